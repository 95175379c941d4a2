"""Papers that come again: number with its version in words, table with last results in grey."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)
_EDGES = (64.0, 216.0, 290.0, 380.0, 538.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 50, 57, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and day in one line, kind with number, title in a frame, bodies, the text."""
    form = paper.form
    sheet.put(form["house"], 64, 50, _BOLD, width=300)
    sheet.put(form["day"], 380, 50, _TEXT.but(align="right"), width=158)
    sheet.rule(64, 538, 68, 2)
    sheet.y = 84
    parts.line(sheet, form["kind"], _TEXT.but(size=12, gap=3))
    parts.line(sheet, form["number"], _BOLD.but(size=16, gap=3))
    parts.line(sheet, form["status"], _TEXT.but(gap=10))
    low = sheet.put(form["title"], 72, sheet.y + 7, _BOLD, width=458) + 6
    sheet.frame((64, sheet.y, 538, low))
    sheet.y = low + 10
    finish.cells(sheet, form["bodies"], _EDGES, _TEXT.but(size=9), rules="grid",
                 head=_BOLD.but(size=9))  # fmt: skip
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=7, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style)
