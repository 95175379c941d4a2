"""The 2020s: a strip of ticked questions on climate above number and meetings with their sort."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11, leading=1.26, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)
_EDGES = (64.0, 250.0, 360.0, 440.0, 537.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 48, 58, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the strip of questions, house and kind, the matter, number under it, the way, text."""
    form = paper.form
    sheet.frame((64, 46, 537, 78), 0.5, shade=0.92)
    sheet.y = boxes.ticks(sheet, form["strip"], 70, 50, _SMALL, gap=12) + 10
    parts.line(sheet, form["house"], _SMALL.but(gap=2))
    parts.line(sheet, form["kind"], _BOLD.but(size=16, gap=6))
    sheet.flow(form["title"], _TEXT.but(size=13, gap=4))
    parts.line(sheet, form["number"], _BOLD.but(gap=8))
    finish.cells(sheet, form["way"], _EDGES, _SMALL, rules="grid", head=_SMALL.but(bold=True))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=12, gap=3), above=6, rules="grid",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
