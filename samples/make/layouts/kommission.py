"""GDR: a Ständige Kommission writes: organ in capitals over a wavy line, the rest flush left."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10, leading=1.5, gap=9),
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    style = _FACES[paper.form["face"]]
    return Sheet(margins=(94, 52, 54, 60), header=old_parts.numbered(style, "{}"), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the organ, a line of signs, whom it goes to, kind and subject in one, text, name."""
    form, text = paper.form, _FACES[paper.form["face"]]
    parts.line(sheet, form["organ"], text.but(gap=2))
    old_parts.dashes(sheet, sheet.y, double=True)
    sheet.y += 14
    parts.line(sheet, form["place"], text.but(gap=16))
    if form.get("to"):
        parts.line(sheet, form["to"], text.but(gap=16))
    parts.line(sheet, form["kind"], text.but(**form["strong"], gap=3))
    parts.line(sheet, form["title"], text.but(gap=14))
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 14
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
