"""A Swiss town: what the Stadtrat sends to the parliament, register number in the corner."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.36, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 56, 72, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the town in two lines, the register number over rules, kind and day, bare title."""
    form = paper.form
    sheet.put(form["house"], 72, 56, _BOLD.but(size=12.5), width=260)
    sheet.rule(400, 523, 58, 0.6)
    sheet.put(form["number"], 400, 62, _TEXT, width=123)
    sheet.rule(400, 523, 80, 0.6)
    sheet.y = 120
    parts.line(sheet, form["kind"], _TEXT.but(gap=4))
    parts.line(sheet, form["day"], _TEXT.but(gap=18))
    parts.line(sheet, form["title"], _BOLD.but(size=12.4, gap=18))
    heading = _BOLD.but(gap=3)
    style = BodyStyle(text=_TEXT, heading=heading, above=9, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=22)
