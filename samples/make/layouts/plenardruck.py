"""Print of a regional assembly: one line with house, term and number over a rule, A to D below.

The first page gives a summary below letters; the full text begins on the second.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11, leading=1.3, gap=7, align="justify")
_LEFT = _TEXT.but(align="left")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the line of the head changes sides on even pages."""
    form = paper.form

    def header(page: Sheet) -> None:
        even = page.page.number % 2 == 0
        wide = page.right - page.left
        left, right = (form["line"][::-1]) if even else form["line"]
        page.put(left, page.left, 42, _LEFT.but(size=10), width=wide * 0.7)
        page.put(right, page.left, 42, _LEFT.but(size=10, align="right"), width=wide)
        page.rule(page.left, page.right, 58, 0.8)

    def footer(page: Sheet) -> None:
        if page.page.number > 1:
            middle = _LEFT.but(size=9, align="center")
            shown = str(page.page.number)
            page.put(shown, page.left, page.bottom + 20, middle, width=page.right - page.left)

    return Sheet(margins=(78, 84, 74, 76), header=header, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set day, kind, origin, title, then letters with their text, the rest, the names."""
    form = paper.form
    parts.line(sheet, form["day"], _LEFT.but(align="right", gap=18))
    parts.line(sheet, form["kind"], _LEFT.but(bold=True, size=15, gap=4))
    parts.line(sheet, form["origin"], _LEFT.but(gap=14))
    parts.line(sheet, form["title"], _LEFT.but(bold=True, size=12.6, gap=16))
    style = BodyStyle(text=_TEXT, heading=_LEFT.but(bold=True, gap=3), above=8, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 12
        parts.line(sheet, form["place"], _LEFT.but(gap=8))
        old_parts.names(sheet, form["signatures"], _LEFT)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
