"""Petitions and letters of citizens, with the cover that the office puts before them."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.4, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot gives number and page."""

    def footer(page: Sheet) -> None:
        texts = [(paper.form["foot"], "left"), (f"{page.page.number}/{total}", "right")]
        parts.footer_rule(page, texts, _TEXT.but(size=8.5))

    return Sheet(margins=(74, 56, 66, 80), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the cover with status and meetings, then the petition itself."""
    form = paper.form
    sheet.put(form["authority"], sheet.left, sheet.y, _BOLD.but(size=13), width=280)
    sheet.put(form["number"], 392, sheet.y, _BOLD.but(size=14), width=150)
    sheet.y = sheet.put(form["status"], 392, sheet.y + 20, _TEXT, width=150) + 14
    parts.line(sheet, form["kind"], _BOLD.but(size=16, gap=6))
    parts.labels(sheet, form["fields"], _TEXT, shift=110)
    sheet.y += 8
    if form.get("rows"):
        table(sheet, form["rows"], form["widths"], _TEXT.but(size=10.5), head=_BOLD.but(size=10))
    parts.line(sheet, form["title"], _BOLD.but(size=12.5, gap=8))
    body = parts.set_body(sheet, paper, BodyStyle(text=_TEXT, heading=_BOLD, above=7))
    sheet.need(60)
    sheet.y += 8
    if form.get("ink"):
        sheet.scribble(sheet.left + 4, sheet.y + 34, 90)
        sheet.y += 40
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y, _TEXT, width=300)
    return body
