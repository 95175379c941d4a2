"""GDR, a small commune of the 1960s: text first, number of the decision and votes at its end."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=10.2, leading=1.52, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(90, 60, 50, 66), header=old_parts.numbered(_TEXT), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the commune left, the sentence of kind and session, text, its end lines, names."""
    form = paper.form
    parts.line(sheet, form["house"], _TEXT.but(gap=20))
    parts.line(sheet, form["sentence"], _TEXT.but(underline=True, gap=16))
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(gap=4), above=6, rules="none", widths=(3, 1))

    def ends() -> None:
        sheet.need(110)
        sheet.y += 10
        parts.labels(sheet, form["ends"], _TEXT, shift=150)
        sheet.y += 6

    return finish.finish(sheet, paper, style, gap=10, inserts={"ends": ends})
