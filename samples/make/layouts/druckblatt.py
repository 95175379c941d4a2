"""A printed leaf before 1933: broken or roman type, number in the middle over two rules."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=13, leading=1.22, gap=5, align="justify", first=18),
    "oldstandard": Style(family="oldstandard", size=12, leading=1.26, gap=5, align="justify",
                         first=18),
}  # fmt: skip


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_FACES[paper.form["face"]], "— {} —", y=46, below=74)
    return Sheet(margins=(92, 62, 92, 74), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set number over rules, house and day, kind and matter, the text, the names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    plain = text.but(first=0, align="left")
    middle = plain.but(align="center")
    parts.line(sheet, form["number"], middle.but(size=text.size + 4, gap=3))
    sheet.rule(92, 503, sheet.y, 1.6)
    sheet.rule(92, 503, sheet.y + 3, 0.5)
    sheet.y += 14
    old_parts.sides(sheet, form["house"], form["day"], plain, gap=14)
    parts.line(sheet, form["kind"], middle.but(spaced=True, size=text.size + 1, gap=6))
    sheet.flow(form["title"], middle.but(gap=12))
    style = BodyStyle(text=text, heading=middle.but(spaced=True, gap=4), above=4, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=14)
