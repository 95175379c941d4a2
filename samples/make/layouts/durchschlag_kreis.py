"""A Kreis in the 1960s: matter as spaced lines over the text, kind and number at the foot."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.8, leading=1.46, gap=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; kind and number stand low on the first page."""

    def footer(page: Sheet) -> None:
        if page.page.number == 1:
            page.put(paper.form["foot"], 82, 792, _TEXT.but(underline=True), width=300)

    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(82, 60, 52, 84), header=head, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set place and day right, to whom left, the matter spaced over lines, the text, names."""
    form = paper.form
    parts.line(sheet, form["place"], _TEXT.but(align="right", gap=14))
    parts.line(sheet, form["to"], _TEXT.but(gap=20))
    for line in form["title"]:
        parts.line(sheet, line, _TEXT.but(spaced=True, align="center", gap=1))
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=5), above=6, rules="none",
                      widths=(4, 2, 2))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
