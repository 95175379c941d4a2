"""A capital on the Elbe: 'Gegenstand' below an unruled way with a status and a part per row."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.4, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)
_EDGES = (76.0, 286.0, 360.0, 450.0, 540.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (76, 54, 55, 76), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, kind, number and day in one line, the way, who is in charge, the matter."""
    form = paper.form
    sheet.shield(76, 52, 30)
    sheet.put(form["house"], 112, 54, _TEXT, width=300)
    sheet.y = 106
    sheet.put(form["number"], 76, sheet.y, _TEXT, width=200)
    sheet.put(form["day"], 360, sheet.y, _TEXT, width=180)
    sheet.y += 26
    parts.line(sheet, form["kind"], _BOLD.but(size=17, align="center", spaced=True, gap=14))
    finish.cells(sheet, form["way"], _EDGES, _TEXT.but(size=10), head=_BOLD.but(size=10))
    for label, value in form["fields"]:
        parts.line(sheet, label, _BOLD.but(gap=2))
        parts.line(sheet, value, _TEXT.but(gap=9))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=2), above=5, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=8)
