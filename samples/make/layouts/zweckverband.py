"""A Zweckverband: letterhead of two columns with a logo of words, rule, Vorlage for its members."""

from __future__ import annotations

from samples.make.body import BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.6, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; bank and register stand at the foot of each page."""
    return boxes.framed_sheet(paper, total, (76, 62, 66, 78), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> boxes.DrawnBody:
    """Set the paper."""
    form, top = paper.form, sheet.y
    sheet.frame((sheet.left, top, sheet.left + 62, top + 44), 2)
    sheet.put(form["logo"], sheet.left + 6, top + 10, _BOLD.but(size=20))
    sheet.put(form["authority"], sheet.left + 74, top + 4, _BOLD.but(size=12.5), width=190)
    sheet.put(form["contact"], 400, top - 4, _SMALL, width=140)
    sheet.y = top + 70
    sheet.rule(sheet.left, sheet.right, sheet.y, 2)
    sheet.y += 10
    parts.columns(sheet, form["columns"], _TEXT, gap=8)
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=4))
    parts.line(sheet, form["sentence"], _TEXT.but(gap=10))
    parts.labels(sheet, form["subject"], _BOLD, shift=form.get("shift", 80))
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=7, rules="rows", head=_BOLD.but(size=10),
                      widths=(3, 1, 1))  # fmt: skip
    if form.get("margin"):
        sheet.left += 104
    draw = boxes.beside(104) if form.get("margin") else None
    body = boxes.DrawnBody(sheet, style, draw=draw)
    boxes.pieces(body, paper.body, {"sign": lambda: boxes.signature(sheet, form, _TEXT)})
    return body
