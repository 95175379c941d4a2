"""Title at the left and number at the right in one bold line between two rules."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.2, leading=1.32, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 58, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the line of title and number, below it kind, day and bodies in three columns, text."""
    form = paper.form
    sheet.put(form["house"], 64, 34, _SMALL, width=460)
    sheet.rule(64, 535, sheet.y, 1.2)
    y = sheet.put(form["title"], 64, sheet.y + 5, _BOLD.but(size=12), width=350)
    sheet.put(form["number"], 420, sheet.y + 5, _BOLD.but(size=12, align="right"), width=115)
    sheet.rule(64, 535, y + 4, 1.2)
    sheet.y = y + 10
    low = sheet.y
    for text, x, width in zip(form["columns"], (64, 230, 330), (160, 95, 205), strict=True):
        low = max(low, sheet.put(text, x, sheet.y, _TEXT.but(size=9.2), width=width))
    sheet.y = low + 16
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style)
