"""Bodies, roles, status and days in four columns that are set one after the other."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.8, leading=1.26, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 56, 60, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, number and day in a column at the right, kind, columns, matter, text."""
    form = paper.form
    sheet.put(form["house"], 72, 56, _TEXT, width=250)
    sheet.put(form["labels"], 362, 56, _TEXT, width=80)
    low = sheet.put(form["values"], 446, 56, _TEXT, width=92)
    sheet.y = low + 22
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=12))
    whole, low = sheet.y, sheet.y
    for column, x in zip(form["columns"], (72, 262, 372, 470), strict=False):
        y = sheet.put(column[0], x, whole, _SMALL.but(bold=True), width=150) + 2
        for cell in column[1:]:
            y = sheet.put(cell, x, y, _TEXT.but(size=9.8), width=184)
        low = max(low, y)
    sheet.y = low + 16
    sheet.flow(form["title"], _BOLD.but(size=12, gap=14))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=8, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style)
