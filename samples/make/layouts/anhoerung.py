"""A village council is heard: the city's paper above a line, its own vote and names below it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.2, leading=1.32, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 52, 60, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house right, kind left, the paper heard in a frame, fields, the text, the names."""
    form = paper.form
    sheet.put(form["house"], 300, 52, _TEXT.but(align="right"), width=235)
    parts.line(sheet, form["kind"], _BOLD.but(size=15, gap=16))
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT, shift=96)
    sheet.y += 14
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=22)
