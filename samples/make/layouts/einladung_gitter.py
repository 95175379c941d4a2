"""A call to a session as a ruled table of item, matter, paper, reporter; parts in bars."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.6, leading=1.36, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 50, 56, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, large kind, cells for the session, the table of items, the name."""
    form = paper.form
    parts.line(sheet, form["house"], _SMALL.but(gap=10))
    parts.line(sheet, form["kind"], _BOLD.but(size=17, gap=6))
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    sheet.y += 10
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=5, rules="grid",
                      widths=(0.8, 6, 2.2, 2), head=_SMALL)  # fmt: skip
    made = boxes.DrawnBody(sheet, style, draw=boxes.bar)
    return finish.finish(sheet, paper, style, body=made, gap=20)
