"""An invitation of a Stadtverwaltung with the agenda in two parts, public and not."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.8, leading=1.25, gap=6)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(76, 58, 66, 66), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the letter, the agenda and the signature."""
    form, width = paper.form, sheet.right - sheet.left
    low = sheet.put(form["authority"], sheet.left, sheet.y, _BOLD, width=250)
    right = _TEXT.but(align="right")
    sheet.put(form["place"], sheet.left, sheet.y, right, width=width)
    sheet.y = low + 18
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y, _TEXT, width=260) + 18
    middle = _BOLD.but(size=15, align="center", spaced=True, gap=6)
    parts.line(sheet, form["kind"], middle)
    parts.line(sheet, form["session"], _TEXT.but(align="center", gap=8))
    first, _, rest = paper.body.partition("@signature")
    body = Body(sheet, BodyStyle(text=_TEXT, heading=_BOLD.but(underline=True), above=8))
    body.set(first)
    sheet.need(90)
    sheet.y += 10
    sheet.y = sheet.put("Mit freundlichen Grüßen", sheet.left, sheet.y, _TEXT)
    if form.get("ink"):
        sheet.scribble(sheet.left + 4, sheet.y + 36, 92)
        sheet.y += 40
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 4, _TEXT) + 12
    if form.get("list"):
        parts.line(sheet, form["list"], _TEXT.but(size=10))
    if rest:
        body.set(rest)
    return body
