"""Verbandsgemeinde: framed head of a form, and at the foot the frame that the clerk fills in."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.2, leading=1.28, gap=7),
    "carlito": Style(family="carlito", size=11.4, leading=1.24, gap=7),
    "mono": Style(family="mono", size=9.8, leading=1.32, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=7.8)
    return boxes.framed_sheet(paper, total, (66, 52, 56, 66), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the head in frames, the body, the names, and the result in a frame of its own."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold, small = text.but(bold=True), text.but(size=text.size * 0.76)
    top = sheet.y
    low = sheet.put(form["authority"], sheet.left + 6, top + 5, bold.but(size=12), width=270)
    side = sheet.put(form["kind"], 372, top + 5, bold.but(size=13), width=160)
    low = max(low, side) + 8
    sheet.frame((sheet.left, top, 364, low))
    sheet.frame((364, top, sheet.right, low))
    sheet.y = low
    boxes.grid(sheet, form["grid"], small, text)
    sheet.y += 12
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, widths=(3, 1, 1), head=bold)
    body = Body(sheet, style)
    body.set(paper.body)
    boxes.signature(sheet, form, text)
    if form.get("result"):
        sheet.need(form.get("deep", 104))
        sheet.y = max(sheet.y + 14, sheet.bottom - form.get("deep", 104))
        parts.line(sheet, form["result_head"], bold.but(gap=3))
        boxes.grid(sheet, form["result"], small, text)
    return body
