"""A city answers a motion: a row with the motion's number, day and group, its own number below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.32, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)
_MOTION = (66.0, 176.0, 286.0, 538.0)
_WAY = (66.0, 98.0, 330.0, 430.0, 538.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 57, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the row of the motion, own kind and number, matter, way with item first, text, names."""
    form = paper.form
    parts.line(sheet, form["house"], _BOLD.but(gap=8))
    finish.cells(sheet, form["motion"], _MOTION, _SMALL, rules="grid", head=_SMALL.but(size=7.4))
    parts.columns(sheet, [(form["kind"], 66, 300), (form["right"], 400, 138)], _TEXT, gap=8)
    sheet.flow(form["title"], _BOLD.but(size=12, gap=10, hyphenate=False))
    finish.cells(sheet, form["way"], _WAY, _SMALL, rules="rows")
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
