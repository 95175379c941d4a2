"""Münster: number and particulars in torn columns, dates first in the Beratungsfolge."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.5, leading=1.3, gap=7)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: pages are numbered at the head, the number is repeated there."""
    small = _TEXT.but(size=9)

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            width = page.right - page.left
            text = f"- {page.page.number} -"
            page.put(text, page.left, 36, small.but(align="center"), width=width)
            page.put(paper.metadata["number"], page.left, 36, small.but(align="right"), width=width)
            page.y = 68

    return Sheet(margins=(74, 52, 66, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    bold, small = text.but(bold=True), text.but(size=8.5)
    sheet.shield(sheet.right - 30, sheet.y - 4, 36)
    sheet.put("STADT  MÜNSTER", 372, sheet.y, bold.but(size=13), width=140)
    sheet.put(form["head"], 372, sheet.y + 18, text.but(size=9.5), width=130)
    sheet.frame((sheet.left, sheet.y, 340, sheet.y + 34), 1)
    sheet.put(form["kind"], sheet.left + 8, sheet.y + 9, bold.but(size=14), width=256)
    sheet.y += 70
    sheet.put("Vorlagen-Nr.:", sheet.left, sheet.y, small)
    sheet.put(paper.metadata["number"], sheet.left, sheet.y + 12, bold.but(size=13))
    names, values = zip(*form["fields"], strict=True)
    sheet.put("\n".join(names), 372, sheet.y - 8, small)
    low = sheet.put("\n".join(values), 440, sheet.y - 8, small)
    sheet.y = max(low, sheet.y + 34) + 14
    parts.line(sheet, "Betrifft", small.but(gap=0))
    parts.line(sheet, b_parts.title_of(paper), bold.but(size=12, gap=10))
    if form.get("rows"):
        parts.line(sheet, "Beratungsfolge", small.but(gap=1))
        table(sheet, form["rows"], (74, 250, 131), text.but(size=10), rules="none", pad=2)
        sheet.rule(sheet.left, sheet.right, sheet.y - 3, 0.6)
    style = BodyStyle(
        text=text,
        heading=bold.but(gap=4),
        above=7,
        widths=form.get("widths", ()),
        rules="rows",
        head=bold,
    )
    return b_parts.run(Body(sheet, style), paper.body, form, text)
