"""A form of a council's software: bodies in a grid with votes to be filled in, item line bold."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)
_EDGES = (60.0, 196.0, 262.0, 352.0, 386.0, 420.0, 454.0, 540.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (60, 52, 55, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and office, a grey line of number, kind and day, the bodies, title, text."""
    form = paper.form
    sheet.put(form["house"], 60, 52, _BOLD.but(size=12), width=300)
    sheet.put(form["office"], 60, 68, _SMALL, width=300)
    sheet.y = 96
    sheet.frame((60, 96, 540, 118), 0.6, shade=0.86)
    third = (66.0, 240.0, 410.0)
    for text, x in zip(form["line"], third, strict=True):
        sheet.put(text, x, 100, _BOLD, width=170)
    sheet.y = 126
    finish.cells(sheet, form["bodies"], _EDGES, _TEXT.but(size=8.6), rules="grid",
                 head=_SMALL.but(bold=True))  # fmt: skip
    sheet.y += 4
    parts.line(sheet, form["title"], _BOLD.but(size=11.4, gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(underline=True, gap=4), above=7,
                      rules="grid", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style)
