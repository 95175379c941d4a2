"""Days in bold in the margin, beside each its body and what it does; number in the foot."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11, leading=1.28, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (150, 56, 60, 76), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind and title, the days in the margin beside a line, then text in the wide column."""
    form = paper.form
    sheet.put(form["house"], 50, 56, _BOLD.but(size=10), width=90)
    parts.line(sheet, form["kind"], _TEXT.but(size=12, gap=3))
    parts.line(sheet, form["title"], _BOLD.but(size=15, leading=1.16, gap=14))
    top = sheet.y
    for day, body, what in form["days"]:
        sheet.put(day, 50, sheet.y, _BOLD.but(size=10, align="right"), width=84)
        low = sheet.put(body, 158, sheet.y, _BOLD.but(size=10.4), width=370)
        sheet.y = (sheet.put(what, 158, low, _SMALL, width=370) if what else low) + 6
    sheet.frame((144, top, 144, sheet.y - 4), 1)
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=11.6, gap=2), above=8, rules="rows",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style)
