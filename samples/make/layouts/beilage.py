"""Baden: a 'Beilage' to the minutes, its letter and figures at the right, item in the middle."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "opensans": Style(family="opensans", size=9.8, leading=1.36, gap=7),
    "elite": Style(family="elite", size=10.4, leading=1.36, gap=8),
}
_EDGES = (74.0, 120.0, 200.0, 402.0, 533.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    return boxes.framed_sheet(paper, total, (74, 54, 62, 74), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and Beilage, kind, matter, the way with item and day before the body, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    old_parts.sides(sheet, form["house"], form["number"], text, gap=20)
    parts.line(sheet, form["kind"], bold.but(size=text.size + 3, gap=4))
    sheet.flow(form["title"], bold.but(gap=12))
    small = text.but(size=text.size - 0.8)
    finish.cells(sheet, form["way"], _EDGES, small, head=small.but(bold=True), rules="rows")
    style = BodyStyle(text=text, heading=bold.but(underline=text.family == "elite", gap=3),
                      above=7, rules="rows", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
