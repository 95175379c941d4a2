"""The East in the 1990s: labels for laws and former decisions, the way with typed counts."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.4, leading=1.24, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)
_EDGES = (72.0, 226.0, 300.0, 340.0, 384.0, 430.0, 534.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 54, 61, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, spaced kind with number under it, labels, the way, the text, lines to sign."""
    form = paper.form
    parts.columns(sheet, [(form["house"], 72, 280), (form["right"], 390, 144)], _TEXT, gap=14)
    middle = _TEXT.but(align="center", gap=2)
    parts.line(sheet, form["kind"], middle.but(size=15, spaced=True))
    parts.line(sheet, form["number"], middle.but(gap=12))
    parts.labels(sheet, form["fields"], _TEXT, shift=150)
    sheet.y += 8
    finish.cells(sheet, form["way"], _EDGES, _SMALL, rules="grid", head=_SMALL.but(bold=True))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    made = finish.finish(sheet, paper, style, gap=14)
    boxes.signature(sheet, form, _TEXT)
    return made
