"""A prefabricated slip of an administration: boxes for its purpose, a few typed lines."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_PRINT = Style(family="sans", size=9, leading=1.3, gap=4)
_TYPED = Style(family="elite", size=10.4, leading=1.4, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 50, 60, 60), _PRINT.but(size=7))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed word, two halves (receiver, boxes), subject line, typed text, ink."""
    form = paper.form
    sheet.put(form["word"], sheet.left, sheet.y, _PRINT.but(size=20, bold=True), width=260)
    sheet.put(form["sender"], 330, sheet.y, _PRINT.but(align="right"), width=sheet.right - 330)
    sheet.y += 44
    middle, top = sheet.left + 226, sheet.y
    low = sheet.put(form["to_label"], sheet.left + 6, top + 4, _PRINT.but(size=7.4), width=200)
    low = sheet.put(form["to"], sheet.left + 6, low + 2, _TYPED, width=214)
    y = top + 5
    for one in form["purposes"]:
        y = boxes.ticks(sheet, one, middle + 8, y, _PRINT) + 1
    bottom = max(low, y) + 5
    sheet.frame((sheet.left, top, middle, bottom), 0.7)
    sheet.frame((middle, top, sheet.right, bottom), 0.7)
    sheet.y = bottom
    for row in form["rows"]:
        whole, at, y = sheet.right - sheet.left, sheet.left, sheet.y
        for share, label, value in row:
            width = whole * share / sum(one[0] for one in row)
            sheet.put(label, at + 6, y + 3, _PRINT.but(size=7.4), width=width - 8)
            sheet.put(value, at + 6, y + 13, _TYPED, width=width - 8)
            sheet.frame((at, y, at + width, y + 32), 0.7)
            at += width
        sheet.y = y + 32
    sheet.y += 14
    style = BodyStyle(text=_TYPED, heading=_TYPED.but(underline=True, gap=4), above=4,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], _TYPED)
    return body
