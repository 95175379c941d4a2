"""A sheet per item of a session: the item's figure huge at the left, facts beside it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.6, leading=1.28, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (76, 54, 66, 70), _TEXT.but(size=8.6))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the huge figure, lines beside it, the subject, text and names."""
    form, top = paper.form, sheet.y
    sheet.put(form["item"], sheet.left, top - 8, _BOLD.but(size=58, leading=1), width=96)
    y = top
    for one in form["beside"]:
        y = sheet.put(one, sheet.left + 112, y, _TEXT, width=340)
    sheet.y = max(y, top + 58) + 12
    parts.line(sheet, form["title"], _BOLD.but(size=14, gap=12, hyphenate=False))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="rows", widths=(3, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 12
        old_parts.names(sheet, form["signatures"], _TEXT)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
