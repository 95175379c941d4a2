"""A call to a session: three lines in the middle, items in an unruled table with their papers."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.4, leading=1.32, gap=6),
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=6),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (72, 56, 62, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and day, kind, body, session in the middle, then the parts of the agenda."""
    form, text = paper.form, _FACES[paper.form["face"]]
    old_parts.sides(sheet, form["house"], form["day"], text, gap=28)
    parts.line(sheet, form["kind"], text.but(align="center", bold=True, size=14, gap=6))
    parts.line(sheet, form["session"], text.but(align="center", gap=20))
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=4), above=8, rules="none",
                      widths=(1, 8, 2))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=22)
    old_parts.tail(sheet, paper, text)
    return body
