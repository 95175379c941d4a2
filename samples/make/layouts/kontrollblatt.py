"""An eastern town: what became of the council's decisions, a table of their numbers as its core."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 52, 60, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and day, kind over the title in a double frame, for whom, the text."""
    form = paper.form
    old_parts.sides(sheet, form["house"], form["day"], _TEXT, gap=14)
    top = sheet.y
    low = sheet.put(form["kind"], 84, top + 8, _TEXT.but(align="center"), width=439)
    low = sheet.put(form["title"], 84, low + 2, _BOLD.but(align="center", size=13), width=439)
    sheet.frame((72, top, 535, low + 8), 0.5)
    sheet.frame((75, top + 3, 532, low + 5), 0.5)
    sheet.y = low + 18
    parts.labels(sheet, form["fields"], _TEXT, shift=120)
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=6, rules="grid",
                      widths=(3, 6, 2))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
