"""A motion of the 1950s on a group's printed letterhead, matter underlined as a sentence."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=10, leading=1.5, gap=10)
_PRINT = Style(family="oldstandard", size=10, leading=1.25)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(92, 56, 56, 70), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed head, typed day and address, matter with lines round it, text, columns."""
    form = paper.form
    parts.line(sheet, form["group"], _PRINT.but(size=15, bold=True, align="center", gap=1))
    parts.line(sheet, form["printed"], _PRINT.but(size=8.4, align="center", gap=4))
    sheet.rule(92, 539, sheet.y, 0.5)
    sheet.y += 18
    parts.line(sheet, form["day"], _TEXT.but(align="right", gap=10))
    parts.line(sheet, form["to"], _TEXT.but(gap=18))
    sheet.flow(form["matter"], _TEXT.but(underline=True, gap=14))
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(spaced=True, gap=5), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
