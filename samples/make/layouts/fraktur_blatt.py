"""Broken type, 1900 to 1932: a small leaf with the council's title large and names in columns."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="fraktur", size=13.2, leading=1.26, align="justify", gap=4, first=20)
_FLAT = _TEXT.but(first=0, align="left")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages after the first are numbered between full stops."""
    header = old_parts.numbered(_TEXT, "· {} ·", y=50, below=82)
    return Sheet(margins=(104, 62, 100, 96), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set title, double rule, number and day under it, kind, subject, text and names."""
    form = paper.form
    middle = _FLAT.but(align="center")
    parts.line(sheet, form["council"], middle.but(size=19, gap=4))
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.8)
    sheet.rule(sheet.left, sheet.right, sheet.y + 4, 0.5)
    sheet.y += 12
    # Roman figures are set in roman type among broken letters
    roman = _FLAT.but(family="oldstandard", size=11.4, align="right")
    if form.get("roman_day"):
        sheet.put(form["right"], sheet.left, sheet.y, roman, width=sheet.right - sheet.left)
    old_parts.sides(sheet, form["left"], "" if form.get("roman_day") else form["right"], _FLAT)
    if form.get("kind"):
        parts.line(sheet, form["kind"], middle.but(size=17, gap=4))
    parts.line(sheet, form["title"], middle.but(size=14, gap=10))
    style = BodyStyle(
        text=_TEXT, heading=middle.but(spaced=form.get("spaced", True), gap=4), above=8,
        rules="none", widths=(3, 1),
    )  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 6
    if form.get("day"):
        parts.line(sheet, form["day"], _FLAT.but(gap=4))
    old_parts.names(sheet, form["signatures"], _FLAT, gap=6)
    return body
