"""A city with words of its own for all labels, set in a column of capitals left of a rule."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_CAPS = _TEXT.but(size=8.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 52, 60, 72), _TEXT.but(size=9))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house in a line, labels in capitals left of a rule, the text below at full width."""
    form = paper.form
    parts.line(sheet, form["house"], _TEXT.but(spaced=True, size=10, gap=14))
    top = sheet.y
    for label, value in form["pairs"]:
        sheet.put(label.upper(), 70, sheet.y + 2.6, _CAPS.but(align="right"), width=106)
        sheet.y = sheet.put(value, 190, sheet.y, _TEXT, width=344) + 4
    sheet.frame((183, top, 183, sheet.y), 0.8)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_CAPS.but(bold=True, size=9.4, gap=3), above=8,
                      rules="rows", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
