"""Kurpfalz: number huge in a bar, a ruled way with item first and two columns of status, notes."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.6, leading=1.36, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)
_EDGES = (64.0, 230.0, 274.0, 352.0, 448.0, 539.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 46, 56, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a shaded bar with kind and number, office lines, matter, the way, notes, text."""
    form = paper.form
    sheet.frame((64, 44, 539, 72), 0.5, shade=0.82)
    sheet.put(form["kind"], 70, 50, _BOLD.but(size=12), width=230)
    sheet.put(form["number"], 320, 50, _BOLD.but(size=12, align="right"), width=213)
    sheet.y = 80
    parts.labels(sheet, form["fields"], _SMALL.but(size=8.8, leading=1.5), shift=104)
    sheet.y += 6
    parts.line(sheet, form["label"], _BOLD.but(gap=1))
    sheet.flow(form["title"], _TEXT.but(size=11, gap=4))
    parts.labels(sheet, form["after"], _SMALL.but(size=8.8, leading=1.5), shift=160)
    sheet.y += 6
    finish.cells(sheet, form["way"], _EDGES, _SMALL.but(size=8.6), rules="grid",
                 head=_SMALL.but(bold=True))  # fmt: skip
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
