"""Weimar: a form of four columns for the consultations with votes, letters A to F as headings."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.26, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; number and page at the foot."""
    return boxes.framed_sheet(paper, total, (70, 56, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form = paper.form
    sheet.put("weimar", sheet.left, sheet.y, _BOLD.but(size=22, spaced=True))
    sheet.put("Kulturstadt Europas", sheet.left + 2, sheet.y + 26, _SMALL)
    sheet.put(form["authority"], 380, sheet.y, _TEXT, width=150)
    sheet.y += 52
    boxes.grid(sheet, form["cells"], _SMALL, _BOLD, shift=form.get("shift", 0))
    sheet.y += 12
    parts.line(sheet, "Gegenstand:", _TEXT.but(gap=2))
    parts.line(sheet, form["title"], _BOLD.but(size=12, gap=10))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=7, rules="grid")
    boxes.pieces(body := Body(sheet, style), paper.body,
                 {"sign": lambda: boxes.signature(sheet, form, _TEXT),
                  "rows": lambda: _rows(sheet, paper)})  # fmt: skip
    return body


def _rows(sheet: Sheet, paper: Paper) -> None:
    """Set the consultations, wherever the form has them."""
    form = paper.form
    sheet.need(30 + 24 * len(form["rows"]))
    sheet.y += 6
    parts.line(sheet, form.get("caption", "Beratungsfolge"), _BOLD.but(gap=3))
    table(sheet, form["rows"], form["widths"], _SMALL, head=_SMALL.but(bold=True), pad=3)
