"""A village council answers the city: the matter in a box, boxes to tick, counts, names."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.2, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 54, 60, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set who writes, kind, session, the box of the matter, ticks, counts, the text, names."""
    form = paper.form
    sheet.y = sheet.put(form["house"], 72, sheet.y, _BOLD.but(size=13), width=300) + 14
    parts.line(sheet, form["kind"], _TEXT.but(size=14, spaced=True, align="center", gap=4))
    parts.line(sheet, form["session"], _TEXT.but(align="center", gap=12))
    top = sheet.y
    y = top + 5
    for label, value in form["box"]:
        low = sheet.put(label, 80, y, _SMALL, width=110)
        y = max(low, sheet.put(value, 192, y, _TEXT, width=336)) + 3
    sheet.frame((72, top, 535, y + 2), 0.8)
    sheet.y = y + 14
    for line in form["ticks"]:
        sheet.y = boxes.ticks(sheet, line, 92, sheet.y, _TEXT) + 3
    sheet.y += 4
    parts.line(sheet, form["counts"], _TEXT.but(gap=10))
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(gap=3), above=6,
                      rules="rows", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
