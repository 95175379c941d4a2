"""ALLRIS: an Auszug with pairs of labels in two columns, the item below a rule, then its text."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=9.8, leading=1.36, gap=7),
    "dejavu": Style(family="dejavu", size=9, leading=1.4, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=7.8)
    return boxes.framed_sheet(paper, total, (62, 48, 58, 66), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the kind with its item, the pairs, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    parts.line(sheet, form["authority"], text.but(size=8.6, gap=4))
    parts.line(sheet, form["kind"], bold.but(size=14, gap=3))
    parts.line(sheet, form["title"], bold.but(size=11.6, gap=8))
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.8)
    sheet.y += 5
    for row in form["pairs"]:
        low = sheet.y
        for index, (label, value) in enumerate(row):
            x = sheet.left + index * 240
            sheet.put(label, x, sheet.y, bold, width=84)
            low = max(low, sheet.put(value, x + 88, sheet.y, text, width=148))
        sheet.y = low + 2
    sheet.rule(sheet.left, sheet.right, sheet.y + 3, 0.8)
    sheet.y += 12
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=6, rules="grid", widths=(3, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 12
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
