"""Nettersheim: a small Gemeinde's Vorlage, each body with its Sitzungstag, box for the agenda."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.28, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (78, 58, 68, 70), _TEXT.but(size=9))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, top = paper.form, sheet.y
    low = sheet.put(form["authority"], sheet.left, top, _BOLD.but(size=13), width=220)
    low = sheet.put(form["unit"], sheet.left, low + 2, _TEXT.but(size=10), width=220)
    right = sheet.put(form["number_line"], 350, top, _BOLD.but(size=13), width=180)
    right = sheet.put(form["place"], 350, right + 2, _TEXT, width=180)
    sheet.y = max(low, right) + 16
    for body_name, label, day in form["bodies"]:
        below = sheet.put(body_name, sheet.left, sheet.y, _TEXT, width=210)
        sheet.put(label, 310, sheet.y, _TEXT)
        sheet.put(day, 400, sheet.y, _BOLD)
        sheet.y = below + 4
    sheet.y += 6
    boxes.legend(sheet, (sheet.left, sheet.y + 6, sheet.right, sheet.y + 36), form["legend"],
                 _TEXT.but(size=8.5))  # fmt: skip
    boxes.ticks(sheet, form["agenda"], sheet.left + 10, sheet.y + 14, _TEXT)
    sheet.y += 52
    parts.line(sheet, form["kind"], _BOLD.but(align="center", size=13, gap=10))
    parts.labels(sheet, [("Betr.:", form["title"])], _BOLD, shift=52)
    sheet.y += 10
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(underline=True), above=6, widths=(3, 1),
                      rules="none")  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    boxes.signature(sheet, form, _TEXT)
    return body
