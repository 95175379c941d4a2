"""Lausitz: letterhead, labels and kind in German and Sorbian, the text in German only."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.4, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (74, 46, 60, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set both names of the town, both kinds, fields with both labels, meetings, text, names."""
    form, middle = paper.form, (sheet.left + sheet.right) / 2
    wide = middle - sheet.left - 10
    for left, right, style in form["twins"]:
        one = _BOLD.but(size=style)
        low = sheet.put(left, sheet.left, sheet.y, one, width=wide)
        sheet.y = max(low, sheet.put(right, middle + 10, sheet.y, one, width=wide)) + 6
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.2)
    sheet.y += 8
    for label, other, value in form["fields"]:
        top = sheet.y
        low = sheet.put(label, sheet.left, top, _SMALL, width=150)
        low = sheet.put(other, sheet.left, low - 1, _SMALL.but(size=7.4), width=150)
        sheet.y = max(low, sheet.put(value, sheet.left + 158, top, _TEXT)) + 4
    sheet.y += 6
    if form.get("way"):
        whole = sheet.right - sheet.left
        widths = [whole * one / sum(form["shares"]) for one in form["shares"]]
        table(sheet, form["way"], widths, _TEXT.but(size=8.8), head=_SMALL)
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="rows", widths=(3, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 14
        old_parts.names(sheet, form["signatures"], _TEXT)

    boxes.pieces(body, paper.body, {"sign": sign})
    if form.get("last"):
        parts.line(sheet, form["last"], _SMALL)
    return body
