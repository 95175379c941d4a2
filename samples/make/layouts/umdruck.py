"""Duplicated Drucksachen of the 1950s to 1970s: a printed head between rules, typed below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_HEAD = Style(family="serif", size=11, leading=1.2, gap=2)
_TEXT = Style(family="elite", size=10, leading=1.3, gap=7, hyphenate=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages repeat the number at the head."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            width = page.right - page.left
            page.put(paper.form["running"], page.left, 40, _TEXT, width=width)
            number = f"Seite {page.page.number}"
            page.put(number, page.left, 40, _TEXT.but(align="right"), width=width)
            page.y = 70

    return Sheet(margins=(78, 48, 58, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the head in three parts between thick rules, then the text."""
    form, width = paper.form, sheet.right - sheet.left
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.6)
    top = sheet.y + 6
    low = sheet.put(form["council"], sheet.left, top, _HEAD.but(bold=True, size=13), width=250)
    right = _HEAD.but(align="right")
    sheet.put(form["number"], sheet.left, top, right.but(bold=True, size=13), width=width)
    low = max(low, sheet.put(form["date"], sheet.left, top + 18, right, width=width))
    low = sheet.put(form["term"], sheet.left, low, _HEAD, width=250)
    sheet.rule(sheet.left, sheet.right, low + 4, 1.6)
    sheet.y = low + 24
    parts.line(sheet, form["kind"], _TEXT.but(spaced=True, align="center", gap=4))
    if form.get("by"):
        parts.line(sheet, form["by"], _TEXT.but(align="center", gap=8))
    if form.get("title"):
        parts.line(sheet, form["title"], _TEXT.but(align="center", underline=True, gap=12))
    style = BodyStyle(
        text=_TEXT, heading=_TEXT.but(**form.get("heading", {"underline": True})), above=7,
        rules="rows", widths=(3, 1, 1),
    )  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], _TEXT, gap=6)
    old_parts.tail(sheet, paper, _TEXT)
    return body
