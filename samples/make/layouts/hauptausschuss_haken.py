"""Niederlausitz: a form whose lower third is the outcome of committee and council, side by side."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11, leading=1.26, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 58, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind, fields in a grid, the text, two frames with outcomes, names."""
    form = paper.form
    sheet.put(form["house"], 66, 52, _TEXT, width=200)
    sheet.put(form["kind"], 260, 50, _BOLD.but(size=14, align="right"), width=277)
    sheet.y = 92
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    sheet.y += 6
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=5, rules="grid", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=12)
    sheet.need(110)
    sheet.y += 8
    top = sheet.y
    for x, block in zip((66.0, 302.0), form["outcomes"], strict=False):
        sheet.frame((x, top, x + 235, top + 84), 0.6)
        y = sheet.put(block[0], x + 5, top + 4, _BOLD.but(size=9.4), width=224)
        for line in block[1:]:
            y = boxes.value(sheet, line, x + 5, y + 1, _SMALL, 224)
    sheet.y = top + 90
    parts.line(sheet, form["low"], _SMALL)
    return body
