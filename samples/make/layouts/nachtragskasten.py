"""Ostwestfalen: a nested frame of captions with brackets, older treatment named in the head."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.6)
_EDGES = (60.0, 300.0, 410.0, 539.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (60, 46, 56, 66), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set organs left, number right in a frame, kind, ticks, meetings, captions, the text."""
    form = paper.form
    boxes.grid(sheet, form["top"], _SMALL, _TEXT)
    sheet.y += 12
    parts.line(sheet, form["kind"], _BOLD.but(size=14, align="center", gap=6))
    sheet.y = boxes.ticks(sheet, form["tick"], 60, sheet.y, _TEXT) + 8
    finish.cells(sheet, form["way"], _EDGES, _TEXT, rules="grid", head=_SMALL.but(size=8.4))
    boxes.grid(sheet, form["captions"], _SMALL, _TEXT)
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    body = finish.finish(sheet, paper, style)
    sheet.need(92)
    sheet.y += 12
    top = sheet.y
    sheet.frame((60, top, 300, top + 78), 0.6)
    sheet.frame((300, top, 539, top + 78), 0.6)
    sheet.put(form["caption"], 64, top + 3, _SMALL, width=230)
    sheet.put(form["hint"], 304, top + 3, _SMALL, width=230)
    if form["ink"]:
        sheet.scribble(72, top + 42, 96, 22)
    sheet.put(form["name"], 66, top + 49, _TEXT, width=220)
    sheet.y = top + 84
    return body
