"""A paper below a routing table: offices with their days, the council's bodies last in it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.2, leading=1.3, gap=7),
    "typewriter": Style(family="typewriter", size=9.6, leading=1.42, gap=8),
}
_EDGES = (68.0, 268.0, 350.0, 534.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (68, 50, 61, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind and number left, day right, the title, two tables with captions, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    old_parts.sides(sheet, form["left"], form["right"], text.but(bold=True), gap=10)
    sheet.flow(form["title"], text.but(gap=10))
    small = text.but(size=text.size - 1.2)
    for caption, rows in form["tables"]:
        parts.line(sheet, caption, small.but(bold=True, gap=2))
        finish.cells(sheet, rows, _EDGES, small, rules="grid")
    sheet.y += 4
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=4), above=6, rules="grid",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
