"""Kreistage: wide-set papers of several pages, fields in three columns, consultations as a list."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=12.6, leading=1.85, gap=10)
_TIGHT = _TEXT.but(leading=1.25)
_BOLD = _TIGHT.but(bold=True)
_SMALL = _TIGHT.but(size=8.5)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; number and page are repeated where the form says so."""
    return boxes.framed_sheet(paper, total, (80, 70, 74, 84), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form = paper.form
    sheet.rule(sheet.left, sheet.right, sheet.y - 8, 2.5)
    sheet.put(form["authority"], sheet.left, sheet.y, _BOLD.but(size=14), width=280)
    sheet.put(form["address"], 390, sheet.y, _SMALL, width=130)
    sheet.y += 62
    for row in form["fields"]:
        low = sheet.y
        for index, (label, text) in enumerate(row):
            x = sheet.left + index * 152
            below = sheet.put(label, x, sheet.y, _SMALL, width=140)
            low = max(low, boxes.value(sheet, text, x, below, _TIGHT, 140))
        sheet.y = low + 6
    sheet.rule(sheet.left, sheet.right, sheet.y + 2, 0.5)
    sheet.y += 12
    parts.line(sheet, form["kind"], _BOLD.but(size=15, gap=6, align=form.get("at", "left")))
    for text in form["lines"]:
        parts.line(sheet, text, _TIGHT.but(gap=3))
    sheet.y += 6
    if form.get("title"):
        parts.labels(sheet, [(form["label"], form["title"])], _BOLD, shift=86)
        sheet.y += 10
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(underline=True, gap=6),
                      sub=_BOLD.but(gap=4), above=8, rules="grid", widths=(2.2, 1, 1))  # fmt: skip
    body = Body(sheet, style)
    boxes.pieces(body, paper.body, {"sign": lambda: boxes.signature(sheet, form, _TIGHT)})
    return body
