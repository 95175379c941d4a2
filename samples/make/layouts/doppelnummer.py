"""A file system's number above everything, the paper's own below the house and smaller."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)
_EDGES = (68.0, 250.0, 330.0, 430.0, 532.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (68, 60, 63, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the system's line, house, kind, pairs in two columns, the bodies, title and text."""
    form = paper.form
    sheet.put(form["system"], 68, 26, _BOLD.but(size=10), width=460)
    parts.line(sheet, form["house"], _BOLD.but(size=13, gap=2))
    parts.line(sheet, form["kind"], _TEXT.but(size=12, gap=10))
    for left, right in form["pairs"]:
        sheet.put(left, 68, sheet.y, _TEXT, width=220)
        sheet.put(right, 300, sheet.y, _TEXT, width=230)
        sheet.y += _TEXT.line + 1
    sheet.y += 8
    finish.cells(sheet, form["bodies"], _EDGES, _TEXT.but(size=9), rules="rows",
                 head=_SMALL.but(bold=True))  # fmt: skip
    parts.line(sheet, form["title"], _BOLD.but(size=12, gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style)
