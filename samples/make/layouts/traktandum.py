"""Alpine communes: one item of the minutes, a row of particulars between two rules."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.34, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (78, 56, 62, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set commune and kind, a row of particulars over a rule, item and matter, the text."""
    form = paper.form
    old_parts.sides(sheet, form["house"], form["kind"], _BOLD.but(size=12), gap=8)
    sheet.rule(78, 533, sheet.y, 0.8)
    sheet.y += 5
    wide = 455 / len(form["row"])
    low = sheet.y
    for index, (label, value) in enumerate(form["row"]):
        y = sheet.put(label, 78 + index * wide, sheet.y, _SMALL, width=wide - 6)
        low = max(low, sheet.put(value, 78 + index * wide, y, _TEXT, width=wide - 6))
    sheet.y = low + 5
    sheet.rule(78, 533, sheet.y, 0.8)
    sheet.y += 14
    sheet.put(form["item"], 78, sheet.y, _BOLD, width=60)
    sheet.y = sheet.put(form["title"], 140, sheet.y, _BOLD, width=392) + 10
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=3), above=6, rules="rows",
                      widths=(4, 2, 2))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
