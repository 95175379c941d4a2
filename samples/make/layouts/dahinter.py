"""A short Vorlage with its enclosure bound behind it: fields in two rows over a double rule."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.2, leading=1.42, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (76, 52, 64, 70), _TEXT.but(size=7.4))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set two rows of fields over a double rule, subject, text, names; then the enclosure."""
    form = paper.form
    for row in form["rows"]:
        for x, one in zip((sheet.left, 236, 400), row, strict=False):
            sheet.put(one, x, sheet.y, _TEXT, width=158)
        sheet.y += _TEXT.line + 4
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.8)
    sheet.rule(sheet.left, sheet.right, sheet.y + 2.4, 0.8)
    sheet.y += 20
    parts.line(sheet, form["title"], _BOLD.but(size=11.4, gap=14))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="none", widths=(3, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 10
        old_parts.names(sheet, form["signatures"], _TEXT)
        sheet.new_page()

    def letter() -> None:
        parts.line(sheet, form["letter"], _TEXT.but(gap=16))

    def author() -> None:
        sheet.y += 8
        parts.line(sheet, form["author"], _TEXT)

    boxes.pieces(body, paper.body, {"sign": sign, "letter": letter, "author": author})
    return body
