"""A sheet for motions on the budget: ruled rows with figures, the office's opinion below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10, leading=1.32, gap=7),
    "carlito": Style(family="carlito", size=11, leading=1.26, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (62, 48, 54, 62), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the bar with number and kind, rows of cells, the figures, text, names, opinion."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold, small = text.but(bold=True), text.but(size=text.size * 0.82)
    top = sheet.y
    sheet.frame((sheet.left, top, sheet.right, top + 30), 1, shade=0.85)
    sheet.put(form["kind"], sheet.left + 8, top + 8, bold.but(size=13), width=330)
    sheet.put(form["number"], sheet.left, top + 9, bold.but(align="right"),
              width=sheet.right - sheet.left - 8)  # fmt: skip
    sheet.y = top + 30
    boxes.grid(sheet, form["cells"], small, text)
    sheet.y += 8
    whole = sheet.right - sheet.left
    widths = [whole * one / sum(form["shares"]) for one in form["shares"]]
    table(sheet, form["figures"], widths, small, head=small.but(bold=True))
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=6, rules="grid", widths=(3, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 8
        old_parts.names(sheet, form["signatures"], text)
        sheet.rule(sheet.left, sheet.right, sheet.y + 2, 1.4)
        sheet.y += 8

    boxes.pieces(body, paper.body, {"sign": sign})
    if form.get("last"):
        parts.line(sheet, form["last"], small)
    return body
