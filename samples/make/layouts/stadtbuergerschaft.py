"""A city that is a Land: print of its parliament, number in three lines at the right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.34, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (80, 58, 66, 76), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the parliament left, number in three lines right, who answers whom, matter, text."""
    form = paper.form
    low = sheet.put(form["house"], 80, sheet.y, _BOLD.but(size=12.4), width=250)
    y = sheet.y
    for line, bold in form["number"]:
        face = _BOLD.but(size=12.4) if bold else _SMALL
        y = sheet.put(line, 370, y, face.but(align="right"), width=159)
    sheet.y = max(low, y) + 26
    parts.line(sheet, form["kind"], _BOLD.but(gap=2))
    parts.line(sheet, form["of"], _TEXT.but(gap=12))
    sheet.flow(form["title"], _BOLD.but(size=13, gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="grid", widths=(3, 1, 1))
    return finish.finish(sheet, paper, style, gap=20)
