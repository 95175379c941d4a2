"""A later letter to an invitation: what comes onto the agenda, with the papers' numbers."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.34, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (74, 54, 62, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set who writes and when, to whom, the kind, the session, the items, one name."""
    form = paper.form
    old_parts.sides(sheet, form["house"], form["day"], _TEXT, gap=18)
    parts.line(sheet, form["to"], _TEXT.but(gap=16))
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=6))
    for label, value in form["session"]:
        sheet.put(label, 74, sheet.y, _TEXT, width=60)
        sheet.y = sheet.put(value, 136, sheet.y, _TEXT, width=390)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(underline=True, gap=4), above=6, rules="none",
                      widths=(1, 6, 3))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
