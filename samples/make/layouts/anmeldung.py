"""Franken: an office registers an item: what session, then Roman numbers, the last are orders."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.8, leading=1.34, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (80, 56, 66, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the heading of three lines, the subject, Roman parts, orders to offices, name."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    if form.get("enclosure"):
        sheet.put(form["enclosure"], sheet.left, sheet.y, text.but(align="right"),
                  width=sheet.right - sheet.left)  # fmt: skip
        sheet.y += 3 * text.line
    for one in form["heading"]:
        parts.line(sheet, one, bold.but(size=text.size * (1 if typed else 1.2), gap=2))
    sheet.y += 12
    for one in form["subject"]:
        parts.line(sheet, one, text.but(gap=2))
    sheet.y += 14
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, rules="rows", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.need(120)
    sheet.y += 8
    for one in form["orders"]:
        parts.line(sheet, one, bold.but(gap=10))
    sheet.y += 8
    parts.line(sheet, form["day"], text.but(gap=2))
    old_parts.names(sheet, form["signatures"], text)
    return body
