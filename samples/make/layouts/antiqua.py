"""Prints in roman type, 1900 to 1932 and 1946 to 1952: side notes of the number, small capitals."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="oldstandard", size=11.4, leading=1.26, align="justify", gap=4, first=16)
_FLAT = _TEXT.but(first=0, align="left")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; every page carries the running head of a volume."""

    def header(page: Sheet) -> None:
        width = page.right - page.left
        small = _FLAT.but(size=9.4)
        page.put(paper.form["running"], page.left, 42, small.but(align="center"), width=width)
        folio = str(paper.form["folio"] + page.page.number - 1)
        side = "right" if (paper.form["folio"] + page.page.number) % 2 == 0 else "left"
        page.put(folio, page.left, 42, small.but(align=side), width=width)
        page.rule(page.left, page.right, 56, 0.5)
        page.y = 74

    return Sheet(margins=(96, 74, 92, 84), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set number and day in one line, kind in capitals, subject, text, names to the right."""
    form = paper.form
    old_parts.sides(sheet, form["number"], form["place"], _FLAT.but(bold=True), gap=14)
    middle = _FLAT.but(align="center")
    parts.line(sheet, form["kind"], middle.but(size=16, bold=True, gap=5))
    centre = (sheet.left + sheet.right) / 2
    if form.get("title"):
        parts.line(sheet, form["title"], middle.but(size=12.5, gap=4))
    sheet.rule(centre - 34, centre + 34, sheet.y + 2, 0.8)
    sheet.y += 14
    heading = middle.but(**form.get("heading", {"bold": True}))
    style = BodyStyle(text=_TEXT, heading=heading.but(gap=4), above=8, rules="none", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 8
    if form.get("day"):
        parts.line(sheet, form["day"], _FLAT.but(gap=4))
    old_parts.names(sheet, form["signatures"], _FLAT)
    return body
