"""A paper with a history: a table of its versions with days and what changed, then the fields."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.2, leading=1.42, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 52, 58, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind, the matter, pairs in two columns, the way, the history, the text."""
    form = paper.form
    sheet.put(form["house"], 66, 52, _SMALL, width=240)
    sheet.put(form["kind"], 330, 50, _BOLD.but(size=12.4, align="right"), width=207)
    sheet.y = 84
    sheet.rule(66, 537, sheet.y, 2)
    sheet.y += 8
    sheet.flow(form["title"], _BOLD.but(size=11, gap=6))
    finish.cells(sheet, form["pairs"], (66.0, 150.0, 300.0, 384.0, 537.0), _SMALL, rules="rows")
    parts.line(sheet, form["over_way"], _SMALL.but(bold=True, gap=2))
    finish.cells(sheet, form["way"], (66.0, 260.0, 350.0, 537.0), _SMALL, rules="grid")
    parts.line(sheet, form["over"], _SMALL.but(bold=True, gap=2))
    finish.cells(sheet, form["history"], (66.0, 120.0, 200.0, 537.0), _SMALL, rules="grid",
                 head=_SMALL.but(bold=True))  # fmt: skip
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="grid",
                      widths=(4, 2, 2))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
