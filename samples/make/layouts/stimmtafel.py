"""Saxony, SD.NET: fields in shaded pairs, meetings with columns for status and for the votes."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 50, 58, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind and number, pairs of fields on grey, the table of meetings, text, names."""
    form = paper.form
    sheet.put(form["authority"], sheet.left, sheet.y, _TEXT, width=240)
    sheet.y += 34
    for text, size in form["lines"]:
        parts.line(sheet, text, _BOLD.but(size=size, gap=4))
    sheet.y += 4
    for label, value in form["pairs"]:
        top = sheet.y
        low = sheet.put(value, sheet.left + 138, top + 3, _TEXT, width=320)
        sheet.frame((sheet.left, top, sheet.left + 132, low + 3), 0.4, shade=0.88)
        sheet.put(label, sheet.left + 4, top + 3, _SMALL, width=126)
        sheet.frame((sheet.left + 132, top, sheet.right, low + 3), 0.4)
        sheet.y = low + 3
    sheet.y += 12
    if form.get("way"):
        whole = sheet.right - sheet.left
        widths = [whole * one / sum(form["shares"]) for one in form["shares"]]
        table(sheet, form["way"], widths, _SMALL, head=_SMALL.but(bold=True))
    heading = _BOLD.but(size=11.6, gap=4)
    style = BodyStyle(text=_TEXT, heading=heading, above=8, widths=(3, 1), rules="grid")
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 14
        old_parts.names(sheet, form["signatures"], _TEXT)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
