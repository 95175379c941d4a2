"""Brandenburg: a ruled form on which kind, status and reading are ticked; labels above values."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.2, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (68, 46, 54, 66), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the rows of cells, the table of bodies, sections below rules, names in cells."""
    form = paper.form
    parts.line(sheet, form["authority"], _BOLD.but(size=13, gap=8))
    boxes.grid(sheet, form["cells"], _SMALL, _TEXT)
    sheet.y += 8
    whole = sheet.right - sheet.left
    shares = form["shares"]
    widths = [whole * one / sum(shares) for one in shares]
    parts.line(sheet, form["way_title"], _SMALL.but(gap=2))
    table(sheet, form["way"], widths, _TEXT.but(size=9.2), head=_SMALL.but(bold=True))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=6, widths=(3, 1))
    body = boxes.DrawnBody(sheet, style, draw=boxes.ruled)

    def sign() -> None:
        sheet.need(90)
        sheet.y += 12
        boxes.grid(sheet, form["names"], _SMALL, _TEXT)
        for x, y in form.get("ink", ()):
            sheet.scribble(x, sheet.y + y, 80, 18)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
