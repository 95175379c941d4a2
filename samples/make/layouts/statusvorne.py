"""A Kreis on the heath: labels stacked left, number large right, status and day before the body."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.36, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)
_EDGES = (70.0, 138.0, 216.0, 534.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 56, 61, 76), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, stacked labels with values left, kind over number right, the way, the text."""
    form = paper.form
    top = sheet.y
    for label, value in form["stack"]:
        sheet.y = sheet.put(label, 70, sheet.y, _SMALL.but(bold=True), width=190)
        sheet.y = sheet.put(value, 70, sheet.y, _TEXT.but(size=9.8), width=190) + 4
    low = sheet.put(form["kind"], 320, top, _BOLD.but(size=13), width=214)
    low = sheet.put(form["number"], 320, low, _BOLD.but(size=18), width=214) + 4
    sheet.put(form["status"], 320, low, _TEXT, width=214)
    sheet.rule(70, 534, sheet.y + 2, 1)
    sheet.y += 10
    parts.line(sheet, form["caption"], _SMALL.but(bold=True, gap=2))
    sheet.flow(form["title"], _BOLD.but(gap=10))
    small = _TEXT.but(size=9.4)
    finish.cells(sheet, form["way"], _EDGES, small, rules="rows", head=small.but(bold=True))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="grid",
                      widths=(4, 2, 2))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
