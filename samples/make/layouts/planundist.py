"""A Landkreis: number alone in a tab at the edge, days planned and held, matter in capitals."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.3, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)
_EDGES = (68.0, 232.0, 300.0, 368.0, 538.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (68, 46, 57, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set tab, house, file number, kind, the way with two days, the matter, cells for names."""
    form = paper.form
    finish.boxed(sheet, (432, 40, 595, 66), form["number"], _BOLD.but(size=13))
    parts.line(sheet, form["house"], _SMALL.but(gap=16))
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=4))
    parts.line(sheet, form["fields"], _SMALL.but(gap=10))
    finish.cells(sheet, form["way"], _EDGES, _SMALL, rules="rows", head=_SMALL.but(bold=True))
    sheet.y += 4
    sheet.flow(form["title"], _BOLD.but(size=11, gap=12, hyphenate=False))
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=3), above=8, rules="grid",
                      widths=(3, 1, 1))  # fmt: skip
    made = finish.finish(sheet, paper, style)
    sheet.need(60)
    sheet.y += 16
    boxes.grid(sheet, [form["names"]], _SMALL, _TEXT)
    return made
