"""Two columns under one head: the draft at the left, at the right what became of it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10, leading=1.34, gap=7),
    "typewriter": Style(family="typewriter", size=9.6, leading=1.46, gap=8),
}
_COLUMN = 156.0


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(58, 50, 48, 60), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the head over both columns, text left, decisions right, a rule between."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "typewriter"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    old_parts.sides(sheet, form["left"], form["right"], text, gap=10)
    parts.line(sheet, form["kind"], bold.but(align="center", gap=3))
    parts.line(sheet, form["title"], bold.but(align="center", gap=8))
    sheet.rule(sheet.left, sheet.right, sheet.y, 1)
    whole, top = sheet.right, sheet.y + 8
    x = whole - _COLUMN
    y = top
    for label, value in form["column"]:
        y = sheet.put(label, x + 10, y, text.but(size=text.size * 0.86), width=_COLUMN - 12)
        if value:
            y = sheet.put(value, x + 10, y, text.but(size=text.size * 0.94), width=_COLUMN - 12)
        y += 10
    sheet.right, sheet.y = x - 10, top
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=6, rules="none", widths=(2, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], text)
    low = max(sheet.y, y)
    sheet.frame((x, top - 8, x, low), 0.8)
    sheet.right, sheet.y = whole, low
    sheet.rule(sheet.left, sheet.right, sheet.y, 1)
    return body
