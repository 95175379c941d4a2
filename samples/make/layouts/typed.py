"""Papers written on a typewriter: a Magistrat of the 1950s, a Rat der Stadt of the 1980s."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_OLD = Style(family="typewriter", size=10.4, leading=1.5, gap=9, hyphenate=True)
_ELITE = Style(family="elite", size=10.6, leading=1.36, gap=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages are numbered "- 2 -"."""
    style = _OLD if paper.year < 1970 else _ELITE

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            middle = style.but(align="center")
            page.put(f"- {page.page.number} -", page.left, 44, middle, width=page.right - page.left)
            page.y = 82

    return Sheet(margins=(86, 60, 48, 74), header=header, total=total)


def magistrat(sheet: Sheet, paper: Paper) -> Body:
    """Set a Vorlage of a Magistrat, 1958."""
    form, text = paper.form, _OLD
    width = sheet.right - sheet.left
    below = sheet.put(form["authority"], sheet.left, sheet.y, text, width=230)
    sheet.put(form["place"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y = below + 12
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y, text, width=260) + 16
    parts.line(sheet, form["kind"], text.but(align="center", underline=True, gap=12))
    parts.labels(sheet, [("Betr.:", form["title"])], text, shift=58)
    sheet.y += 6
    parts.labels(sheet, form["meetings"], text, shift=110)
    sheet.y += 10
    body = Body(sheet, BodyStyle(text=text.but(first=0), heading=text.but(underline=True), above=6))
    body.set(paper.body)
    sheet.need(96)
    sheet.y += 6
    sheet.y = sheet.put(form["signature"], 300, sheet.y, text, width=240) + 16
    sheet.y = sheet.put(form["list"], sheet.left, sheet.y, text, width=300)
    return body


def rat_der_stadt(sheet: Sheet, paper: Paper) -> Body:
    """Set a Beschlußvorlage of a Rat der Stadt, 1984."""
    form, text = paper.form, _ELITE
    below = sheet.put(form["authority"], sheet.left, sheet.y, text, width=270)
    sheet.put(form["place"], 372, sheet.y, text, width=180)
    sheet.y = below + 14
    parts.line(sheet, form["kind"], text.but(bold=True, align="center", gap=2))
    rule = sheet.text_width(form["kind"], text.but(bold=True))
    middle = (sheet.left + sheet.right) / 2
    sheet.rule(middle - rule / 2, middle + rule / 2, sheet.y, 1)
    sheet.y += 14
    parts.labels(sheet, form["fields"], text, shift=132)
    sheet.y += 8
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.8)
    sheet.y += 10
    style = BodyStyle(text=text, heading=text.but(underline=True), above=6)
    body = parts.set_body(sheet, paper, style)
    sheet.need(130)
    sheet.y += 34
    sheet.scribble(sheet.left + 4, sheet.y - 4, 100, 28)
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 4, text, width=250) + 16
    sheet.y = sheet.put(form["list"], sheet.left, sheet.y, text, width=330)
    return body


def anfrage(sheet: Sheet, paper: Paper) -> Body:
    """Set a question of one member of a council, 1974."""
    form, text = paper.form, _ELITE
    width = sheet.right - sheet.left
    low = sheet.put(form["sender"], sheet.left, sheet.y, text, width=260)
    sheet.put(form["place"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y = low + 20
    low = sheet.put(form["address"], sheet.left, sheet.y, text, width=240)
    sheet.put(form["number"], 372, sheet.y, text.but(bold=True), width=180)
    sheet.y = low + 22
    parts.line(sheet, form["kind"], text.but(spaced=True, gap=4))
    parts.labels(sheet, [("Betr.:", form["title"])], text.but(underline=True), shift=58)
    sheet.y += 12
    style = BodyStyle(text=text, heading=text.but(underline=True), above=6)
    body = parts.set_body(sheet, paper, style)
    sheet.need(90)
    sheet.put("Hochachtungsvoll", 300, sheet.y + 4, text)
    sheet.scribble(304, sheet.y + 50, 110, 26)
    sheet.y = sheet.put(form["signature"], 300, sheet.y + 58, text)
    return body
