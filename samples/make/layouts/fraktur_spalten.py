"""Prints in broken type for a Stadtverordneten-Verſammlung: two columns below a wide head."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.columns import ColumnSheet
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="fraktur", size=11.6, leading=1.26, align="justify", gap=3, first=14)


def sheet(paper: Paper, total: int) -> ColumnSheet:
    """Return the empty sheet; pages after the first carry their number between dashes."""
    flat = _TEXT.but(first=0, align="center")

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            text = f"— {page.page.number} —"
            page.put(text, page.left, 44, flat, width=page.right - page.left)
            page.y = 70

    return ColumnSheet(margins=(66, 56, 62, 70), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    assert isinstance(sheet, ColumnSheet)
    form, flat = paper.form, _TEXT.but(first=0, align="left")
    width = sheet.right - sheet.left
    middle = flat.but(align="center")
    parts.line(sheet, form["authority"], middle.but(size=20, gap=4))
    sheet.rule(sheet.left, sheet.right, sheet.y + 2, 1.2)
    sheet.y += 6
    sheet.put(form["left"], sheet.left, sheet.y, flat, width=width)
    sheet.y = sheet.put(form["right"], sheet.left, sheet.y, flat.but(align="right"), width=width)
    sheet.rule(sheet.left, sheet.right, sheet.y + 3, 0.6)
    sheet.y += 18
    parts.line(sheet, form["number"], middle.but(size=15, gap=4))
    parts.line(sheet, form["title"], middle.but(size=14, gap=12))
    sheet.begin_columns(2, 22, depth=form.get("depth", 0), ruled=True)
    style = BodyStyle(
        text=_TEXT, heading=middle.but(spaced=form.get("spaced", True), gap=4), above=6,
        rules="none", widths=(2.6, 1),
    )  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(70)
    sheet.y += 8
    parts.line(sheet, form["place"], flat.but(gap=4))
    parts.line(sheet, form["signature"], middle)
    sheet.end_columns()
    return body
