"""Stadtwerke: words as a sign at the right, all facts in two unruled columns, names on one line."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.6, leading=1.4, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 50, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the sign, the sentence of the board and its day, two columns of facts, the text."""
    form = paper.form
    sheet.put(form["sign"], 400, 50, _BOLD.but(size=17, leading=1.05), width=140)
    sheet.y = sheet.put(form["board"], 70, 52, _TEXT.but(size=11), width=300) + 22
    low = top = sheet.y
    for x, pairs in ((70, form["left"]), (316, form["right"])):
        sheet.y = top
        parts.labels(sheet, pairs, _SMALL.but(size=8.8, leading=1.5), x=x, shift=88, width=134)
        low = max(low, sheet.y)
    sheet.y = low + 12
    parts.line(sheet, form["title"], _BOLD.but(size=12.4, gap=10))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="rows", widths=(3, 1))
    body = finish.finish(sheet, paper, style)
    sheet.need(60)
    sheet.y += 30
    for x, name in form["names"]:
        sheet.scribble(x + 4, sheet.y - 6, 70, 18)
        sheet.put(name, x, sheet.y, _SMALL, width=160)
    sheet.y += 26
    return body
