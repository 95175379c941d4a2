"""1919 to 1924: stencilled sheets, matter between rows of signs, bodies as typed rows."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.2, leading=1.36, gap=6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the number comes back small on further leaves."""
    head = old_parts.numbered(_TEXT, paper.form["short"] + "  -  {}", y=38, below=66)
    return Sheet(margins=(70, 40, 42, 48), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and number in one line, the matter between rows of signs, rows of bodies, text."""
    form = paper.form
    old_parts.sides(sheet, form["house"], form["number"], _TEXT, gap=4)
    if form.get("note"):
        parts.line(sheet, form["note"], _TEXT.but(underline=True, gap=4))
    old_parts.dashes(sheet, sheet.y + 3, double=True)
    sheet.y += 12
    parts.line(sheet, form["title"], _TEXT.but(align="center", gap=3))
    old_parts.dashes(sheet, sheet.y, double=True)
    sheet.y += 10
    if form.get("rows"):
        finish.cells(sheet, form["rows"], form["edges"], _TEXT)
        old_parts.dashes(sheet, sheet.y - 4)
        sheet.y += 6
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(spaced=True, gap=3), above=5, rules="none",
                      widths=(2, 1, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=8)
