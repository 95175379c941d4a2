"""Answers of the 1980s: question quoted between rows of signs, numbers of both papers on top."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="mono", size=9.8, leading=1.36, gap=8, align="justify")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    plain = _TEXT.but(align="left")

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            page.put(f"{paper.form['again']} - Blatt {page.page.number}", 76, 40, plain)
            page.y = 68

    return Sheet(margins=(76, 54, 60, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set stadt and number, whose question it answers, labels in a column, the text."""
    form = paper.form
    plain = _TEXT.but(align="left")
    old_parts.sides(sheet, form["left"], form["right"], plain, gap=14)
    old_parts.dashes(sheet, sheet.y, double=True)
    sheet.y += 12
    parts.line(sheet, form["kind"], plain.but(bold=True, gap=8))
    parts.labels(sheet, form["fields"], plain, shift=104)
    sheet.y += 4
    old_parts.dashes(sheet, sheet.y, double=True)
    sheet.y += 14
    style = BodyStyle(text=_TEXT, heading=plain.but(bold=True, gap=5), above=5, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=16)
