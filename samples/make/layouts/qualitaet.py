"""A city on the Donau: capitals with number and status in one line, contact lines at the right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)
_EDGES = (68.0, 226.0, 308.0, 424.0, 538.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (68, 50, 57, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set three columns of one bold line, contact lines, the meetings, the matter, the text."""
    form = paper.form
    top = _BOLD.but(size=12.4)
    for text, x in zip(form["top"], (68, 260, 440), strict=True):
        sheet.put(text, x, 52, top, width=180)
    sheet.rule(68, 538, 72, 1.2)
    sheet.y = 80
    parts.labels(sheet, form["contact"], _SMALL.but(leading=1.4), x=300, shift=92)
    sheet.y += 10
    finish.cells(sheet, form["way"], _EDGES, _TEXT.but(size=9.4), rules="grid",
                 head=_BOLD.but(size=8.6))  # fmt: skip
    parts.line(sheet, form["caption"], _BOLD.but(size=9, gap=1))
    parts.line(sheet, form["title"], _TEXT.but(gap=8))
    sheet.rule(68, 538, sheet.y, 0.6)
    sheet.y += 4
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(gap=3), above=7,
                      rules="grid", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
