"""A Swiss city: report and request, a decision's number beside its own, numbers without stops."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.6, leading=1.36, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (92, 62, 66, 80), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the word of the city, what the parliament made of it, number, large matter, the text."""
    form = paper.form
    sheet.put(form["house"], 92, 52, _BOLD.but(size=12), width=160)
    sheet.put(form["fate"], 320, 52, _SMALL, width=208)
    sheet.y = 118
    parts.line(sheet, form["number"], _TEXT.but(size=12, gap=2))
    sheet.flow(form["title"], _BOLD.but(size=18, leading=1.14, gap=6, hyphenate=False))
    parts.line(sheet, form["under"], _TEXT.but(gap=18))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=12, gap=4), sub=_BOLD, above=10,
                      rules="rows", widths=(4, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=18)
