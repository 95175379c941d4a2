"""Roles as labels: 'Vorberatung:' and its body and day, title as a spaced heading above."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.4, leading=1.28, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (74, 60, 64, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the title high, kind and number in one sentence below, roles as labels, the text."""
    form = paper.form
    parts.line(sheet, form["title"], _BOLD.but(size=14, gap=6))
    parts.line(sheet, form["line"], _TEXT.but(gap=12))
    for label, value in form["roles"]:
        low = sheet.put(label, 74, sheet.y, _BOLD, width=130)
        sheet.y = max(low, sheet.put(value, 210, sheet.y, _TEXT, width=320)) + 2
    sheet.rule(74, 531, sheet.y + 4, 0.6)
    sheet.y += 14
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(gap=3), above=8,
                      rules="rows", widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style)
    sheet.put(form["house"], 74, 792, _SMALL, width=457)
    return body
