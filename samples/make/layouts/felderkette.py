"""Thüringen: numbered fields one to nine, the mayor signs below them, then comes the decision."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.4, leading=1.24, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 50, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind and number, status, sessions, numbered fields with long labels, the text."""
    form = paper.form
    old_parts.sides(sheet, form["left"], form["right"], _BOLD.but(size=13), gap=6)
    parts.line(sheet, form["status"], _TEXT.but(gap=8))
    finish.cells(sheet, form["way"], (70.0, 300.0, 535.0), _TEXT.but(size=10.4), rules="rows",
                 head=_BOLD.but(size=10.4))  # fmt: skip
    for index, (label, value) in enumerate(form["points"], 1):
        sheet.put(f"{index}.", 70, sheet.y, _BOLD, width=18)
        low = sheet.put(label, 90, sheet.y, _BOLD, width=176)
        sheet.y = max(low, sheet.put(value, 276, sheet.y, _TEXT, width=258)) + 5
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="grid", widths=(3, 1))
    sheet.y += 16
    old_parts.names(sheet, form["signed"], _TEXT)
    return finish.finish(sheet, paper, style)
