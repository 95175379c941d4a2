"""A town in the north: day alone, number at the right, bare title between status and bodies."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.4, leading=1.2, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (68, 60, 68, 64), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set day and office, number and status at the right, title, bodies line by line, text."""
    form = paper.form
    sheet.put(form["printout"], 68, 36, _SMALL, width=460)
    parts.line(sheet, form["left"], _TEXT.but(gap=2))
    for line in form["right"]:
        parts.line(sheet, line, _TEXT.but(align="right", gap=1))
    sheet.y += 20
    parts.line(sheet, form["title"], _BOLD.but(size=13, gap=18))
    parts.line(sheet, form["list"], _TEXT.but(underline=True, gap=4))
    for body, day, item in form["bodies"]:
        low = sheet.put(body, 68, sheet.y, _TEXT, width=250)
        sheet.put(day, 324, sheet.y, _TEXT, width=110)
        sheet.put(item, 438, sheet.y, _TEXT, width=90)
        sheet.y = low + 1
    sheet.y += 10
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=9, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style)
