"""A large city: so many bodies that their numbered list stands in two tables side by side."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 50, 56, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind, number and day, the matter, the two tables, the text, the names."""
    form = paper.form
    old_parts.sides(sheet, form["left"], form["right"], _TEXT, gap=12)
    sheet.flow(form["title"], _BOLD.but(size=13, gap=8))
    parts.line(sheet, form["over"], _SMALL.but(bold=True, gap=2))
    low = top = sheet.y
    for x, rows in zip((64.0, 304.0), form["lists"], strict=True):
        sheet.y = top
        edges = (x, x + 18, x + 154, x + 204, x + 235)
        finish.cells(sheet, rows, edges, _SMALL, rules="grid")
        low = max(low, sheet.y)
    sheet.y = low + 2
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="grid",
                      widths=(4, 2, 2))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
