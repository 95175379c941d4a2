"""Motions that come as letters: of two groups together, of one with a letterhead in columns."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_SANS = Style(family="sans", size=11, leading=1.32, gap=8)
_SERIF = Style(family="dejavu", size=9.8, leading=1.36, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages after the first say which they are."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            text = f"Seite {page.page.number} von {total}"
            page.put(text, page.left, 40, _SANS.but(size=9))
            page.y = 70

    return Sheet(margins=(72, 54, 64, 70), header=header, total=total)


def koeln(sheet: Sheet, paper: Paper) -> Body:
    """Set a motion of two groups: receipt, committee and two signatures in columns."""
    form, text = paper.form, _SANS
    bold = text.but(bold=True)
    sheet.y = sheet.put(form["groups"], sheet.left, sheet.y, bold.but(size=12)) + 14
    low = sheet.put(form["address"], sheet.left, sheet.y, text, width=230)
    sheet.put(form["place"], 372, sheet.y, text)
    sheet.y = low + 14
    sheet.put(form["receipt"], sheet.left, sheet.y, text.but(size=9.5), width=250)
    sheet.y = sheet.put(form["number"], 372, sheet.y, bold.but(size=13)) + 16
    parts.line(sheet, form["kind"], bold.but(size=12, gap=8))
    table(sheet, form["rows"], (250, 209), text, head=bold)
    parts.line(sheet, form["title"], bold.but(underline=True, gap=10))
    style = BodyStyle(text=text, heading=bold, above=6)
    body = parts.set_body(sheet, paper, style)
    sheet.need(70)
    sheet.y += 8
    sheet.y = sheet.put("Mit freundlichen Grüßen", sheet.left, sheet.y, text) + 16
    for left, right in form["signatures"]:
        sheet.put(left, sheet.left, sheet.y, text, width=200)
        sheet.y = sheet.put(right, 310, sheet.y, text, width=220)
    return body


def letterhead(sheet: Sheet, paper: Paper) -> Body:
    """Set a letter: address on the left, the group's particulars in a column on the right."""
    form, text = paper.form, _SERIF
    bold = text.but(bold=True)
    side = text.but(size=8, leading=1.3)
    sheet.put(form["group"], sheet.left, sheet.y, bold.but(size=15), width=290)
    sheet.rule(sheet.left, sheet.right, sheet.y + 42, 1.6)
    sheet.y += 58
    sheet.put(form["return"], sheet.left, sheet.y, side.but(size=7, underline=True))
    left = sheet.put(form["address"], sheet.left, sheet.y + 18, text, width=230)
    right = sheet.put(form["column"], 392, sheet.y, side, width=140)
    sheet.y = max(left, right) + 10
    sheet.y = sheet.put(form["place"], 392, sheet.y, text, width=150) + 12
    parts.line(sheet, form["kind"], bold.but(size=12, spaced=True, gap=6))
    parts.labels(sheet, [("Betreff:", form["title"])], bold, shift=62)
    sheet.y += 12
    style = BodyStyle(text=text.but(align="justify"), heading=bold.but(spaced=True), above=8)
    body = parts.set_body(sheet, paper, style)
    sheet.need(90)
    sheet.y = sheet.put("Mit freundlichen Grüßen", sheet.left, sheet.y + 4, text)
    sheet.scribble(sheet.left + 6, sheet.y + 34, 110, 26)
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 42, text)
    return body
