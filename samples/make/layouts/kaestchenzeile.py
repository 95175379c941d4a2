"""A form of a Samtgemeinde: in each row of the way two boxes, ö and nö, of which one is ticked."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.28, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)
_EDGES = (64.0, 230.0, 300.0, 378.0, 540.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 50, 55, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the grid of fields below the house, the way with boxes, matter, numbered parts, names."""
    form = paper.form
    parts.line(sheet, form["house"], _BOLD.but(size=12, gap=8))
    boxes.grid(sheet, form["grid"], _SMALL.but(size=7.6), _TEXT)
    sheet.y += 8
    finish.cells(sheet, form["way"], _EDGES, _SMALL, rules="grid", head=_SMALL.but(bold=True))
    sheet.put(form["label"], 64, sheet.y, _TEXT)
    sheet.y = sheet.put(form["title"], 124, sheet.y, _BOLD.but(hyphenate=False), width=410) + 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=22)
