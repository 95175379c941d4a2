"""A group's own paper of today: large word in a bar, address block in a column at the right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.6, leading=1.28, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (62, 44, 196, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the group in a bar, its address at the right, whom it is for, title and text."""
    form = paper.form
    sheet.frame((40, 40, 555, 84), 0.2, shade=0.84)
    sheet.put(form["group"], 56, 50, _BOLD.but(size=21), width=470)
    sheet.put(form["address"], 420, 104, _SMALL, width=130)
    sheet.y = 104
    parts.line(sheet, form["for"], _TEXT.but(gap=14))
    parts.line(sheet, form["day"], _TEXT.but(gap=16))
    sheet.flow(form["title"], _BOLD.but(size=14.5, leading=1.16, gap=14, hyphenate=False))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=2), above=6, rules="none")
    return finish.finish(sheet, paper, style, gap=16)
