"""A motion of many members of a Kreistag: three columns of names, the office's frame on top."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.8, leading=1.42, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 50, 60, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the office's frame at right, who moves, to whom, kind, matter, text, columns of names."""
    form = paper.form
    boxes.legend(sheet, (352, 52, 535, 112), "Wird vom Kreistagsbüro ausgefüllt", _SMALL)
    sheet.put(form["office"], 362, 62, _TEXT.but(size=8.8), width=166)
    parts.line(sheet, form["movers"], _TEXT.but(gap=26))
    sheet.y = max(sheet.y, 130)
    parts.line(sheet, form["to"], _TEXT.but(gap=18))
    parts.line(sheet, form["kind"], _BOLD.but(size=12, gap=4))
    sheet.flow(form["title"], _BOLD.but(gap=10, hyphenate=False))
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(bold=True, gap=4), above=6)
    return finish.finish(sheet, paper, style, gap=12)
