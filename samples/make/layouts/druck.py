"""Printed papers: a Druckſache of the 1920s in broken type, one of the 1960s in roman type."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="fraktur", size=13.5, leading=1.28, align="justify", gap=4, first=18)

_ROMAN = Style(family="oldstandard", size=11, leading=1.3, align="justify", gap=4, first=14)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet with the page number in the middle of the head."""

    def header(page: Sheet) -> None:
        style = _TEXT if paper.print == "fraktur" else _ROMAN
        middle = style.but(align="center", first=0)
        if page.page.number > 1:
            text = f"— {page.page.number} —"
            page.put(text, page.left, 46, middle, width=page.right - page.left)
            page.y = 78

    return Sheet(margins=(82, 64, 78, 80), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, flat = paper.form, _TEXT.but(first=0, align="left")
    width = sheet.right - sheet.left
    sheet.put(form["authority"], sheet.left, sheet.y, flat, width=230)
    right = flat.but(align="right")
    low = sheet.put(form["place"], sheet.left, sheet.y, right, width=width)
    sheet.y = low + 26
    parts.line(sheet, form["number"], flat.but(size=19, align="center", gap=6))
    sheet.rule((sheet.left + sheet.right) / 2 - 40, (sheet.left + sheet.right) / 2 + 40, sheet.y)
    sheet.y += 10
    parts.line(sheet, form["title"], flat.but(size=15, align="center", gap=10))
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y, flat, width=260) + 8
    style = BodyStyle(
        text=_TEXT,
        heading=flat.but(align="center", spaced=True, gap=6),
        above=8,
        rules="none",
        widths=(3, 1),
    )
    body = parts.set_body(sheet, paper, style)
    sheet.need(80)
    sheet.y += 12
    sheet.y = sheet.put(form["signature"], 300, sheet.y, flat.but(align="center"), width=200)
    return body


def layout_roman(sheet: Sheet, paper: Paper) -> Body:
    """Set a paper of the 1960s: fields between rules, headings in small bold type."""
    form, flat = paper.form, _ROMAN.but(first=0, align="left")
    width, bold = sheet.right - sheet.left, flat.but(bold=True)
    sheet.put(form["authority"], sheet.left, sheet.y, bold.but(size=13), width=260)
    right = flat.but(align="right")
    sheet.y = sheet.put(form["number"], sheet.left, sheet.y, right, width=width) + 10
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.2)
    sheet.y += 6
    parts.labels(sheet, form["fields"], flat, shift=120)
    sheet.y += 4
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.5)
    sheet.y += 14
    parts.line(sheet, form["kind"], flat.but(size=15, align="center", spaced=True, gap=6))
    parts.line(sheet, form["title"], bold.but(size=12, align="center", gap=12))
    style = BodyStyle(text=_ROMAN, heading=bold.but(gap=3), above=8, rules="rows", widths=(3, 1, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.need(70)
    sheet.y += 10
    sheet.put(form["place"], sheet.left, sheet.y, flat)
    sheet.y = sheet.put(form["signature"], 330, sheet.y, flat, width=180)
    return body
