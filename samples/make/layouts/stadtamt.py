"""Ruhr: head of a form with its page, office and number, title below 'Bezeichnung der Vorlage'."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)
_EDGES = (64.0, 330.0, 430.0, 541.0)


def _head(page: Sheet, form: dict[str, object], small: Style) -> None:
    """Set the three cells that head each page."""
    top = 40.0
    rows = (
        (64.0, 204.0, form["house"]),
        (204.0, 420.0, form["kind"]),
        (420.0, 541.0, form["side"]),
    )
    for x0, x1, words in rows:
        page.frame((x0, top, x1, top + 34), 0.7)
        text = str(words).format(page.page.number)
        page.put(text, x0 + 5, top + 4, small, width=x1 - x0 - 10)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet whose head comes back on each page."""

    def header(page: Sheet) -> None:
        _head(page, paper.form, _BOLD.but(size=9.6))

    return Sheet(margins=(64, 86, 54, 70), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set cells for office and number, marks of the secretary, name of the paper, the way."""
    form = paper.form
    sheet.y = 74
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    sheet.y += 6
    parts.line(sheet, form["caption"], _SMALL.but(gap=1))
    parts.line(sheet, form["title"], _BOLD.but(gap=8))
    finish.cells(sheet, form["way"], _EDGES, _TEXT.but(size=9.6), rules="rows", head=_SMALL)
    style = BodyStyle(text=_TEXT, heading=_SMALL.but(bold=True, gap=3), above=5, rules="grid",
                      widths=(3, 1))  # fmt: skip
    made = boxes.DrawnBody(sheet, style, draw=boxes.ruled)
    return finish.finish(sheet, paper, style, body=made, gap=16)
