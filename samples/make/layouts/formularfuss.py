"""A form that names the body first; its kind stands only in the small print of the foot."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 62, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the body in large type, its session, a frame of fields, the text with ruled heads."""
    form = paper.form
    sheet.put(form["house"], 66, 50, _SMALL, width=200)
    sheet.y = 70
    parts.line(sheet, form["body"], _BOLD.but(size=19, gap=2))
    parts.line(sheet, form["session"], _TEXT.but(gap=10))
    boxes.grid(sheet, form["grid"], _SMALL, _BOLD)
    sheet.y += 10
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=6, rules="grid", widths=(3, 1))
    body = boxes.DrawnBody(sheet, style, draw=boxes.ruled)
    return finish.finish(sheet, paper, style, body=body)
