"""A Kreis in the hills: number, place and day in one line below the kind, numbered parts."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.24, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)
_EDGES = (64.0, 290.0, 390.0, 440.0, 536.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (67, 52, 62, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, large kind, the line of three, two fields, the bodies, a labelled title."""
    form = paper.form
    sheet.put(form["house"], 67, 52, _SMALL, width=220)
    sheet.shield(498, 42, 34)
    sheet.y = 96
    parts.line(sheet, form["kind"], _BOLD.but(size=17, gap=6))
    parts.line(sheet, form["line"], _TEXT.but(gap=4))
    parts.line(sheet, form["fields"], _TEXT.but(size=9.4, gap=10))
    finish.cells(sheet, form["bodies"], _EDGES, _TEXT.but(size=9.8), rules="rows",
                 head=_BOLD.but(size=9.8))  # fmt: skip
    parts.line(sheet, form["label"], _BOLD.but(gap=2))
    parts.line(sheet, form["title"], _TEXT.but(gap=10))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=8, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style)
