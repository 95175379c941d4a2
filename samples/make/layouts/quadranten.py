"""A cross of two rules parts the head into four: each quarter says one thing."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.4, leading=1.3, gap=8),
    "typewriter": Style(family="typewriter", size=10, leading=1.42, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    return boxes.framed_sheet(paper, total, (72, 56, 62, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the four quarters round the cross, then the text below it."""
    form, text = paper.form, _FACES[paper.form["face"]]
    low = 56.0
    for index, (x, width) in enumerate(((72, 215), (312, 220))):
        low = max(low, sheet.put(form["quarters"][index], x, 56, text, width=width))
    middle, low = low + 8, low + 16
    start = low
    for index, (x, width) in enumerate(((72, 215), (312, 220))):
        face = text.but(bold=index == form["bold"])
        low = max(low, sheet.put(form["quarters"][index + 2], x, start, face, width=width))
    sheet.rule(72, 533, middle, 0.9)
    sheet.frame((300, 54, 300, low + 6), 0.9)
    sheet.y = low + 24
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=4), above=7, rules="rows",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
