"""A form with a table of release: who made, checked and signs, ticked and dated in cells."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.6, leading=1.42, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.6)
_EDGES = (62.0, 252.0, 330.0, 420.0, 536.0)
_ENDS = (62.0, 190.0, 330.0, 420.0, 536.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (62, 50, 59, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set title first, then kind and number in a shaded line, bodies, text, release table."""
    form = paper.form
    sheet.put(form["house"], 62, 30, _SMALL, width=300)
    sheet.flow(form["title"], _BOLD.but(size=13.4, leading=1.2, gap=8, hyphenate=False))
    top = sheet.y
    sheet.frame((62, top, 536, top + 20), 0.4, shade=0.9)
    for text, x in zip(form["line"], (68, 240, 420), strict=True):
        sheet.put(text, x, top + 3, _TEXT, width=170)
    sheet.y = top + 28
    finish.cells(sheet, form["bodies"], _EDGES, _TEXT.but(size=8.8), rules="rows",
                 head=_SMALL.but(bold=True))  # fmt: skip
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=10.4, gap=2), above=7, rules="grid",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style)
    sheet.need(34 + 22 * len(form["release"]))
    sheet.y += 14
    parts.line(sheet, form["caption"], _SMALL.but(gap=2))
    for row, ink in form["release"]:
        before = sheet.y
        finish.cells(sheet, [row], _ENDS, _TEXT.but(size=9), rules="grid")
        if ink:
            sheet.scribble(430, before + 14, 70, 12)
        sheet.y -= 8
    return body
