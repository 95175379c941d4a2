"""Petition of inhabitants to a council before 1933: address as a call, prayer, names in columns."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=13.6, leading=1.32, align="justify", gap=6, first=28),
    "typewriter": Style(family="typewriter", size=10, leading=1.56, gap=8, first=48),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_FACES[paper.form["face"]], "{}", y=46, below=78)
    return Sheet(margins=(108, 64, 66, 70), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set place, kind with its matter in the middle, the call, the text, the close, many names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    middle = flat.but(align="center")
    parts.line(sheet, form["place"], flat.but(align="right", gap=16))
    parts.line(sheet, form["kind"], middle.but(size=text.size * 1.2, spaced=True, gap=3))
    parts.line(sheet, form["matter"], middle.but(gap=18))
    parts.line(sheet, form["to"], flat.but(gap=14))
    style = BodyStyle(text=text, heading=flat.but(gap=4), above=6, rules="none", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.need(110)
    for x, line in zip((250, 280, 310), form["close"], strict=False):
        sheet.y = sheet.put(line, x, sheet.y, flat)
    sheet.y += 10
    old_parts.names(sheet, form["signatures"], flat.but(size=text.size * 0.92), gap=3)
    if form.get("more"):
        parts.line(sheet, form["more"], flat.but(size=text.size * 0.92))
    return body
