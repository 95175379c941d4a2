"""Stuttgart: a Gemeinderatsdrucksache with consultations in four columns without rules."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.5, leading=1.26, gap=7)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet with "Seite n" at the foot."""

    def footer(page: Sheet) -> None:
        if page.page.number > 1:
            right = _TEXT.but(size=9, align="right")
            text = f"Seite {page.page.number}"
            page.put(text, page.left, page.bottom + 24, right, width=page.right - page.left)

    return Sheet(margins=(76, 56, 62, 72), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper; each column of the consultations is drawn from top to bottom."""
    form, text = paper.form, _TEXT
    bold = text.but(bold=True)
    low = sheet.put(form["authority"], sheet.left, sheet.y, text, width=230)
    sheet.put(form["number"], 372, sheet.y, bold.but(size=12))
    sheet.put(form["place"], 372, sheet.y + 26, text)
    sheet.y = low + 26
    parts.line(sheet, form["title"], bold.but(size=13, gap=14))
    parts.line(sheet, form["kind"], bold.but(gap=10))
    top = sheet.y
    for x, entries in zip((76, 232, 342, 446), form["columns"], strict=True):
        head, *rest = entries
        sheet.put(head, x, top, text.but(size=9))
        sheet.y = sheet.put("\n".join(rest), x, top + 15, text, width=150)
    sheet.y += 16
    style = BodyStyle(text=text, heading=bold.but(size=12, gap=7), above=8)
    body = Body(sheet, style)
    main, _, rest = paper.body.partition("@signature")
    body.set(main)
    sheet.need(90)
    sheet.scribble(sheet.left + 4, sheet.y + 40, 100)
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 46, text) + 12
    body.set(rest)
    return body
