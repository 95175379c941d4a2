"""Münster: black bar with the kind, contact fields at the right, consultations without rules."""

from __future__ import annotations

from samples.make.body import BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.22, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; later pages have the number at the right of their head."""
    return boxes.framed_sheet(paper, total, (74, 64, 64, 66), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> boxes.DrawnBody:
    """Set the paper."""
    form, top = paper.form, sheet.y
    sheet.shield(sheet.left, top - 4, 26)
    sheet.put("STADT MÜNSTER", sheet.left + 28, top, _BOLD.but(size=13))
    sheet.put("Der Oberbürgermeister", sheet.left + 28, top + 17, _SMALL)
    sheet.put(form["unit"], sheet.left, top + 44, _TEXT.but(size=10), width=220)
    right = sheet.put(form["kind"], 340, top, _BOLD.but(size=14), width=200)
    right = sheet.put("Vorlagen-Nr.:", 340, right + 4, _SMALL)
    right = sheet.put(form["number"], 340, right, _BOLD.but(size=14)) + 6
    for label, text in form["fields"]:
        sheet.put(label, 340, right, _SMALL)
        right = sheet.put(text, 412, right, _SMALL, width=125)
    sheet.y = max(right, top + 74) + 16
    parts.line(sheet, "Betrifft", _SMALL.but(gap=1))
    parts.line(sheet, form["title"], _BOLD.but(size=12, gap=12))
    if form["rows"]:
        parts.line(sheet, form.get("caption", "Beratungsfolge"), _SMALL.but(gap=1))
        table(sheet, form["rows"], form.get("widths", (80, 262, 112)), _TEXT, rules="none", pad=2)
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=7, sub=_BOLD.but(gap=3), rules="none")
    draw = boxes.beside(110) if form.get("margin") else None
    if draw:
        sheet.left += 110
    body = boxes.DrawnBody(sheet, style, draw=draw)
    body.set(paper.body)
    boxes.signature(sheet, form, _TEXT)
    return body
