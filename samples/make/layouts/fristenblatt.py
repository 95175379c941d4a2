"""An Anfrage with a block of five days of which one is its own, number behind the kind."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.42, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 52, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house, kind with number, who asks, the days left and right, title and text."""
    form = paper.form
    parts.line(sheet, form["house"], _TEXT.but(size=9, gap=14))
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=6))
    parts.line(sheet, form["who"], _TEXT.but(gap=10))
    top = sheet.y
    for column, x in zip(form["days"], (66, 310), strict=True):
        y = top
        for label, value in column:
            sheet.put(label, x, y, _SMALL, width=120)
            sheet.put(value, x + 122, y - 1.4, _TEXT, width=110)
            y += 15
        sheet.y = max(sheet.y, y)
    sheet.rule(66, 535, sheet.y + 2, 0.6)
    sheet.y += 12
    parts.line(sheet, form["title"], _BOLD.but(size=11.4, gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style)
