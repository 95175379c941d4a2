"""Ruhr, more!rubin and its forerunner: a narrow column of notices left, the paper's parts right.

Everything stands in one large frame; the column at the left is for receipts and decisions.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10, leading=1.32, gap=7),
    "mono": Style(family="mono", size=9.6, leading=1.34, gap=8),
}
_COLUMN = 118.0


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the frame and its column are drawn on every page."""
    form, text = paper.form, _FACES[paper.form["face"]]
    small = text.but(size=8)

    def header(page: Sheet) -> None:
        left, right, x = 46.0, 552.0, 46.0 + _COLUMN
        page.frame((left, 40, right, 786), 0.9)
        page.frame((x, 40, x, 786), 0.9)
        y = page.put(form["column_head"], left + 4, 46, small.but(bold=True), width=_COLUMN - 8)
        if page.page.number == 1:
            for one in form["column"]:
                y = page.put(one, left + 4, y + 10, small, width=_COLUMN - 8)
        page.put(form["type"], x + 6, 46, text.but(bold=True, size=text.size * 1.1), width=196)
        right_style = text.but(align="right")
        page.put(form["right"], x + 180, 46, right_style, width=right - x - 188)
        page.rule(x, right, 46 + form["deep"], 0.9)
        page.y = 46 + form["deep"] + 8

    def footer(page: Sheet) -> None:
        line = form["foot_line"].format(page=page.page.number, total=total)
        page.put(line, 46, 792, small, width=500)

    return Sheet(
        margins=(46 + _COLUMN + 6, 60, 595 - 552 + 6, 68), header=header, footer=footer, total=total
    )


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set subject, way through the bodies, enclosures and the sections, then the names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    small, bold = text.but(size=8), text.but(bold=True)
    for label, value in form["blocks"]:
        sheet.y = sheet.put(label, sheet.left, sheet.y, small)
        sheet.y = sheet.put(value, sheet.left, sheet.y, bold if form["strong"] == label else text)
        sheet.y += 5
        sheet.rule(sheet.left - 6, sheet.right + 6, sheet.y, 0.6)
        sheet.y += 5
    for row in form["way"]:
        low = sheet.y
        for x, cell in zip((0, 176, 262), row, strict=True):
            low = max(low, sheet.put(cell, sheet.left + x, sheet.y, text.but(size=9), width=168))
        sheet.y = low + 1
    sheet.rule(sheet.left - 6, sheet.right + 6, sheet.y + 4, 0.6)
    sheet.y += 10
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=5, rules="rows", widths=(3, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 12
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    if form.get("last"):
        parts.line(sheet, form["last"], small)
    return body
