"""Augsburg: a grid of boxes, a small label above each value."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=10, leading=1.4, gap=7)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _TEXT.but(size=7.5)

    def footer(page: Sheet) -> None:
        width = page.right - page.left
        text = f"{page.page.number} | {total}"
        page.put(text, page.left, page.bottom + 24, small.but(align="right"), width=width)

    return Sheet(margins=(76, 46, 76, 76), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    bold, small = text.but(bold=True), text.but(size=7.5, leading=1.3)
    width = sheet.right - sheet.left
    sheet.put("Stadt Augsburg", sheet.left, sheet.y, bold.but(size=14, align="right"), width=width)
    sheet.put(form["kind"], sheet.left, sheet.y + 26, bold.but(size=18), width=300)
    sheet.put(paper.metadata["number"], sheet.left, sheet.y + 29, bold.but(align="right"),
              width=width)  # fmt: skip
    sheet.y += 58
    unit, who, day, public = form["head"]
    b_parts.grid(sheet, [
        ((2, "Federführung", unit), (1.4, "Initiator", who)),
        ((1, "Datum", day), (1.4, "Öffentlichkeitsstatus", public)),
        ((1, "Geplante Sitzungstermine", form["meetings"]),),
    ], small, text.but(leading=1.3))  # fmt: skip
    sheet.y += 14
    parts.line(sheet, "Betreff", small.but(gap=0))
    parts.line(sheet, b_parts.title_of(paper), bold.but(size=12, gap=6))
    style = BodyStyle(text=text, heading=bold.but(size=11, gap=4), above=9, rules="rows",
                      head=bold.but(size=9), widths=form.get("widths", ()))  # fmt: skip
    return b_parts.run(Body(sheet, style), paper.body, form, text)
