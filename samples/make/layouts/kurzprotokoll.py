"""Short minutes: a grid of session, room and hours on top, each item a shaded heading."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11, leading=1.26, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 54, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind and body in one line, the grid, the items with shaded heads, the names."""
    form = paper.form
    parts.line(sheet, form["kind"], _BOLD.but(size=15, gap=8))
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=6, rules="rows", widths=(3, 1))
    body = boxes.DrawnBody(sheet, style, draw=boxes.bar)
    return finish.finish(sheet, paper, style, body=body, gap=22)
