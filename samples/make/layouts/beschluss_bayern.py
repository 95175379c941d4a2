"""A decision set in the middle: spaced kind, council and day, number below a short rule."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "dejavu": Style(family="dejavu", size=9.6, leading=1.46, gap=8),
    "typewriter": Style(family="typewriter", size=10.2, leading=1.48, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (86, 66, 78, 76), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set lines in the middle, a short rule, number and matter, the text, votes and names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    middle = text.but(align="center")
    parts.line(sheet, form["house"], middle.but(bold=True, gap=14))
    parts.line(sheet, form["kind"], middle.but(size=text.size + 3, spaced=True, gap=8))
    parts.line(sheet, form["session"], middle.but(gap=10))
    sheet.rule(260, 340, sheet.y, 0.8)
    sheet.y += 12
    parts.line(sheet, form["number"], middle.but(gap=6))
    sheet.flow(form["title"], middle.but(bold=True, gap=16))
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip

    def votes() -> None:
        sheet.y += 6
        boxes.grid(sheet, [form["votes"]], text.but(size=8), text)
        sheet.y += 8

    return finish.finish(sheet, paper, style, gap=24, inserts={"votes": votes})
