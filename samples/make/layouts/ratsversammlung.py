"""A port in the north: kind and number as one line, bodies with their days, two names."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.4, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (74, 52, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set place and office, to whom with the day it meets, kind, matter, the text, two names."""
    form = paper.form
    old_parts.sides(sheet, form["left"], form["right"], _SMALL.but(size=10), gap=16)
    parts.line(sheet, form["number"], _BOLD.but(size=14, gap=10))
    for body, day in form["bodies"]:
        sheet.put(body, 74, sheet.y, _TEXT, width=260)
        sheet.put(day, 350, sheet.y, _TEXT, width=180)
        sheet.y += _TEXT.line
    sheet.y += 10
    sheet.flow(form["title"], _BOLD.but(underline=True, gap=10))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=22)
