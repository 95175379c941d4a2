"""Mecklenburg: seven narrow columns of counts beside each body, headings in the left margin."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11, leading=1.24, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)
_EDGES = (56.0, 118.0, 262.0, 300.0, 334.0, 366.0, 396.0, 428.0, 462.0, 540.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (150, 52, 55, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, grid with number and kind, the way with its counts, the matter, the text."""
    form = paper.form
    sheet.put(form["house"], 56, sheet.y, _BOLD.but(size=13), width=320)
    sheet.put(form["right"], 400, sheet.y, _TEXT, width=140)
    sheet.y += 52
    sheet.left = 56
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    sheet.y += 10
    finish.cells(sheet, form["way"], _EDGES, _SMALL, rules="grid", head=_SMALL.but(size=6.8))
    sheet.left = 150
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=9.6), above=6, rules="grid",
                      widths=(3, 1))  # fmt: skip
    body = boxes.DrawnBody(sheet, style, draw=boxes.beside(94))
    return finish.finish(sheet, paper, style, body=body, gap=22)
