"""Rostock: labels above values in two halves parted by a rule, consultations in columns."""

from __future__ import annotations

from samples.make.body import BodyStyle
from samples.make.drawing import HEIGHT
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.6, leading=1.36, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot gives number, day of printing and page."""
    return boxes.framed_sheet(paper, total, (66, 58, 58, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> boxes.DrawnBody:
    """Set the paper."""
    form, middle = paper.form, 306
    sheet.put(form["authority"], sheet.left, sheet.y, _BOLD.but(size=12), width=230)
    right = sheet.put("Vorlage-Nr:", middle + 10, sheet.y, _SMALL)
    sheet.put("Status:", 440, sheet.y, _SMALL)
    sheet.put(form["status"], 440, right, _TEXT, width=96)
    right = sheet.put(form["number"], middle + 10, right, _BOLD.but(size=13)) + 8
    sheet.y = right + 14
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.2)
    top = sheet.y
    left = sheet.put(form["kind"], sheet.left, top + 6, _BOLD.but(size=12), width=220)
    right = sheet.put("Datum:", middle + 10, top + 6, _SMALL)
    right = sheet.put(form["date"], middle + 10, right, _TEXT)
    for side, pairs in ((sheet.left, form["left"]), (middle + 10, form["right"])):
        low = left if side == sheet.left else right
        for label, text in pairs:
            low = sheet.put(label, side, low + 4, _SMALL)
            low = sheet.put(text, side, low, _TEXT, width=218)
        sheet.y = max(sheet.y, low)
    sheet.y += 6
    sheet.canvas.line(middle, HEIGHT - top, middle, HEIGHT - sheet.y)
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.2)
    sheet.y += 8
    parts.line(sheet, form["title"], _BOLD.but(size=12, gap=8))
    parts.line(sheet, "Geplante Beratungsfolge:", _SMALL.but(gap=2))
    table(sheet, form["rows"], form.get("widths", (84, 270, 116)), _TEXT, rules="none",
          head=_SMALL)  # fmt: skip
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=10.4, gap=3), above=6, rules="grid",
                      widths=(1, 2, 2, 2))  # fmt: skip
    body = boxes.DrawnBody(sheet, style, draw=boxes.in_line if form.get("lines") else None)
    boxes.pieces(body, paper.body, {"sign": lambda: boxes.signature(sheet, form, _TEXT)})
    return body
