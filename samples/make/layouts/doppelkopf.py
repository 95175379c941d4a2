"""A paper of two towns: both houses side by side, each with its own number and day."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.2, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (68, 52, 62, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the two houses with a line between, common kind and title, bodies, the text."""
    form = paper.form
    low = sheet.y
    for text, x in zip(form["houses"], (68, 312), strict=True):
        y = sheet.put(text[0], x, 52, _BOLD, width=220)
        low = max(low, sheet.put(text[1], x, y + 2, _TEXT.but(size=9.8), width=220))
    sheet.frame((300, 50, 300, low + 4), 0.7)
    sheet.y = low + 18
    parts.line(sheet, form["kind"], _BOLD.but(align="center", size=14, gap=6))
    parts.line(sheet, form["title"], _TEXT.but(align="center", size=12.4, gap=10))
    edges = (68.0, 312.0, 400.0, 533.0)
    finish.cells(sheet, form["bodies"], edges, _TEXT.but(size=9.8), rules="rows")
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(gap=3), above=7,
                      rules="rows", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
