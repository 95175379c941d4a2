"""Brandenburg: the way through the bodies is one line of short letters, explained in the foot."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.6, leading=1.25, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4, gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (80, 58, 64, 84), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, kind and number in one line, who brings it in, matter, the chain, the text."""
    form = paper.form
    parts.line(sheet, form["house"], _TEXT.but(size=10, align="right", gap=18))
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=8))
    parts.labels(sheet, form["fields"], _TEXT, shift=104)
    sheet.y += 6
    sheet.rule(80, 531, sheet.y, 1.4)
    sheet.y += 5
    parts.line(sheet, form["chain"], _TEXT.but(size=10, gap=4))
    sheet.rule(80, 531, sheet.y, 1.4)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(underline=True, gap=4), above=6)
    return finish.finish(sheet, paper, style, gap=26)
