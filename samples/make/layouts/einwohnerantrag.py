"""A printed sheet for motions of inhabitants: who stands for them, in rows with addresses."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.2, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 52, 62, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set to whom, the kind with its paragraph, the matter, the text, rows of those who sign."""
    form = paper.form
    sheet.y = sheet.put(form["to"], 72, sheet.y, _TEXT, width=240) + 6
    top = 50.0
    sheet.frame((392, top, 533, top + 58), 0.8)
    sheet.put(form["office"], 398, top + 5, _SMALL, width=130)
    sheet.y = max(sheet.y, 120)
    parts.line(sheet, form["kind"], _BOLD.but(size=16, gap=1))
    parts.line(sheet, form["law"], _SMALL.but(gap=10))
    sheet.flow(form["title"], _BOLD.but(gap=10))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=5, rules="rows", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=8)
    parts.line(sheet, form["place"], _TEXT.but(gap=4))
    edges = (72.0, 210.0, 380.0, 533.0)
    head = True
    for row in form["people"]:
        sheet.need(34)
        top = sheet.y
        style_row = _SMALL.but(bold=True) if head else _SMALL.but(size=9.6)
        deep = 16 if head else 30
        for text, x0, x1 in zip(row, edges[:-1], edges[1:], strict=True):
            if text == "@ink":
                sheet.scribble(x0 + 10, top + 19, 84, 16)
            elif text:
                sheet.put(text, x0 + 4, top + 3, style_row, width=x1 - x0 - 8)
            sheet.frame((x0, top, x1, top + deep), 0.5)
        sheet.y, head = top + deep, False
    sheet.y += 8
    return body
