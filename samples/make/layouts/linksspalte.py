"""A designed paper: a narrow column at the left with everything, its number lowest."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.6, leading=1.46, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.6, leading=1.36, hyphenate=False)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the text keeps right of the column on all pages."""
    return boxes.framed_sheet(paper, total, (196, 70, 56, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind and title over the text, the column of small facts beside it."""
    form = paper.form
    y = sheet.put(form["house"], 48, 70, _BOLD.but(size=11, hyphenate=False), width=124) + 24
    for fact in form["facts"]:
        label, _, value = fact.rpartition("|")
        if label:
            y = sheet.put(label, 48, y, _SMALL.but(bold=True), width=124)
        y = sheet.put(value, 48, y, _SMALL, width=124) + 9
    sheet.frame((180, 66, 180, 760), 0.6)
    parts.line(sheet, form["kind"], _TEXT.but(size=10.6, gap=2))
    parts.line(sheet, form["title"], _BOLD.but(size=15, leading=1.24, gap=14, hyphenate=False))
    heading = _BOLD.but(size=10.4, gap=2)
    style = BodyStyle(text=_TEXT, heading=heading, above=8, rules="rows", widths=(2, 1))
    return finish.finish(sheet, paper, style)
