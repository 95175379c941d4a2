"""GDR: the cover form of a Rat des Kreises or Bezirkes, labels underlined, marks at the corner."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.4, leading=1.38, gap=8, hyphenate=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages are numbered "2" in the middle."""
    return Sheet(margins=(90, 56, 46, 54), header=old_parts.numbered(_TEXT, "{}"), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the cover, the draft of the decision, its reasons, names and list."""
    form = paper.form
    right = _TEXT.but(align="right")
    if form["mark"]:
        width = sheet.right - sheet.left
        sheet.y = sheet.put(form["mark"], sheet.left, 34, right, width=width) + 12
    old_parts.sides(sheet, form["authority"], form["place"], _TEXT, gap=22)
    width = sheet.text_width(form["kind"], _TEXT.but(spaced=True))
    parts.line(sheet, form["kind"], _TEXT.but(spaced=True, align="center", gap=0))
    middle = (sheet.left + sheet.right) / 2
    old_parts.dashes(sheet, sheet.y + 2)
    sheet.rule(middle - min(width, 300) / 2, middle + min(width, 300) / 2, sheet.y + 6, 0.8)
    sheet.y += 18
    if form.get("below"):
        parts.line(sheet, form["below"], _TEXT.but(align="center", gap=10))
    for label, value in form["fields"]:
        low = sheet.put(label, sheet.left, sheet.y, _TEXT.but(underline=True), width=136)
        sheet.y = max(low, sheet.put(value, sheet.left + 144, sheet.y, _TEXT)) + 6
    sheet.y += 4
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 10
    heading = _TEXT.but(**form.get("heading", {"underline": True}))
    style = BodyStyle(text=_TEXT, heading=heading, above=6, rules="none", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 16
    old_parts.names(sheet, form["signatures"], _TEXT)
    old_parts.tail(sheet, paper, _TEXT)
    return body
