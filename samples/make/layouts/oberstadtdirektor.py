"""West: the typed form of an administration of the 1950s to 1970s, number in a frame."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=10.2, leading=1.4, gap=8)
_FORM = Style(family="serif", size=9, leading=1.2, gap=2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages are numbered "- 2 -"."""
    return Sheet(margins=(84, 52, 50, 52), header=old_parts.numbered(_TEXT), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed form with typed entries: number in a frame, route in a ruled table."""
    form = paper.form
    width = sheet.right - sheet.left
    top = sheet.y
    low = sheet.put(form["authority"], sheet.left, top, _FORM.but(size=12, bold=True), width=280)
    low = sheet.put(form["office"], sheet.left, low + 4, _TEXT, width=280)
    sheet.frame((sheet.right - 170, top - 4, sheet.right, top + 56), 1)
    sheet.put(form["label"], sheet.right - 164, top, _FORM, width=158)
    sheet.put(form["number"], sheet.right - 164, top + 13, _TEXT.but(bold=True), width=158)
    sheet.put(form["status"], sheet.right - 164, top + 36, _TEXT, width=158)
    sheet.y = max(low, top + 62) + 8
    sheet.put(form["place"], sheet.left, sheet.y, _TEXT.but(align="right"), width=width)
    sheet.y += 24
    parts.line(sheet, form["kind"], _FORM.but(size=16, bold=True, spaced=True, gap=8))
    if form.get("rows"):
        table(sheet, form["rows"], form["widths"], _TEXT.but(size=9.4), head=_FORM)
    parts.labels(sheet, [(form.get("subject", "Betr.:"), form["title"])], _TEXT, shift=66)
    sheet.y += 12
    style = BodyStyle(
        text=_TEXT, heading=_TEXT.but(underline=True), above=6, rules="none", widths=(3, 1)
    )
    body = parts.set_body(sheet, paper, style)
    sheet.y += 8
    old_parts.names(sheet, form["signatures"], _TEXT)
    old_parts.tail(sheet, paper, _TEXT)
    return body
