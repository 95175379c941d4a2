"""A capital on the Förde: small fields at the right of the house, kind and number in one frame."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.26, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (71, 48, 57, 66), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house, kind left and number right in one frame, small fields, the title, text."""
    form = paper.form
    sheet.put(form["house"], 71, 48, _SMALL.but(bold=True, size=10), width=300)
    sheet.frame((71, 74, 538, 104), 1.2)
    sheet.put(form["kind"], 79, 82, _BOLD.but(size=13), width=300)
    sheet.put(form["number"], 340, 83, _BOLD.but(align="right"), width=190)
    sheet.y = 110
    for left, right in form["fields"]:
        low = boxes.value(sheet, left, 79, sheet.y, _SMALL, 250)
        sheet.y = max(low, boxes.value(sheet, right, 340, sheet.y, _SMALL, 190)) + 2
    sheet.rule(71, 538, sheet.y + 3, 1.2)
    sheet.y += 16
    sheet.put(form["label"], 71, sheet.y, _TEXT.but(underline=True), width=60)
    parts.line(sheet, form["title"], _BOLD.but(gap=14), x=140)
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style)
