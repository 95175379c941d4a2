"""Wiesbaden: Sitzungsvorlage of the Magistrat, a page of frames with boxes, then the text."""

from __future__ import annotations

from samples.make.body import BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.25, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; later pages repeat the number at their head."""
    return boxes.framed_sheet(paper, total, (70, 62, 56, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> boxes.DrawnBody:
    """Set the paper."""
    form, top = paper.form, sheet.y
    sheet.put(form["authority"], sheet.left, top, _BOLD.but(size=13), width=200)
    boxes.legend(sheet, (300, top + 2, sheet.right, top + 92), form["stamp_label"], _SMALL)
    sheet.y = top + 40
    boxes.ticks(sheet, form["agenda"], sheet.left, sheet.y, _TEXT.but(size=9.5), 10)
    sheet.y = top + 106
    parts.line(sheet, f"{form['kind']} Nr. {form['number']}", _BOLD.but(size=14, gap=10))
    for label, text in form["fields"]:
        low = boxes.value(sheet, text, sheet.left + 6, sheet.y + 9, _TEXT, 440)
        boxes.legend(sheet, (sheet.left, sheet.y, sheet.right, low + 4), label, _SMALL)
        sheet.y = low + 16
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=8, rules="rows", sub=_BOLD.but(gap=2))
    body = boxes.DrawnBody(sheet, style, draw=boxes.bar)
    boxes.pieces(body, paper.body,
                 {"sign": lambda: boxes.signature(sheet, form, _TEXT)})  # fmt: skip
    return body
