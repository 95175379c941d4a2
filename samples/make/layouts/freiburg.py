"""Freiburg: a grid of fields, meetings with crosses for public and for their part."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.24, gap=7)
_BOLD = _TEXT.but(bold=True)
_CELL = _TEXT.but(size=9.5, hyphenate=False)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; number and page stand at the head from page 2 on."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            middle = _TEXT.but(align="center")
            text = f"- {page.page.number} -"
            width = page.right - page.left
            page.put(text, page.left, 38, middle, width=width)
            page.put(paper.form["short"], page.left, 38, _TEXT.but(align="right"), width=width)
            page.y = 68

    return Sheet(margins=(70, 50, 60, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form = paper.form
    sheet.put("Stadt Freiburg im Breisgau", sheet.left, sheet.y, _BOLD.but(size=12))
    sheet.y += 24
    parts.line(sheet, form["kind"], _BOLD.but(size=17, gap=4))
    parts.line(sheet, f"DRUCKSACHE {form['number']}", _BOLD.but(size=14, gap=8))
    table(sheet, form["offices"], (150, 140, 80, 95), _CELL, head=_CELL.but(size=8))
    sheet.y += 2
    sheet.y = sheet.put("Betreff:", sheet.left, sheet.y, _BOLD.but(underline=True)) + 4
    parts.line(sheet, form["title"], _BOLD.but(gap=10))
    table(
        sheet, form["rows"], (155, 85, 38, 38, 76, 73), _CELL, head=_CELL.but(bold=True, size=8.6)
    )
    parts.labels(sheet, form["fields"], _TEXT.but(size=10), shift=210)
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD, sub=_BOLD.but(gap=3), above=8, rules="grid",
                      widths=(2.4, 1, 1), head=_BOLD.but(size=9.5))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    if form.get("signature"):
        sheet.need(60)
        sheet.y = sheet.put(form["signature"], 330, sheet.y + 18, _TEXT)
    if form.get("closing"):
        sheet.y = sheet.put(form["closing"], sheet.left, sheet.y + 20, _TEXT)
    return body
