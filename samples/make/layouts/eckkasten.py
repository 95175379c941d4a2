"""Schleswig-Holstein: all particulars without labels in a frame at the upper right corner."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.8, leading=1.34, gap=8),
    "carlito": Style(family="carlito", size=11.8, leading=1.26, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (82, 48, 60, 72), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the frame, office and kind left of it, subject between rules, meetings, text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    x, y = sheet.right - 148, sheet.y + 6
    for one in form["corner"]:
        y = sheet.put(one, x + 8, y, text, width=134)
    sheet.frame((x, sheet.y, sheet.right, y + 6), 1)
    low = sheet.put(form["office"], sheet.left, sheet.y + 4, text, width=250)
    low = sheet.put(form["kind"], sheet.left, low + 14, bold.but(size=17), width=250)
    sheet.y = max(low, y + 6) + 16
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.7)
    sheet.y = sheet.put(form["title"], sheet.left, sheet.y + 6, bold) + 6
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.7)
    sheet.y += 10
    for one in form["way"]:
        parts.line(sheet, one, text.but(size=text.size * 0.92, gap=1))
    sheet.y += 8
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=8, rules="rows", widths=(3, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 14
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
