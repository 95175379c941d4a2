"""Report of a Deputation in a Hanseatic town: long heading, two benches sign apart."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=12.4, leading=1.26, align="justify", gap=4, first=18),
    "dejavu": Style(family="dejavu", size=9.8, leading=1.36, align="justify", gap=5, first=18),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot has the signature of the printed sheet."""
    text = _FACES[paper.form["face"]].but(first=0, size=9)

    def footer(page: Sheet) -> None:
        page.put(paper.form["press"], page.left, page.bottom + 26, text)

    head = old_parts.numbered(_FACES[paper.form["face"]], "— {} —", y=44, below=72)
    return Sheet(margins=(80, 60, 80, 84), header=head, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the number in the corner, the heading sentence, text, then the two benches."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    width = sheet.right - sheet.left
    if form.get("corner"):
        sheet.put(form["corner"], sheet.left, sheet.y - 12, flat.but(align="right"), width=width)
    sheet.y += 22
    for words, size in form["heading"]:
        sheet.flow(words, flat.but(align="center", size=text.size * size, gap=3))
    half = (sheet.left + sheet.right) / 2
    sheet.rule(half - 26, half + 26, sheet.y + 6, 0.8)
    sheet.y += 20
    style = BodyStyle(text=text, heading=flat.but(spaced=True, gap=3), above=6, rules="none",
                      widths=(4, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(100)
    sheet.y += 4
    parts.line(sheet, form["day"], flat.but(gap=6))
    parts.line(sheet, form["college"], flat.but(align="center", gap=6))
    old_parts.names(sheet, form["signatures"], flat, gap=2)
    return body
