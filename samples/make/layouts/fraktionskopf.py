"""A group's sheet with all its names in a column at the left edge; only two of them sign below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.6, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6, gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: on page 1 the column of names stands beside the text."""

    def header(page: Sheet) -> None:
        if page.page.number == 1:
            page.put(paper.form["column"], 44, 150, _SMALL, width=112)
            page.canvas.setLineWidth(0.8)
            page.canvas.line(164, 842 - 146, 164, 842 - 720)
        else:
            page.put(paper.form["again"], 178, 40, _SMALL, width=350)

    return Sheet(margins=(178, 62, 58, 76), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the group's name large, day and receiver, number as 'Vorgang', matter, the text."""
    form = paper.form
    sheet.put(form["group"], 44, 48, _BOLD.but(size=22), width=500)
    sheet.rule(44, 537, 82, 2.4)
    sheet.put(form["day"], 340, 96, _TEXT.but(align="right"), width=197)
    sheet.put(form["to"], 178, 96, _TEXT, width=200)
    sheet.y = 150
    parts.line(sheet, form["number"], _SMALL.but(size=9.6, gap=8))
    sheet.flow(form["title"], _BOLD.but(size=13, gap=10, hyphenate=False))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6)
    return finish.finish(sheet, paper, style, gap=16)
