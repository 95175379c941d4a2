"""A printed sheet of the 1920s: number and day in the left margin, text set in beside them."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=12.6, leading=1.24, gap=5, align="justify", first=16),
    "oldstandard": Style(family="oldstandard", size=11.8, leading=1.27, gap=5, align="justify",
                         first=16),
}  # fmt: skip


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_FACES[paper.form["face"]], "{}", y=46, below=74)
    return Sheet(margins=(150, 64, 76, 74), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house in the middle, number and day in the margin, kind, matter, text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    plain = text.but(first=0, align="left")
    parts.line(sheet, form["house"], plain.but(size=text.size + 2, align="center", gap=3))
    sheet.rule(220, 448, sheet.y, 0.7)
    sheet.y += 16
    sheet.put(form["margin"], 66, sheet.y, plain.but(size=text.size - 2), width=78)
    parts.line(sheet, form["kind"], plain.but(size=text.size + 3, align="center", gap=4))
    sheet.flow(form["title"], plain.but(align="center", gap=10))
    style = BodyStyle(text=text, heading=plain.but(align="center", spaced=True, gap=4), above=4,
                      rules="none", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=12)
