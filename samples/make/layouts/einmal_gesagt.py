"""A city on the Weser: bodies with letters for their task, one sentence below tells publicity."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.4, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9.6)
_EDGES = (300.0, 320.0, 450.0, 520.0, 538.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (68, 56, 57, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set matter left and the way right of it, both level, a sentence under the way, the text."""
    form = paper.form
    parts.line(sheet, form["house"], _SMALL.but(gap=4))
    sheet.rule(68, 538, sheet.y, 0.5)
    sheet.y += 10
    top = sheet.y
    low = sheet.put(form["kind"], 68, top, _SMALL, width=214)
    low = sheet.put(form["title"], 68, low + 2, _BOLD.but(size=13, hyphenate=False), width=214)
    low = sheet.put(form["number"], 68, low + 6, _TEXT, width=214)
    sheet.y = top
    finish.cells(sheet, form["way"], _EDGES, _SMALL)
    sheet.y = sheet.put(form["public"], 303, sheet.y, _SMALL.but(size=8.6), width=234)
    sheet.y = max(low, sheet.y) + 10
    sheet.rule(68, 538, sheet.y, 0.5)
    sheet.y += 10
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=12), above=6, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
