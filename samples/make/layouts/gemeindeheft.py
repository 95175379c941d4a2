"""A leaf of a booklet for the assembly of a Swiss commune: number of the matter, large."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11, leading=1.36, gap=7, align="justify")
_PLAIN = _TEXT.but(align="left")
_BOLD = _PLAIN.but(bold=True)
_SMALL = _PLAIN.but(size=8.4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (96, 70, 92, 90), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the assembly in small print, the matter's number and title in large type, the text."""
    form = paper.form
    parts.line(sheet, form["session"], _SMALL.but(align="center", gap=30))
    parts.line(sheet, form["number"], _PLAIN.but(size=15, gap=4))
    parts.line(sheet, form["title"], _BOLD.but(size=17, leading=1.2, gap=20))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=9, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=24)
