"""An Amt in Holstein: weekday, hour and house of each meeting in a line, matter in capitals."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=10, leading=1.38, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 54, 66, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the matter in capitals first, house and number under it, lines of meetings, the text."""
    form = paper.form
    wide = _BOLD.but(size=13, align="center", gap=6, hyphenate=False, leading=1.3)
    sheet.flow(form["title"], wide)
    parts.line(sheet, form["house"], _TEXT.but(align="center", gap=14))
    for day, body, status in form["way"]:
        sheet.put(day, 66, sheet.y, _SMALL, width=236)
        low = sheet.put(body, 306, sheet.y, _BOLD.but(size=9), width=160)
        sheet.put(status, 470, sheet.y, _SMALL, width=62)
        sheet.y = low + 2
    sheet.rule(66, 529, sheet.y + 3, 1.2)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=10.6, gap=3), above=7, rules="rows",
                      widths=(2, 1, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=24)
