"""A citizen's suggestion as the office prints it: a cover of two ruled rows, letter and opinion."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.6, leading=1.42, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.8)
_EDGES = (64.0, 196.0, 330.0, 430.0, 536.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 54, 59, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind with its law, two rows of cells, matter, way without a head, the text."""
    form = paper.form
    parts.line(sheet, form["kind"], _BOLD.but(size=13, gap=0))
    parts.line(sheet, form["law"], _SMALL.but(gap=8))
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    sheet.y += 10
    sheet.flow(form["title"], _BOLD.but(size=11, gap=8, hyphenate=False))
    finish.cells(sheet, form["way"], _EDGES, _SMALL, rules="grid")
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8)
    made = boxes.DrawnBody(sheet, style, draw=boxes.ruled)
    return finish.finish(sheet, paper, style, body=made, gap=18)
