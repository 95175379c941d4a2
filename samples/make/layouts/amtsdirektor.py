"""Brandenburg: an Amt writes for a Gemeinde; last on the sheet a ruled row with counts of votes."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 57, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set whose office and for whom, a grid of fields, the matter, the text, the row of counts."""
    form = paper.form
    parts.line(sheet, form["office"], _SMALL.but(align="center", gap=1))
    parts.line(sheet, form["for"], _BOLD.but(align="center", size=13, gap=10))
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=20)
    sheet.need(70)
    sheet.y += 10
    parts.line(sheet, form["over"], _SMALL.but(bold=True, gap=2))
    share = 472 / len(form["counts"])
    edges = [66 + share * index for index in range(len(form["counts"]) + 1)]
    rows = [[label for label, _ in form["counts"]], [value for _, value in form["counts"]]]
    finish.cells(sheet, rows, edges, _TEXT.but(size=9.6), rules="grid", head=_SMALL)
    if form.get("low"):
        parts.line(sheet, form["low"], _SMALL)
    return body
