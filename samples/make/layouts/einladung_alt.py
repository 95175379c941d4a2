"""Typed invitations of the 1950s to 1980s: items with reporters, deadlines, ink, two parts."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10.4, leading=1.42, gap=7),
    "elite": Style(family="elite", size=10.6, leading=1.36, gap=7),
}


def _style(paper: Paper) -> Style:
    return _FACES[paper.form["face"]]


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages are numbered "- 2 -"."""
    return Sheet(margins=(86, 54, 56, 66), header=old_parts.numbered(_style(paper)), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the letter; ``@signature`` in the body says where the chair signs."""
    form, text = paper.form, _style(paper)
    old_parts.sides(sheet, form["authority"], form["place"], text, gap=14)
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y, text, width=280) + 18
    parts.line(sheet, form["kind"], text.but(spaced=True, align="center", gap=6))
    parts.line(sheet, form["session"], text.but(align="center", gap=10))
    first, _, rest = paper.body.partition("@signature")
    heading = text.but(**form.get("heading", {"underline": True}))
    body = Body(sheet, BodyStyle(text=text, heading=heading, above=7))
    body.set(first)
    sheet.y += 8
    old_parts.names(sheet, form["signatures"], text)
    if rest:
        body.set(rest)
    old_parts.tail(sheet, paper, text)
    return body
