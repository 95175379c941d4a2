"""Papers out of a document system, 2010s: bars with a document number, two fields per line."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.drawing import HEIGHT
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.2, leading=1.34, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 44, 60, 70), _SMALL)


def _bars(sheet: Sheet, x: float, y: float, digits: str) -> None:
    """Draw bars that stand for digits, and the digits below them."""
    at = x
    for index, one in enumerate(digits * 2):
        wide = 0.7 + (int(one) * 7 + index) % 3 * 0.6
        sheet.canvas.rect(at, HEIGHT - y - 26, wide, 26, stroke=0, fill=1)
        at += wide + 0.9 + (int(one) + index) % 2 * 0.7
    sheet.put(f"*{digits}*", x, y + 28, _SMALL, width=140)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the bars, office, kind and number in one line, fields, meetings, text, names."""
    form = paper.form
    _bars(sheet, sheet.right - 118, sheet.y, form["digits"])
    sheet.y = sheet.put(form["office"], sheet.left, sheet.y + 6, _TEXT, width=280) + 26
    sheet.put(form["kind"], sheet.left, sheet.y, _BOLD.but(size=14), width=280)
    sheet.put(form["number"], 330, sheet.y + 2, _BOLD.but(size=12, align="right"),
              width=sheet.right - 330)  # fmt: skip
    sheet.y += 24
    sheet.rule(sheet.left, sheet.right, sheet.y, 1)
    sheet.y += 6
    for row in form["fields"]:
        low = sheet.y
        for x, (label, value) in zip((sheet.left, 320), row, strict=False):
            sheet.put(label, x, sheet.y, _SMALL.but(size=8.4), width=84)
            low = max(low, boxes.value(sheet, value, x + 88, sheet.y - 1, _TEXT, 126))
        sheet.y = low + 3
    sheet.y += 6
    parts.line(sheet, form["title"], _BOLD.but(size=11.4, gap=10))
    if form.get("way"):
        whole = sheet.right - sheet.left
        widths = [whole * one / sum(form["shares"]) for one in form["shares"]]
        table(sheet, form["way"], widths, _TEXT.but(size=9), rules="rows",
              head=_TEXT.but(size=9, bold=True))  # fmt: skip
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="grid", widths=(3, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 12
        old_parts.names(sheet, form["signatures"], _TEXT)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
