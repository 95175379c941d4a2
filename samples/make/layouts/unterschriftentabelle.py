"""A council's form for motions: who moves it fills rows of a table with name, group and ink."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.6, leading=1.42, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.8)
_EDGES = (62.0, 230.0, 372.0, 536.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (62, 52, 59, 68), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set ticked kind, grid of fields, the parts, the ruled rows to sign, the office's line."""
    form = paper.form
    parts.line(sheet, form["house"], _BOLD.but(size=12, gap=6))
    sheet.y = boxes.ticks(sheet, form["kinds"], 62, sheet.y, _TEXT) + 6
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8)
    made = finish.finish(sheet, paper, style)
    sheet.need(30 * (len(form["rows"]) + 1))
    sheet.y += 10
    finish.cells(sheet, [("Name", "Fraktion", "Unterschrift")], _EDGES, _SMALL, rules="grid")
    sheet.y -= 8
    for name, group, ink in form["rows"]:
        for text, x0, x1 in zip((name, group, ""), _EDGES, _EDGES[1:], strict=False):
            sheet.frame((x0, sheet.y, x1, sheet.y + 30), 0.6)
            if text:
                sheet.put(text, x0 + 5, sheet.y + 9, _TEXT, width=x1 - x0 - 8)
        if ink:
            sheet.scribble(_EDGES[2] + 14, sheet.y + 21, 90, 16)
        sheet.y += 30
    if form.get("office"):
        sheet.y += 10
        parts.line(sheet, form["office"], _SMALL)
    return made
