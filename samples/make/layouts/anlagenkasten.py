"""Two frames side by side: the way in one, in the other the enclosures with boxes, title above."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.2, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9.2, gap=0)
_EDGES = (70.0, 92.0, 232.0, 300.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 54, 57, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, kind with number and day, matter as a sentence, two frames, the text, names."""
    form = paper.form
    parts.line(sheet, form["house"], _SMALL.but(align="center", gap=10))
    parts.line(sheet, form["kind"], _BOLD.but(size=13, align="center", gap=2))
    parts.line(sheet, form["number"], _TEXT.but(align="center", gap=10))
    sheet.flow(form["title"], _BOLD.but(align="center", gap=10, hyphenate=False))
    top = sheet.y + 8
    sheet.y = top + 10
    finish.cells(sheet, form["way"], _EDGES, _SMALL)
    low, y = sheet.y, top + 12
    for line in form["enclosed"]:
        y = boxes.ticks(sheet, line, 326, y, _SMALL) + 2
    low = max(low, y) + 4
    boxes.legend(sheet, (66, top, 306, low), form["left"], _SMALL)
    boxes.legend(sheet, (316, top, 538, low), form["right"], _SMALL)
    sheet.y = low + 14
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=24)
