"""Ulm: Sitzungsvorlage as one form: labels left in a ruled box, GD number at its right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.5, leading=1.24, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages after the first say "- 2 -" at their head."""
    return boxes.framed_sheet(paper, total, (68, 60, 56, 66), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper; the processing notes stand in a table at the foot of the form."""
    form = paper.form
    sheet.shield(sheet.left, sheet.y, 30)
    sheet.put("Stadt Ulm", sheet.left + 34, sheet.y, _BOLD.but(size=14))
    sheet.put(form["kind"], 400, sheet.y, _BOLD.but(size=14))
    sheet.y += 42
    top = sheet.y
    for label, text in form["fields"]:
        low = sheet.put(label, sheet.left + 4, sheet.y + 5, _TEXT.but(size=9.5), width=108)
        low = max(low, boxes.value(sheet, text, 186, sheet.y + 5, _TEXT, 210))
        if label == form["number_at"]:
            sheet.put(form["number"], 440, sheet.y + 5, _BOLD.but(size=12))
        sheet.y = low + 3
        sheet.rule(sheet.left, sheet.right, sheet.y, 0.4)
    sheet.frame((sheet.left, top, sheet.right, sheet.y), 1)
    sheet.y += 12
    for label, text, style in (
        ("Betreff:", form["title"], _BOLD),
        ("Anlagen:", form["enclosed"], _TEXT),
    ):
        if text:
            sheet.put(label, sheet.left, sheet.y, _TEXT)
            sheet.y = sheet.put(text, 132, sheet.y, style, width=400) + 8
    body_style = BodyStyle(text=_TEXT, heading=_BOLD, above=8, rules="rows", widths=(3, 1, 1))
    boxes.pieces(body := Body(sheet, body_style), paper.body,
                 {"sign": lambda: boxes.signature(sheet, form, _TEXT)})  # fmt: skip
    if form.get("notes"):
        sheet.need(90)
        sheet.y += 14
        table(sheet, form["notes"], (235, 236), _SMALL)
    if form.get("last"):
        parts.line(sheet, form["last"], _SMALL)
    return body
