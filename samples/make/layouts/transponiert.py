"""A Hanseatic town: number alone in a box, a table whose columns are the bodies."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11, leading=1.24, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 54, 62, 76), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set arms, number in a box, spaced kind, bare title, bodies as columns, then the text."""
    form = paper.form
    sheet.shield(284, 40, 30)
    sheet.put(form["house"], 70, 76, _BOLD.but(align="center", size=13), width=463)
    if form["number"]:
        finish.boxed(sheet, (440, 42, 533, 64), form["number"], _BOLD.but(align="center"))
    sheet.put(form["office"], 70, 46, _SMALL, width=190)
    sheet.y = 112
    parts.line(sheet, form["kind"], _BOLD.but(align="center", size=14, spaced=True, gap=12))
    parts.line(sheet, form["title"], _BOLD.but(align="center", size=12.5, gap=14))
    bodies = len(form["bodies"][0]) - 1
    edges = [70.0, 150.0, *(150 + 383 / bodies * (i + 1) for i in range(bodies))]
    finish.cells(sheet, form["bodies"], edges, _TEXT.but(size=9.6), rules="grid")
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD, above=8, rules="rows")
    return finish.finish(sheet, paper, style)
