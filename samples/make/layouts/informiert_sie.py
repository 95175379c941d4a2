"""Bergisches Land: who informs you, in a column right; day first in the way, title on grey."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)
_EDGES = (68.0, 150.0, 400.0, 538.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (68, 50, 57, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind left, contact right, the way with day first, title on grey, the text."""
    form = paper.form
    sheet.put(form["kind"], 68, 56, _BOLD.but(size=16), width=200)
    sheet.y = 54
    parts.labels(sheet, form["contact"], _SMALL.but(leading=1.42), x=290, shift=100, width=150)
    sheet.y += 10
    finish.cells(sheet, form["way"], _EDGES, _TEXT.but(size=9.6), rules="rows",
                 head=_BOLD.but(size=9.2))  # fmt: skip
    top = sheet.y
    lines = len(sheet.wrap(form["title"], _BOLD.but(size=11.4), 458))
    low = top + lines * _BOLD.but(size=11.4).line + 8
    sheet.frame((68, top, 538, low), 0.3, shade=0.88)
    sheet.put(form["title"], 74, top + 4, _BOLD.but(size=11.4), width=458)
    sheet.y = low + 10
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
