"""Number and title share a cell, the number in small print above; bodies in the cell beside."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.4, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (60, 54, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house, a shaded cell with number and title, a cell with the bodies, the text."""
    form = paper.form
    parts.line(sheet, form["house"], _TEXT.but(gap=3))
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=8))
    top = sheet.y
    y = sheet.put(form["number"], 68, top + 5, _SMALL, width=270)
    y = sheet.put(form["title"], 68, y + 1, _BOLD.but(size=11), width=270)
    right = sheet.put(form["way"], 358, top + 5, _TEXT.but(size=9), width=172)
    low = max(y, right) + 6
    sheet.frame((60, top, 348, low), 0.8)
    sheet.frame((348, top, 535, low), 0.8)
    sheet.y = low + 12
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=10.6, gap=2), above=7, rules="rows",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style)
