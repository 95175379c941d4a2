"""A designed paper of the 2020s: a bar at the left edge, title large, facts in three columns."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.46, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; a black bar runs down the left edge of every page."""
    base = boxes.framed_sheet(paper, total, (92, 60, 66, 80), _SMALL)
    head = base.header

    def header(page: Sheet) -> None:
        page.frame((40, 40, 52, 802), 0.1, shade=0.15)
        if head:
            head(page)

    base.header = header
    header(base)
    return base


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind, the title, three columns of facts, a shaded summary, the text."""
    form = paper.form
    sheet.put(form["house"], sheet.left, sheet.y, _SMALL.but(bold=True), width=250)
    sheet.y += 40
    parts.line(sheet, form["kind"], _TEXT.but(size=12, gap=2))
    parts.line(sheet, form["title"], _BOLD.but(size=21, leading=1.18, gap=14, hyphenate=False))
    wide = (sheet.right - sheet.left) / len(form["facts"])
    low = sheet.y
    for index, (label, value) in enumerate(form["facts"]):
        x = sheet.left + index * wide
        y = sheet.put(label, x, sheet.y, _SMALL, width=wide - 12)
        low = max(low, sheet.put(value, x, y, _BOLD.but(size=9.4), width=wide - 12))
    sheet.y = low + 14
    heading = _BOLD.but(size=12.6, gap=3)
    style = BodyStyle(text=_TEXT, heading=heading, above=10, rules="rows", widths=(3, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 14
        old_parts.names(sheet, form["signatures"], _TEXT)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
