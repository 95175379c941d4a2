"""A paper run off a stencil about 1970: kind and number as one word, day low at the left."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.4, leading=1.5, gap=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(96, 70, 54, 70), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind and number in capitals at the right, session, title between lines, the text."""
    form = paper.form
    parts.line(sheet, form["number"], _TEXT.but(align="right", underline=True, gap=26))
    parts.line(sheet, form["house"], _TEXT.but(gap=18))
    parts.line(sheet, form["session"], _TEXT.but(gap=10))
    sheet.flow(form["title"], _TEXT.but(bold=True, gap=4))
    old_parts.dashes(sheet, sheet.y + 2, double=True)
    sheet.y += 20
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=5), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=26)
    if form.get("low"):
        sheet.y += 14
        parts.line(sheet, form["low"], _TEXT)
    return body
