"""A copy of one decision for an office or a citizen, 1910s to 1960s, with a place for the seal."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "oldstandard": Style(family="oldstandard", size=12.6, leading=1.36, gap=8),
    "typewriter": Style(family="typewriter", size=10.2, leading=1.5, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    style = _FACES[paper.form["face"]]
    return Sheet(margins=(104, 70, 78, 70), header=old_parts.numbered(style, "{}"), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set 'Ausfertigung', council and day, the matter, the text, place of the seal and names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    for one in form["top"]:
        parts.line(sheet, one, text.but(align="right", gap=2))
    sheet.y += 22
    for one, style in form["middle"]:
        parts.line(sheet, one, text.but(align="center", **style))
    sheet.y += 10
    style = BodyStyle(text=text.but(first=form.get("first", 0)), heading=text.but(gap=4), above=6,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 16
    parts.line(sheet, form["place"], text.but(gap=14))
    if form.get("seal"):
        x, y = sheet.left + 46, sheet.y + 26
        sheet.canvas.setLineWidth(0.8)
        sheet.canvas.circle(x, 842 - y, 24)
        sheet.put(form["seal"], x - 20, y - 7, text.but(align="center"), width=40)
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
