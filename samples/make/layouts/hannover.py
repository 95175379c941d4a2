"""Hannover: Drucksachen addressed to bodies, a list of "In den Ausschuss" at the head."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.8, leading=1.3, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages after the first say "- 2 -"."""

    def footer(page: Sheet) -> None:
        middle = _TEXT.but(size=9, align="center")
        text = f"- {page.page.number} -"
        page.put(text, page.left, page.bottom + 24, middle, width=page.right - page.left)

    return Sheet(margins=(70, 54, 62, 70), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper; number and its small fields stand in a column on the right."""
    form, top = paper.form, sheet.y
    sheet.put(form["authority"], sheet.left, top, _BOLD.but(size=12), width=270)
    right = sheet.put(form["kind"], 372, top, _BOLD.but(size=15), width=170)
    for label, value in form["fields"]:
        right = sheet.put(label, 372, right + 6, _TEXT.but(size=8))
        right = sheet.put(value, 372, right, _BOLD, width=170)
    low = sheet.put("\n".join(form["bodies"]), sheet.left, top + 64, _TEXT, width=280)
    sheet.y = max(low, right) + 16
    parts.line(sheet, form["title"], _BOLD.but(size=12.5, gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=7, rules="rows", widths=(2.5, 1, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.need(60)
    sheet.y += 12
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y, _TEXT, width=400)
    return body
