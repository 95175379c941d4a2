"""A regional association: item, body, day and status in one ruled line, kind at the right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.4, leading=1.46, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 58, 64, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house left, kind and number right, the line of the session, the title, the text."""
    form = paper.form
    sheet.put(form["house"], 72, 58, _BOLD.but(size=12), width=240)
    y = sheet.put(form["kind"], 330, 58, _BOLD.but(align="right"), width=201)
    sheet.put(form["number"], 330, y, _TEXT.but(align="right"), width=201)
    sheet.y = 112
    sheet.rule(72, 531, sheet.y, 1.4)
    sheet.y += 5
    for row in form["line"]:
        for text, x in zip(row, (74, 130, 330, 430), strict=True):
            sheet.put(text, x, sheet.y, _TEXT.but(size=8.8), width=195)
        sheet.y += 15
    sheet.rule(72, 531, sheet.y, 1.4)
    sheet.y += 18
    parts.line(sheet, form["title"], _BOLD.but(size=12.4, gap=14))
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(gap=3), above=8,
                      rules="rows", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style)
