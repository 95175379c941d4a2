"""A Kreis in the 1990s: the whole table of the head comes back on every page of the paper."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.8, leading=1.4, gap=8)
_SMALL = _TEXT.but(size=8.2, leading=1.24)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the table is drawn on every page, only its last cell differs."""
    form = paper.form

    def header(page: Sheet) -> None:
        top, left, right = 44.0, page.left, page.right
        edges = [left, left + 118, left + 330, right]
        cells = [form["corner"], form["middle"], form["last"]]
        for index, cell in enumerate(cells):
            x0, x1 = edges[index], edges[index + 1]
            shown = cell.format(page=page.page.number, total=total)
            page.put(shown, x0 + 5, top + 5, _SMALL, width=x1 - x0 - 10)
            page.frame((x0, top, x1, top + 58), 0.8)
        page.y = top + 58 + 20

    return Sheet(margins=(72, 60, 60, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind, subject and bodies below the first table, the text, names."""
    form = paper.form
    for label, value, style in form["lines"]:
        if label:
            sheet.put(label, sheet.left, sheet.y + 1, _SMALL, width=88)
        text = _BOLD if style == "bold" else _TEXT
        sheet.y = sheet.put(value, sheet.left + (96 if label else 0), sheet.y, text) + 4
    sheet.y += 10
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="grid", widths=(3, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 12
        old_parts.names(sheet, form["signatures"], _TEXT)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
