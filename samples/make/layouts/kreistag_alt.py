"""A Kreis between the wars: roman type, number in the margin, headings that run into the text."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "oldstandard": Style(family="oldstandard", size=12, leading=1.24, gap=5, align="justify",
                         first=16),
    "fraktur": Style(family="fraktur", size=13, leading=1.2, gap=5, align="justify", first=16),
}  # fmt: skip


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; later pages are numbered in the middle."""
    text = _FACES[paper.form["face"]]
    head = old_parts.numbered(text, "— {} —", y=48, below=76)
    return Sheet(margins=(120, 72, 84, 76), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house over a line, number in the margin, the matter, whom it is for, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    plain = text.but(first=0, align="left")
    middle = plain.but(align="center")
    parts.line(sheet, form["house"], middle.but(size=text.size + 3, gap=5))
    sheet.rule(240, 380, sheet.y, 0.9)
    sheet.y += 22
    sheet.put(form["number"], 58, sheet.y, plain, width=60)
    parts.line(sheet, form["title"], middle.but(size=text.size + 1.5, gap=12))
    parts.line(sheet, form["for"], plain.but(gap=10))
    style = BodyStyle(text=text, heading=plain.but(spaced=True), above=4, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=14)
