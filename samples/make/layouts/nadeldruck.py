"""Papers of about 1990 from a matrix printer: one width, rows of hyphens, colons in line."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="mono", size=9.6, leading=1.35, gap=8, hyphenate=False)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; each page after the first is headed like the first."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            left = f"{paper.form['running']}"
            page.put(left, page.left, 34, _TEXT)
            width = page.right - page.left
            right = _TEXT.but(align="right")
            page.put(f"Blatt {page.page.number}", page.left, 34, right, width=width)
            old_parts.dashes(page, 50)
            page.y = 66

    return Sheet(margins=(64, 46, 52, 56), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the head, the fields with their colons in one line, the route and the text."""
    form = paper.form
    old_parts.sides(sheet, form["authority"], form["place"], _TEXT, gap=8)
    old_parts.dashes(sheet, sheet.y, double=True)
    sheet.y += 12
    parts.line(sheet, form["kind"], _BOLD.but(size=11.5, spaced=form.get("wide", True), gap=6))
    for label, value in form["fields"]:
        sheet.put(label, sheet.left, sheet.y, _TEXT, width=130)
        sheet.put(":", sheet.left + 128, sheet.y, _TEXT, width=10)
        sheet.y = sheet.put(value, sheet.left + 142, sheet.y, _TEXT) + 3
    sheet.y += 4
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 8
    if form.get("rows"):
        table(sheet, form["rows"], form["widths"], _TEXT, rules="none", head=_BOLD, pad=2)
        old_parts.dashes(sheet, sheet.y - 4)
        sheet.y += 6
    heading = _BOLD.but(**form.get("heading", {"underline": True}))
    style = BodyStyle(text=_TEXT, heading=heading, above=6, rules="none", widths=(2.4, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], _TEXT)
    old_parts.tail(sheet, paper, _TEXT)
    return body
