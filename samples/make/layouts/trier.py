"""Trier: Vorlage and Anfrage, each meeting a block of labels with its values."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=12, leading=1.22, gap=7)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot gives number, day of printing and page."""

    def footer(page: Sheet) -> None:
        texts = [(paper.form["printed"], "left"), (f"Seite {page.page.number}", "right")]
        parts.footer_rule(page, texts, _TEXT.but(size=8.5))

    return Sheet(margins=(72, 56, 64, 80), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, top = paper.form, sheet.y
    sheet.put("Stadtverwaltung Trier", sheet.left, top, _BOLD.but(size=15))
    sheet.put(form["number"], 400, top, _BOLD.but(size=13))
    sheet.y = top + 30
    parts.labels(sheet, form["fields"], _TEXT, shift=120)
    sheet.y += 6
    sheet.rule(sheet.left, sheet.right, sheet.y, 1)
    sheet.y += 8
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=6))
    for rows in form["meetings"]:
        parts.labels(sheet, rows, _TEXT.but(size=11), x=sheet.left + 16, shift=104)
        sheet.y += 5
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.5)
    sheet.y += 8
    parts.labels(sheet, [("Betreff:", form["title"])], _BOLD, shift=62)
    sheet.y += 12
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(underline=True), above=7)
    first, _, rest = paper.body.partition("@boxes")
    body = Body(sheet, style)
    body.set(first)
    for label, answers in form.get("boxes", []):
        sheet.need(20)
        sheet.put(label, sheet.left, sheet.y, _BOLD, width=230)
        for x, word, ticked in answers:
            sheet.checkbox(x, sheet.y + 3, ticked=ticked)
            sheet.put(word, x + 14, sheet.y, _TEXT)
        sheet.y += 20
    body.set(rest)
    sheet.need(60)
    sheet.y += 16
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y, _TEXT, width=240)
    return body
