"""Saxony: the way through the bodies with four narrow columns in which the outcome is ticked."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=10.8, leading=1.26, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)
_EDGES = (66.0, 216.0, 284.0, 330.0, 404.0, 436.0, 470.0, 504.0, 538.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 57, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind and number over who brings it in, the matter, the ruled way, the text."""
    form = paper.form
    parts.line(sheet, form["house"], _TEXT.but(gap=16))
    parts.line(sheet, form["number"], _BOLD.but(size=15, gap=10))
    parts.labels(sheet, form["fields"], _TEXT, shift=104)
    sheet.y += 8
    top = sheet.y
    tiny = _SMALL.but(size=7.2)
    sheet.frame((404, top, 538, top + 14), 0.5)
    sheet.put(form["over"], 408, top + 2, tiny, width=126)
    sheet.y = top + 14
    finish.cells(sheet, form["way"], _EDGES, _SMALL, rules="grid", head=tiny)
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
