"""A word processor's table: labels in bold set to the right, values left, subject low in it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.24, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 56, 64, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind in one line, the table of labels and values, the text, names."""
    form = paper.form
    sheet.put(form["house"], 64, 56, _TEXT.but(size=14), width=270)
    sheet.put(form["kind"], 340, 56, _BOLD.but(size=14, align="right"), width=191)
    sheet.y = 56 + 18 * (form["house"].count("\n") + 1) + 12
    for label, value in form["rows"]:
        low = sheet.put(label, 64, sheet.y, _BOLD.but(align="right", size=10), width=128)
        sheet.y = max(low, boxes.value(sheet, value, 204, sheet.y - 0.6, _TEXT, 327)) + 3
    sheet.frame((197, 56 + 18 * (form["house"].count("\n") + 1) + 10, 197, sheet.y), 0.5)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=12, gap=3), above=8, rules="grid",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style)
    if form.get("copies"):
        sheet.y += 10
        parts.line(sheet, form["copies"], _SMALL)
    return body
