"""Aschaffenburg: what a senate decides, its meeting in a ruled table of seven columns."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.6, leading=1.42, gap=6)
_HEAD = ("Gremium", "Sitzung", "Sitzungs­datum", "ö / nö", "Beratungs­typ", "TOP-Nr.", "SP-Nr.")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: at the foot the day it was printed."""
    small = _TEXT.but(size=7.5)

    def footer(page: Sheet) -> None:
        width = page.right - page.left
        where = f"Seite {page.page.number} von {total}"
        page.put(paper.form["printed"], page.left, page.bottom + 26, small, width=width)
        page.put(where, page.left, page.bottom + 26, small.but(align="right"), width=width)

    return Sheet(margins=(62, 48, 58, 84), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    bold = text.but(bold=True)
    sheet.put("S T A D T", sheet.left, sheet.y, bold.but(size=8))
    sheet.y += 12
    parts.line(sheet, "ASCHAFFENBURG", bold.but(size=15, gap=6))
    sheet.rule(sheet.left, sheet.right, sheet.y, 2)
    sheet.y += 10
    sheet.put(form["kind"], sheet.left, sheet.y, bold.but(size=13))
    sheet.put(form["unit"], 330, sheet.y, text.but(size=8.5), width=205)
    sheet.y += 42
    table(sheet, [_HEAD, *form["rows"]], (120, 46, 68, 40, 86, 44, 71), text.but(size=8.6),
          head=bold.but(size=8), pad=3)  # fmt: skip
    sheet.y += 4
    parts.line(sheet, b_parts.title_of(paper), bold.but(size=11, gap=8))
    style = BodyStyle(text=text, heading=bold.but(spaced=form.get("spaced", False)), above=7,
                      head=bold, rules="grid", widths=form.get("widths", ()))  # fmt: skip
    return b_parts.run(Body(sheet, style), paper.body, form, text)
