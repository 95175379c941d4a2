"""A large city: bodies and roles in short letters in a narrow grid, explained in the foot."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.8)
_EDGES = (330.0, 400.0, 466.0, 500.0, 536.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 56, 59, 78), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and number left, the narrow grid right, a title below both, the text, names."""
    form = paper.form
    y = sheet.put(form["house"], 66, 56, _BOLD.but(size=12), width=240)
    y = sheet.put(form["left"], 66, y + 8, _TEXT, width=240)
    sheet.y = 56
    finish.cells(sheet, form["bodies"], _EDGES, _TEXT.but(size=9), rules="grid",
                 head=_SMALL.but(bold=True))  # fmt: skip
    sheet.y = max(y, sheet.y) + 16
    parts.line(sheet, form["kind"], _BOLD.but(size=13, gap=4))
    parts.line(sheet, form["title"], _TEXT.but(size=12, gap=14))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style)
