"""Typed just after the war on a machine without umlauts: all in one block, items by strokes."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10.4, leading=1.52, gap=8, hyphenate=False),
    "elite": Style(family="elite", size=10.4, leading=1.5, gap=8, hyphenate=False),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_FACES[paper.form["face"]], "- {} -")
    return Sheet(margins=(80, 58, 70, 70), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set one line of house, number and day, a second of the session, the title, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    parts.line(sheet, form["first"], text.but(gap=0))
    parts.line(sheet, form["second"], text.but(gap=4))
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 12
    sheet.flow(form["title"], text.but(gap=14))
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=4), above=4, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=24)
