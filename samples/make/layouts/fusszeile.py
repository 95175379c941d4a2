"""A Kreis: the number only in the foot, the way through the bodies as a sentence, bold title."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.34, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (74, 64, 74, 84), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house at the right, kind and sentence, the title in bold, the text, names."""
    form = paper.form
    sheet.shield(74, 46, 30)
    parts.line(sheet, form["house"], _TEXT.but(align="right", size=9.4, gap=30))
    parts.line(sheet, form["kind"], _BOLD.but(size=13, gap=8))
    sheet.flow(form["way"], _TEXT.but(gap=20))
    parts.line(sheet, form["title"], _BOLD.but(size=12, gap=18))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=8, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=24)
