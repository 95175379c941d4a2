"""Franconia: enclosure number and session in a frame on top, short reasons and boxes of effects."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 50, 58, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the frame of body, day and status, kind, title below 'Betreff', boxes, the text."""
    form = paper.form
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    sheet.y += 12
    parts.line(sheet, form["kind"], _BOLD.but(size=13, gap=8))
    for label, value in form["fields"]:
        parts.line(sheet, label, _BOLD.but(size=9.6, gap=1))
        parts.line(sheet, value, _TEXT.but(gap=6))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    body = Body(sheet, style)

    def effects() -> None:
        sheet.y += 4
        for line in form["effects"]:
            sheet.need(24)
            sheet.y = boxes.ticks(sheet, line, 70, sheet.y, _SMALL.but(size=9.6)) + 2
        sheet.y += 4

    return finish.finish(sheet, paper, style, body=body, gap=20, inserts={"effects": effects})
