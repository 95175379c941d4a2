"""Halbbrüchig, 1900s to 1950s: writing in the right half of the sheet, office and notes left."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10, leading=1.5, gap=8),
    "oldstandard": Style(family="oldstandard", size=12.4, leading=1.3, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: the text has the right half of every page."""
    style = _FACES[paper.form["face"]]
    return Sheet(margins=(262, 56, 44, 60), header=old_parts.numbered(style, "{}"), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set what stands in the left half, then day, kind, text and name in the right one."""
    form, text = paper.form, _FACES[paper.form["face"]]
    y = sheet.y
    for one, style in form["left"]:
        y = sheet.put(one, 56, y, text.but(**style), width=184) + 16
    parts.line(sheet, form["day"], text.but(align="right", gap=18))
    for one in form["lead"]:
        parts.line(sheet, one, text.but(**form["lead_style"], gap=8))
    style = BodyStyle(text=text.but(first=22), heading=text.but(underline=True, gap=4), above=6,
                      rules="none", widths=(2, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], text)
    if form.get("foot"):
        sheet.put(form["foot"], 56, max(sheet.y, 640), text, width=190)
    return body
