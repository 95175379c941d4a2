"""A Kreis on the Rhine: money in a ruled sheet of ticks above the text, enclosures as a table."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.2, leading=1.3, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)
_EDGES = (60.0, 148.0, 216.0, 420.0, 538.0)
_MONEY = (60.0, 250.0, 346.0, 442.0, 538.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: the number in brackets at the foot's middle, too."""
    return boxes.framed_sheet(paper, total, (60, 50, 57, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house with day, kind with number, the way task first, matter, money, text, names."""
    form = paper.form
    parts.columns(sheet, [(form["house"], 60, 320), (form["right"], 420, 118)], _TEXT, gap=16)
    sheet.rule(60, 538, sheet.y, 2)
    sheet.y += 8
    parts.line(sheet, form["kind"], _TEXT.but(size=12, gap=8))
    finish.cells(sheet, form["way"], _EDGES, _SMALL, rules="rows", head=_SMALL.but(bold=True))
    parts.line(sheet, form["label"], _SMALL.but(gap=1))
    sheet.flow(form["title"], _BOLD.but(size=12, gap=10, hyphenate=False))
    if form.get("money"):
        low = sheet.y + 18
        sheet.frame((60, sheet.y, 538, low), shade=0.9)
        sheet.put(form["money_head"], 64, sheet.y + 3, _BOLD.but(size=9))
        sheet.y = low
        finish.cells(sheet, form["money"], _MONEY, _SMALL, rules="grid")
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="grid",
                      widths=(1, 6, 1.4), head=_TEXT.but(bold=True))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=18)
