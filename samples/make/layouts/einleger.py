"""A slip laid on the table: half a page, kind in a shaded bar, what it belongs to below it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.42, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 40, 64, 60), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the bar, one line of what it belongs to, the title in a frame, the text, names."""
    form = paper.form
    sheet.frame((58, 38, 537, 62), 0.4, shade=0.85)
    sheet.put(form["kind"], 66, 43, _BOLD.but(size=13), width=230)
    sheet.put(form["house"], 310, 45, _TEXT.but(align="right"), width=220)
    sheet.y = 70
    parts.line(sheet, form["to"], _SMALL.but(size=9, gap=6))
    low = sheet.put(form["title"], 66, sheet.y + 6, _BOLD.but(size=11), width=464) + 6
    sheet.frame((58, sheet.y, 537, low), 0.8)
    sheet.y = low + 10
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=2), above=6, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=12)
