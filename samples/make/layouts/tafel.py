"""Minutes as a table: the item, its matter and its paper in one ruled row, the rest below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.2, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)
_EDGES = (62.0, 104.0, 370.0, 450.0, 540.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 54, 58, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, kind and session, the row of the item, the text, votes, names."""
    form = paper.form
    parts.line(sheet, form["house"], _TEXT.but(align="center", gap=4))
    parts.line(sheet, form["kind"], _BOLD.but(align="center", size=13, gap=4))
    parts.line(sheet, form["session"], _TEXT.but(align="center", gap=12))
    finish.cells(sheet, form["item"], _EDGES, _TEXT, rules="grid", head=_SMALL.but(bold=True))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="grid", widths=(3, 1))

    def votes() -> None:
        boxes.grid(sheet, [form["votes"]], _SMALL, _BOLD)
        sheet.y += 8

    return finish.finish(sheet, paper, style, gap=24, inserts={"votes": votes})
