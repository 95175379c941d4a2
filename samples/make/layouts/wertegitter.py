"""A frame of nine cells of which most have no label: what a value is its form must tell."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.4, leading=1.3, gap=8),
    "typewriter": Style(family="typewriter", size=9.8, leading=1.44, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (66, 54, 60, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the frame of cells at the top of the page, then the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    boxes.grid(sheet, form["grid"], text.but(size=7.6), text.but(leading=1.25))
    sheet.y += 16
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=4), above=8, rules="grid",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=24)
