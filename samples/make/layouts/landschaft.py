"""Landschaftsverband: number and status at the right, meetings without a head, title below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.28, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot has what the form says."""
    return boxes.framed_sheet(paper, total, (78, 60, 66, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set name, number, fields, meetings, title; signatures stand before the reasons."""
    form = paper.form
    width = sheet.right - sheet.left
    sheet.shield(sheet.right - 28, sheet.y - 18, 30)
    sheet.put(form["authority"], sheet.left, sheet.y - 12, _BOLD.but(size=12), width=240)
    sheet.y += 34
    right = _BOLD.but(size=14, align="right")
    sheet.y = sheet.put(form["number"], sheet.left, sheet.y, right, width=width) + 4
    if form.get("status"):
        sheet.y = sheet.put(form["status"], sheet.left, sheet.y,
                            _TEXT.but(align="right"), width=width) + 12  # fmt: skip
    parts.labels(sheet, form["fields"], _BOLD, shift=form.get("shift", 84))
    sheet.y += 14
    if form.get("rows"):
        table(sheet, form["rows"], (228, 82, 141), _BOLD.but(size=10.2), rules="none", pad=0)
        sheet.y += 6
    if form.get("item"):
        parts.line(sheet, form["item"], _BOLD.but(gap=5))
    parts.line(sheet, form["title"], _BOLD.but(size=11.6, gap=10))
    rules = form.get("rules", "grid")
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=5), above=7, rules=rules,
                      widths=form.get("widths", (3, 2)))  # fmt: skip
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 14
        old_parts.names(sheet, form["signatures"], _TEXT)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
