"""Oldenburg, SessionNet: day and office left, number and status in lines, title bare, body am:."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.32, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (74, 62, 64, 70), _TEXT.but(size=8.2))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the lines of the head with their values far to the right, title, bodies, text."""
    form = paper.form
    if form.get("first"):
        small = _TEXT.but(size=8.2)
        sheet.put(form["first"], sheet.left, 34, small, width=sheet.right - sheet.left)
    for left, right in form["lines"]:
        low = sheet.put(left, sheet.left, sheet.y, _TEXT, width=300)
        sheet.y = max(low, sheet.put(right, 392, sheet.y, _TEXT)) if right else low
    sheet.y += 16
    parts.line(sheet, form["kind"], _BOLD.but(size=13, gap=6))
    parts.line(sheet, form["title"], _BOLD.but(gap=12))
    if form.get("way"):
        parts.line(sheet, form["way_label"], _TEXT.but(gap=2))
    for body_name, day, item in form["way"]:
        low = sheet.put(body_name, sheet.left + 14, sheet.y, _TEXT, width=236)
        sheet.put(day, sheet.left + 258, sheet.y, _TEXT, width=110)
        sheet.put(item, sheet.left + 372, sheet.y, _TEXT, width=90)
        sheet.y = low + 2
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(underline=form["under"], gap=3), above=9,
                      sub=_TEXT.but(underline=True, gap=2), widths=(3, 1))  # fmt: skip
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 12
        old_parts.names(sheet, form["signatures"], _TEXT)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
