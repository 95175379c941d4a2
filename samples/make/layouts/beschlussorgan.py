"""A metropolis on the Rhine: office left, number right in cells, kind as a sentence, its organ."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.2, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 48, 56, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a frame for office and number, kind and where it is dealt with, captions, the text."""
    form = paper.form
    sheet.frame((66, 46, 300, 96), 0.5)
    sheet.put(form["caption"], 70, 49, _SMALL, width=220)
    sheet.put(form["office"], 70, 62, _TEXT, width=224)
    sheet.put(form["number"][0], 420, 50, _SMALL, width=120)
    sheet.put(form["number"][1], 420, 62, _BOLD.but(size=13), width=120)
    sheet.y = 108
    parts.line(sheet, form["kind"], _BOLD.but(size=15, gap=1))
    parts.line(sheet, form["where"], _TEXT.but(gap=10))
    for label, value in form["fields"]:
        parts.line(sheet, label, _BOLD.but(size=9, gap=1))
        parts.line(sheet, value, _TEXT.but(gap=7))
    edges = (66.0, 400.0, 539.0)
    finish.cells(sheet, form["way"], edges, _TEXT, rules="grid", head=_BOLD.but(size=9))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
