"""1946 to 1952: motion of all parties together, each party signs in its own column under a row."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.8, leading=1.44, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(70, 54, 54, 64), header=old_parts.numbered(_TEXT), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind and number left, day right, the matter, text, columns."""
    form = paper.form
    old_parts.sides(sheet, form["left"], form["right"], _TEXT, gap=18)
    parts.line(sheet, form["of"], _TEXT.but(align="center", gap=4))
    parts.line(sheet, form["title"], _TEXT.but(align="center", bold=True, gap=4))
    old_parts.dashes(sheet, sheet.y + 2)
    sheet.y += 16
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(bold=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(130)
    sheet.y += 10
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 10
    old_parts.names(sheet, form["signatures"], _TEXT.but(size=9.2), gap=8)
    return body
