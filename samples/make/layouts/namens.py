"""Switzerland, typed: a council asks the assembly; roles stand over names."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.4, leading=1.4, gap=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(88, 60, 60, 68), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set who writes to whom in the middle, session, number and matter in capitals, the text."""
    form = paper.form
    middle = _TEXT.but(align="center")
    parts.line(sheet, form["from"], middle.but(gap=4))
    parts.line(sheet, form["to"], middle.but(gap=20))
    sheet.flow(form["title"], _TEXT.but(bold=True, gap=3))
    sheet.rule(88, 535, sheet.y, 0.7)
    sheet.y += 18
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(bold=True, gap=5), above=5, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=0)
    sheet.need(110)
    sheet.y += 6
    parts.line(sheet, form["place"], _TEXT.but(gap=10))
    parts.line(sheet, form["namens"], _TEXT.but(gap=2))
    old_parts.names(sheet, form["names"], _TEXT)
    return body
