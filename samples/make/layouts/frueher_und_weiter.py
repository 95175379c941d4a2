"""A Berlin Bezirk's kin: one table of what bodies have done so far, a second of what is to come."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.4, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)
_PAST = (60.0, 128.0, 300.0, 440.0, 538.0)
_NEXT = (60.0, 240.0, 310.0, 440.0, 538.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (60, 50, 57, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind and number at both ends of a bar, matter with subtitle, two tables, the text."""
    form = paper.form
    sheet.frame((60, 46, 538, 66), 0.4, shade=0.9)
    sheet.put(form["kind"], 66, 49, _BOLD.but(size=11))
    sheet.put(form["number"], 300, 49, _BOLD.but(size=11, align="right"), width=232)
    sheet.y = 76
    parts.line(sheet, form["house"], _SMALL.but(gap=14))
    sheet.flow(form["title"], _BOLD.but(size=13, gap=2, hyphenate=False))
    if form.get("subtitle"):
        sheet.flow(form["subtitle"], _TEXT.but(gap=4))
    sheet.y += 8
    for name, edges in (("past", _PAST), ("next", _NEXT)):
        if rows := form.get(name):
            parts.line(sheet, form[f"{name}_title"], _BOLD.but(size=9, gap=2))
            finish.cells(sheet, rows, edges, _SMALL, rules="grid", head=_SMALL.but(bold=True))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=10.6, gap=3), above=8)
    return finish.finish(sheet, paper, style, gap=20)
