"""A town's sheet of the 2000s: marks like arrows before each particular, parts under thin rules."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.2, leading=1.34, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 52, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind left and arms right, marked particulars, the title between two rules, the text."""
    form = paper.form
    sheet.shield(505, 48, 30)
    sheet.put(form["house"], 340, 54, _SMALL.but(align="right"), width=158)
    sheet.put(form["kind"], 72, 52, _BOLD.but(size=16), width=280)
    sheet.y = 92
    for line in form["marked"]:
        sheet.put("»", 72, sheet.y, _BOLD, width=12)
        sheet.y = sheet.put(line, 88, sheet.y, _TEXT, width=440) + 2
    sheet.y += 6
    sheet.rule(72, 535, sheet.y, 0.4)
    sheet.y += 5
    sheet.flow(form["title"], _BOLD.but(size=12, gap=5))
    sheet.rule(72, 535, sheet.y, 0.4)
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=8, rules="rows", widths=(3, 1))
    body = boxes.DrawnBody(sheet, style, draw=boxes.in_line)
    return finish.finish(sheet, paper, style, body=body, gap=20)
