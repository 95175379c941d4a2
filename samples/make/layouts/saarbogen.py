"""The Saar: two narrow columns N and Ö with an x, dates of sessions before, planned bodies wrap."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)
_EDGES = (70.0, 300.0, 440.0, 464.0, 488.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 50, 62, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set number and kind as one line, unframed pairs, matter in a shaded band, way, the text."""
    form = paper.form
    parts.line(sheet, form["first"], _BOLD.but(size=14, gap=2))
    parts.line(sheet, form["second"], _TEXT.but(gap=8))
    for left, right in form["pairs"]:
        parts.columns(sheet, [(left, 70, 230), (right, 330, 200)], _SMALL, gap=1)
    sheet.y += 8
    deep = len(sheet.wrap(form["title"], _BOLD, 450)) * _BOLD.line + 10
    sheet.frame((66, sheet.y, 537, sheet.y + deep), 0.3, shade=0.88)
    sheet.put(form["title"], 74, sheet.y + 4, _BOLD.but(hyphenate=False), width=450)
    sheet.y += deep + 10
    finish.cells(sheet, form["way"], _EDGES, _SMALL, head=_SMALL.but(bold=True))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
