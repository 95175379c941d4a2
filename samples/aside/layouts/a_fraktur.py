"""Printed papers of 1925 to 1932 in broken type: number and date over a double rule, the subject
after "Betrifft", headings inline and letter-spaced; a petition and an invitation.
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="fraktur", size=13, leading=1.26, align="justify", gap=4, first=20)
_FLAT = _TEXT.but(first=0, align="left")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; page numbers stand between dots at the foot."""

    def footer(page: Sheet) -> None:
        if total > 1:
            text = f". {page.page.number} ."
            a_parts.small_footer(page, [(text, "center")], _FLAT.but(size=11))

    return Sheet(margins=(76, 60, 80, 78), footer=footer, total=total)


def _style(paper: Paper) -> BodyStyle:
    heading = _FLAT.but(size=14.5, align="left", gap=4)
    if paper.form.get("centred"):
        heading = _FLAT.but(size=15, align="center", gap=5)
    return BodyStyle(text=_TEXT, heading=heading, above=7, rules="none", widths=(3, 1))


def druck(sheet: Sheet, paper: Paper) -> Body:
    """Set a printed Vorlage or Antrag."""
    form = paper.form
    width = sheet.right - sheet.left
    parts.line(sheet, form["authority"], _FLAT.but(size=17, align="center", gap=6))
    sheet.put(form["number"], sheet.left, sheet.y, _FLAT.but(size=14))
    sheet.put(form["place"], sheet.left, sheet.y, _FLAT.but(align="right"), width=width)
    sheet.y += 22
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.6)
    sheet.rule(sheet.left, sheet.right, sheet.y + 3, 0.5)
    sheet.y += 14
    if form.get("kind"):
        parts.line(sheet, form["kind"], _FLAT.but(size=18, align="center", gap=8))
    parts.labels(sheet, form["fields"], _FLAT, shift=70)
    sheet.y += 8
    body = a_parts.LooseBody(sheet, _style(paper))

    def signature() -> None:
        sheet.y += 10
        a_parts.signatures(sheet, form["signature"], _FLAT, width=form.get("width", 230))
        sheet.y += 8

    a_parts.set_blocks(body, paper.body, {"signature": signature})
    return body


def brief(sheet: Sheet, paper: Paper) -> Body:
    """Set a printed petition: place and date first, then whom it is for, then its title."""
    form = paper.form
    width = sheet.right - sheet.left
    low = sheet.put(form["authority"], sheet.left, sheet.y, _FLAT, width=240)
    sheet.put(form["place"], sheet.left, sheet.y, _FLAT.but(align="right"), width=width)
    sheet.y = low + 24
    sheet.y = sheet.put(form["address"], sheet.left + 40, sheet.y, _FLAT, width=300) + 18
    parts.line(sheet, form["kind"], _FLAT.but(size=17, spaced=True, align="center", gap=4))
    parts.line(sheet, form["title"], _FLAT.but(align="center", gap=12))
    body = a_parts.LooseBody(sheet, _style(paper))

    def signature() -> None:
        sheet.y += 10
        a_parts.signatures(sheet, form["signature"], _FLAT, width=form.get("width", 230))

    a_parts.set_blocks(body, paper.body, {"signature": signature})
    return body
