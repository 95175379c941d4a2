"""A paper handed out in the session: its kind framed at the right, version in words."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.4, leading=1.4, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 52, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, the framed word, a table of two columns without captions, the title, the text."""
    form = paper.form
    low = sheet.put(form["house"], 72, 54, _TEXT, width=230)
    wide = sheet.text_width(form["word"], _BOLD.but(size=13)) + 20
    sheet.frame((535 - wide, 50, 535, 76), 1.6)
    sheet.put(form["word"], 545 - wide, 55, _BOLD.but(size=13), width=wide)
    sheet.y = max(low, 80) + 14
    finish.cells(sheet, form["pairs"], (72.0, 304.0, 535.0), _TEXT, rules="rows")
    parts.line(sheet, form["title"], _BOLD.but(size=11, gap=10))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
