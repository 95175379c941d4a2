"""A Kreis answers members by letter: its own number in brackets, answers as numbered parts."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.8, leading=1.3, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (76, 56, 68, 84), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set letterhead with a column of names, address, day, subject with both numbers, the text."""
    form = paper.form
    sheet.put(form["house"], 76, 56, _BOLD.but(size=14), width=280)
    sheet.put(form["names"], 400, 56, _SMALL, width=140)
    sheet.y = 128
    parts.line(sheet, form["to"], _TEXT.but(gap=12))
    parts.line(sheet, form["day"], _TEXT.but(align="right", gap=14))
    parts.line(sheet, form["kind"], _TEXT.but(gap=2))
    sheet.flow(form["title"], _BOLD.but(gap=2, hyphenate=False))
    parts.line(sheet, form["under"], _TEXT.but(size=10.4, gap=14))
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=3), above=4, rules="none",
                      widths=(2, 1, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=16)
