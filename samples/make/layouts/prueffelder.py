"""A capital on the Rhine: number with blanks, unruled way, boxes of review at the foot."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.34, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)
_EDGES = (72.0, 300.0, 390.0, 536.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 54, 59, 76), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and status, number, matter below its label, the way, the text, review boxes."""
    form = paper.form
    old_parts.sides(sheet, form["left"], form["right"], _TEXT, gap=16)
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=10))
    parts.line(sheet, form["caption"], _BOLD.but(gap=1))
    sheet.flow(form["title"], _TEXT.but(gap=10))
    finish.cells(sheet, form["way"], _EDGES, _TEXT.but(size=9.8), head=_BOLD.but(size=9.8))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="rows", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=20)
    sheet.need(60)
    sheet.y += 8
    boxes.grid(sheet, form["review"], _SMALL, _TEXT.but(size=9.6))
    return body
