"""A market town: everything in the middle of the page, each particular a line of its own."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "dejavu": Style(family="dejavu", size=9.6, leading=1.44, gap=8),
    "serif": Style(family="serif", size=11.6, leading=1.28, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (76, 100, 70, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set arms and lines in the middle, each in a size of its own, then text to the margin."""
    form, text = paper.form, _FACES[paper.form["face"]]
    sheet.shield(283, 46, 36)
    for line, size, bold in form["middle"]:
        face = text.but(size=size, bold=bold, align="center", gap=5, hyphenate=False)
        parts.line(sheet, line, face)
    sheet.y += 14
    style = BodyStyle(text=text, heading=text.but(bold=True, underline=True, gap=4), above=7,
                      rules="rows", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=24)
