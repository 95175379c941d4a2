"""Printed from an app of the 2020s: a row of tiles without labels, then a list of stations."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.44, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (58, 48, 58, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set large title, tiles side by side, stations with their words below each other, text."""
    form = paper.form
    sheet.put(form["house"], 58, 28, _SMALL, width=400)
    sheet.flow(form["title"], _BOLD.but(size=17, leading=1.2, gap=10, hyphenate=False))
    x, top = 58.0, sheet.y
    for text in form["tiles"]:
        wide = sheet.text_width(text, _TEXT) + 22
        sheet.frame((x, top, x + wide, top + 22), 0.5, shade=0.93)
        sheet.put(text, x + 11, top + 4, _TEXT, width=wide)
        x += wide + 8
    sheet.y = top + 36
    for first, second in form["stations"]:
        y = sheet.put(first, 74, sheet.y, _BOLD.but(size=9.4), width=400)
        sheet.y = sheet.put(second, 74, y, _SMALL, width=400) + 4
    sheet.rule(58, 537, sheet.y + 2, 0.4)
    sheet.y += 10
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=11.4, gap=2), above=8, rules="rows",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style)
