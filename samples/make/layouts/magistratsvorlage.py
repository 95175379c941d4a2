"""South Hesse: a Magistrat's form with a block of labels left and a block of ticks right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10, leading=1.32, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 56, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind over two blocks, the matter between rules, the way as ticks, the text."""
    form = paper.form
    parts.line(sheet, form["house"], _TEXT.but(align="center", gap=2))
    parts.line(sheet, form["kind"], _BOLD.but(size=15, align="center", gap=10))
    top = sheet.y
    parts.labels(sheet, form["left"], _SMALL.but(leading=1.5), shift=92, width=140)
    low = sheet.y
    y = top
    for line in form["right"]:
        y = boxes.ticks(sheet, line, 320, y, _SMALL.but(leading=1.5))
    sheet.y = max(low, y) + 6
    sheet.rule(66, 539, sheet.y, 0.8)
    sheet.y += 5
    parts.labels(sheet, [("Betreff:", form["title"])], _BOLD, shift=60)
    sheet.y += 5
    sheet.rule(66, 539, sheet.y, 0.8)
    sheet.y += 8
    for line in form["way"]:
        sheet.y = boxes.ticks(sheet, line, 66, sheet.y, _TEXT.but(size=9.4)) + 2
    sheet.y += 6
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
