"""The number in huge figures, its year small beside it, everything else in small print below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 52, 62, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, the huge number at the right, kind, small lines, the title, the text."""
    form = paper.form
    sheet.put(form["house"], 70, 52, _BOLD, width=220)
    huge = _BOLD.but(size=38)
    wide = sheet.text_width(form["number"], huge)
    sheet.put(form["number"], 420 - wide, 44, huge, width=wide + 4)
    sheet.put(form["year"], 423, 66, _BOLD.but(size=15), width=100)
    sheet.y = 104
    parts.line(sheet, form["kind"], _TEXT.but(size=13, gap=4))
    for line in form["lines"]:
        parts.line(sheet, line, _SMALL.but(gap=1))
    sheet.y += 10
    parts.line(sheet, form["title"], _BOLD.but(size=13, gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style)
