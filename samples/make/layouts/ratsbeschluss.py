"""Typewritten papers of the years after 1945: decision, motion; a certificate below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=10.6, leading=1.55, gap=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages are numbered "- 2 -"."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            middle = _TEXT.but(align="center")
            page.put(f"- {page.page.number} -", page.left, 42, middle, width=page.right - page.left)
            page.y = 78

    return Sheet(margins=(92, 58, 44, 70), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, width = paper.form, sheet.right - sheet.left
    low = sheet.put(form["authority"], sheet.left, sheet.y, _TEXT, width=250)
    right = _TEXT.but(align="right")
    sheet.put(form["place"], sheet.left, sheet.y, right, width=width)
    sheet.y = low + 24
    middle = _TEXT.but(align="center", underline=True, gap=4)
    parts.line(sheet, form["kind"], middle)
    if form.get("below"):
        parts.line(sheet, form["below"], _TEXT.but(align="center", gap=12))
    sheet.y += 8
    parts.labels(sheet, [("Betr.:", form["title"])], _TEXT, shift=60)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(**form.get("heading", {"underline": True})),
                      above=6)  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(100)
    sheet.y += 10
    ends = [sheet.put(text, x, sheet.y, _TEXT, width=215) for x, text in form["signatures"]]
    sheet.y = max(ends) + 18
    if form.get("certificate"):
        sheet.need(80)
        sheet.y = sheet.put(form["certificate"], sheet.left, sheet.y, _TEXT, width=300) + 34
        sheet.scribble(sheet.left + 6, sheet.y - 6, 92, 22)
        sheet.y = sheet.put(form["clerk"], sheet.left, sheet.y, _TEXT) + 12
    if form.get("list"):
        sheet.need(60)
        sheet.y = sheet.put(form["list"], sheet.left, sheet.y, _TEXT, width=320)
    return body
