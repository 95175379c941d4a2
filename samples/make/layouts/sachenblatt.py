"""Rare labels in small capitals over a rule, each value large under its own label."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.4, leading=1.44, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 54, 64, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house, then one label and value under the other, rules between, then the text."""
    form = paper.form
    parts.line(sheet, form["house"], _TEXT.but(size=9, align="right", gap=12))
    for label, value, size in form["fields"]:
        sheet.rule(70, 531, sheet.y, 0.4)
        sheet.y = sheet.put(label, 70, sheet.y + 3, _SMALL, width=460)
        sheet.y = sheet.put(value, 70, sheet.y, _TEXT.but(size=size, leading=1.25), width=461) + 4
    sheet.rule(70, 531, sheet.y, 0.4)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style)
