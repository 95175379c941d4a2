"""Printed by a small computer: bars round the head, labels with points before values."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="mono", size=9.6, leading=1.36, gap=8, hyphenate=False)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 56, 60, 70), _TEXT.but(size=8))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set bars, lines of the head between them, the text with heads in capitals."""
    form = paper.form
    sheet.frame((66, 52, 540, 55), 0.2, shade=0.4)
    sheet.y = 60
    for line in form["lines"]:
        parts.line(sheet, line, _TEXT.but(gap=0))
    sheet.frame((66, sheet.y + 3, 540, sheet.y + 6), 0.2, shade=0.4)
    sheet.y += 18
    parts.line(sheet, form["title"], _TEXT.but(bold=True, gap=12))
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(bold=True, gap=2), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
