"""A joint paper of today: names of several groups in a band, two rows of three who sign."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.34, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 56, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the band of groups, address and day, kind with its number small, title, text, names."""
    form = paper.form
    wide = 473 / len(form["groups"])
    for index, group in enumerate(form["groups"]):
        x = 66 + index * wide
        sheet.frame((x, 50, x + wide, 84), 0.6, shade=0.86 + 0.05 * (index % 2))
        middle = _BOLD.but(size=10, align="center")
        sheet.put(group, x + 4, 55, middle, width=wide - 8)
    sheet.y = 100
    low = sheet.put(form["address"], 66, sheet.y, _TEXT, width=240)
    sheet.put(form["day"], 330, sheet.y, _TEXT.but(align="right"), width=209)
    sheet.y = low + 18
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=2))
    parts.line(sheet, form["number"], _SMALL.but(gap=8))
    sheet.flow(form["title"], _BOLD.but(size=11.6, gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=5, rules="grid", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=16)
    if form.get("closing"):
        parts.line(sheet, form["closing"], _SMALL)
    return body
