"""Heidelberg: Drucksache with its kind in the number, columns for consent and initials."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; its foot repeats number and name of the file."""
    return boxes.framed_sheet(paper, total, (71, 66, 62, 74), _TEXT.but(size=8))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper: a first page of fields, the text from page 2 on."""
    form = paper.form
    parts.line(sheet, "Stadt Heidelberg", _BOLD.but(size=15, gap=8))
    sheet.y = sheet.put(form["fields"], 372, sheet.y, _TEXT.but(size=9.5, leading=1.4)) + 20
    for label, text in form["blocks"]:
        sheet.y = sheet.put(label, sheet.left, sheet.y, _TEXT.but(size=9.5))
        sheet.y = sheet.put(text, sheet.left, sheet.y, _TEXT, width=300) + 6
    sheet.y = sheet.put("Betreff:", sheet.left, sheet.y + 4, _TEXT.but(size=9.5)) + 4
    parts.line(sheet, form["title"], _BOLD.but(size=14, gap=14, hyphenate=False))
    parts.line(sheet, form["kind"], _BOLD.but(size=22, spaced=True, align="center", gap=14))
    if form["rows"]:
        parts.line(sheet, form.get("caption", "Beratungsfolge:"), _TEXT.but(size=9.5, gap=3))
        widths = form.get("widths", (130, 84, 60, 122, 66))
        flat = _TEXT.but(size=9.5)
        table(sheet, form["rows"], widths, flat, head=flat.but(size=8.5))
    if form.get("break", True):
        sheet.new_page()
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=12), sub=_BOLD, above=8,
                      widths=form.get("cells", ()), head=_BOLD.but(size=10))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    boxes.signature(sheet, form, _TEXT)
    for text in form.get("after", []):
        sheet.need(60)
        parts.line(sheet, text, _TEXT.but(size=9))
    return body
