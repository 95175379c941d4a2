"""Print of an answer before 1933: number it belongs to on top, question in small type."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=13.2, leading=1.28, align="justify", gap=5, first=20),
    "oldstandard": Style(family="oldstandard", size=11.8, leading=1.32, align="justify", gap=5,
                         first=20),
}  # fmt: skip


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    text = _FACES[paper.form["face"]]
    head = old_parts.numbered(text, "— {} —", y=46, below=80)
    return Sheet(margins=(86, 60, 84, 80), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set two numbers, one in each corner, the heading, small question, answer, name."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    old_parts.sides(sheet, form["left"], form["right"], flat, gap=20)
    for line, size in form["heading"]:
        parts.line(sheet, line, flat.but(align="center", size=text.size * size, gap=4))
    sheet.y += 12
    style = BodyStyle(text=text, heading=flat.but(align="center", gap=5), above=8, rules="none",
                      widths=(3, 1))  # fmt: skip
    small = text.but(size=text.size * 0.84)
    body = Body(sheet, style)

    def narrow() -> None:
        sheet.left, sheet.right = sheet.left + 36, sheet.right - 36
        body.style = BodyStyle(text=small, heading=style.heading, above=4, rules="none")

    def wide() -> None:
        sheet.left, sheet.right = sheet.left - 36, sheet.right + 36
        sheet.rule(270, 326, sheet.y + 4, 0.6)
        sheet.y += 14
        body.style = style

    boxes.pieces(body, paper.body, {"narrow": narrow, "wide": wide})
    sheet.need(70)
    sheet.y += 6
    parts.line(sheet, form["day"], flat.but(gap=4))
    old_parts.names(sheet, form["signatures"], flat)
    return body
