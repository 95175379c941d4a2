"""Wuppertal: a column of particulars on the right, the signature under a heading of its own."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.22, gap=7)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _TEXT.but(size=8.5)

    def footer(page: Sheet) -> None:
        width = page.right - page.left
        text = f"Seite: {page.page.number}/{total}"
        page.put(text, page.left, page.bottom + 26, small.but(align="right"), width=width)

    return Sheet(margins=(70, 50, 62, 78), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    bold, side = text.but(bold=True), text.but(size=9.5)
    sheet.put("Stadt\nWuppertal", sheet.left, sheet.y, bold.but(size=15), width=150)
    sheet.put(form["kind"], sheet.left, sheet.y + 62, bold.but(size=14), width=220)
    for label, value in form["fields"]:
        low = sheet.put(label, 306, sheet.y, side, width=98)
        low = max(low, sheet.put(value, 408, sheet.y, side, width=126))
        sheet.y = low + 3
    sheet.put("Drucks.-Nr.:", 306, sheet.y, side)
    sheet.put(paper.metadata["number"], 408, sheet.y, bold)
    sheet.y += text.line
    sheet.put(form["public"], 408, sheet.y, side)
    sheet.y += 24
    table(sheet, [(form.get("head", "Sitzung am"), "Gremium", "Beschlussqualität"), *form["rows"]],
          (90, 213, 160), text.but(size=10), head=bold.but(size=10))  # fmt: skip
    parts.line(sheet, b_parts.title_of(paper), bold.but(size=12, gap=8))
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=9, head=bold)

    def block() -> None:
        sheet.need(90)
        sheet.y += style.above
        parts.line(sheet, "Unterschrift", bold.but(gap=0))
        b_parts.sign(sheet, form["sign"], text)

    return b_parts.run(Body(sheet, style), paper.body, form, text, {"unterschrift": block})
