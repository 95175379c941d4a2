"""Karlsruhe since about 2019: a line about recycled paper, consultations with Ö / N or x."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.layouts.karlsruhe import yes_no
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot of the first page speaks of its paper."""

    def footer(page: Sheet) -> None:
        width = page.right - page.left
        if page.page.number == 1:
            small = _TEXT.but(size=7.5, align="right", hyphenate=False)
            text = "Gedruckt auf 100 Prozent Recyclingpapier"
            page.put(text, page.left, page.bottom + 28, small, width=width)
        else:
            middle = _TEXT.but(size=9, align="center")
            text = f"– {page.page.number} –"
            page.put(text, page.left, page.bottom + 26, middle, width=width)

    return Sheet(margins=(70, 54, 60, 78), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, top = paper.form, sheet.y
    sheet.shield(sheet.right - 32, top, 36)
    low = sheet.put(form["kind"], sheet.left, top, _BOLD.but(size=17), width=250)
    sheet.put(form["sender"], sheet.left, low + 14, _BOLD, width=240)
    right = sheet.put(form["labels"], 318, low + 14, _TEXT, width=92)
    sheet.put(form["values"], 412, low + 14, _TEXT, width=126)
    sheet.y = right + 14
    parts.line(sheet, form["title"], _BOLD.but(size=13, gap=12))
    flat = _TEXT.but(hyphenate=False, size=10.5)
    table(sheet, form["rows"], form["widths"], flat, rules="rows", head=flat.but(bold=True))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=11.5, gap=4), sub=_BOLD.but(gap=3),
                      above=8, rules="rows", head=_BOLD.but(size=10))  # fmt: skip
    first, _, rest = paper.body.partition("@boxes")
    body = Body(sheet, style)
    body.set(first)
    for label, yes in form.get("boxes", []):
        yes_no(sheet, label, yes, _TEXT)
    body.set(rest)
    if form.get("signature"):
        sheet.need(70)
        sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 10, _TEXT)
    return body
