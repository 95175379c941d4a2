"""Karlsruhe, about 2005 to 2016: motions and answers, labels torn from their values."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.layouts.karlsruhe import yes_no
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.8, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages begin with "Ergänzende Erläuterungen   Seite 2"."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            width = page.right - page.left
            page.put(paper.form["running"], page.left, 40, _BOLD.but(size=10), width=width)
            right = _TEXT.but(size=10, align="right")
            page.put(f"Seite {page.page.number}", page.left, 40, right, width=width)
            page.rule(page.left, page.right, 56, 0.8)
            page.y = 72

    return Sheet(margins=(68, 50, 62, 70), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper: left who asks, right a column of labels and then one of values."""
    form, top = paper.form, sheet.y
    sheet.shield(sheet.left, top, 28)
    sheet.put("STADT KARLSRUHE\nDer Oberbürgermeister", sheet.left + 32, top, _BOLD, width=190)
    left = sheet.put(form["kind"], sheet.left, top + 44, _BOLD.but(size=13), width=230)
    left = sheet.put(form["sender"], sheet.left, left + 8, _TEXT, width=236)
    low = sheet.put("\n".join(form["labels"]), 318, top, _TEXT, width=92)
    right = sheet.put("\n".join(form["values"]), 412, top, _TEXT, width=128)
    sheet.y = max(left, low, right) + 10
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.9)
    sheet.y += 7
    parts.line(sheet, form["title"], _BOLD.but(size=12.5, gap=8))
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.9)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=6, rules="rows", head=_BOLD.but(size=9.5))
    first, _, rest = paper.body.partition("@boxes")
    body = Body(sheet, style)
    body.set(first)
    if form.get("boxes"):
        sheet.y = max(sheet.y + 10, form.get("boxes_at", 0))
        for label, yes in form["boxes"]:
            yes_no(sheet, label, yes, _TEXT.but(size=10))
            sheet.rule(sheet.left, sheet.right, sheet.y - 1, 0.4)
            sheet.y += 4
    body.set(rest)
    for section in body.sections:  # "- Kurzfassung -": the dashes are ornament
        section.heading = section.heading.strip("- –") if section.heading else None
    if form.get("signature"):
        sheet.need(60)
        sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 12, _TEXT)
    return body
