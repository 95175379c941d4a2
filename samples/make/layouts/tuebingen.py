"""Tübingen: Vorlage and number at the right, kind, Betreff and Bezug beside their labels."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; page numbers as "- 2 -"."""
    return boxes.framed_sheet(paper, total, (76, 60, 66, 70), _TEXT.but(size=9))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, top = paper.form, sheet.y
    low = sheet.put(form["authority"], sheet.left, top, _BOLD.but(size=12), width=250)
    low = sheet.put(form["unit"], sheet.left, low, _TEXT.but(size=9), width=250)
    parts.labels(sheet, form["fields"], _TEXT, x=370, shift=62)
    sheet.y = max(sheet.y, low) + 24
    parts.line(sheet, form["kind"], _BOLD.but(size=15, gap=8))
    for label, text in form["bodies"]:
        low = sheet.put(label, sheet.left, sheet.y, _TEXT, width=94)
        sheet.y = max(low, sheet.put(text, 172, sheet.y, _BOLD, width=356))
    sheet.y += 8
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.6)
    sheet.y += 8
    pairs = [("Betreff:", form["title"], _BOLD), *((a, b, _TEXT) for a, b in form["more"])]
    for label, text, style in pairs:
        sheet.put(label, sheet.left, sheet.y, style)
        sheet.y = sheet.put(text, 172, sheet.y, style, width=356) + 3
    sheet.rule(sheet.left, sheet.right, sheet.y + 3, 1.6)
    sheet.y += 16
    body_style = BodyStyle(text=_TEXT, heading=_BOLD, above=8, sub=_TEXT.but(underline=True, gap=3),
                      rules="grid", widths=(1.1, 3, 1.2), head=_BOLD.but(size=10))  # fmt: skip
    boxes.pieces(body := Body(sheet, body_style), paper.body,
                 {"sign": lambda: boxes.signature(sheet, form, _TEXT)})  # fmt: skip
    return body
