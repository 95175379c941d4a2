"""Austria today: a form for one item, officer and reporter in cells, outcome ticked at its foot."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 58, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set commune and sentence of the session, cells, the text in parts, the frame of outcome."""
    form = paper.form
    parts.line(sheet, form["house"], _BOLD.but(size=13, gap=2))
    parts.line(sheet, form["session"], _TEXT.but(gap=8))
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=18)
    sheet.need(70)
    sheet.y += 8
    top = sheet.y
    sheet.frame((66, top, 537, top + 50), 0.8)
    sheet.put(form["over"], 72, top + 4, _SMALL.but(bold=True), width=450)
    y = boxes.ticks(sheet, form["ticks"], 72, top + 17, _TEXT)
    sheet.put(form["counts"], 72, y, _SMALL, width=450)
    sheet.y = top + 56
    return body
