"""A letter to members of a body that is their paper: window, block of references, salutation."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.4, leading=1.3, gap=9),
    "sans": Style(family="sans", size=10.6, leading=1.34, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=7.6)
    return boxes.framed_sheet(paper, total, (80, 48, 70, 84), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set letterhead, window and references, subject, salutation and text, closing, name."""
    form, text = paper.form, _FACES[paper.form["face"]]
    small = text.but(size=text.size * 0.78)
    parts.line(sheet, form["head"], text.but(size=17, bold=True, gap=0, align="center"))
    parts.line(sheet, form["office"], text.but(align="center", gap=24))
    top = sheet.y
    low = sheet.put(form["sender"], sheet.left, top, small.but(underline=True), width=220)
    low = sheet.put(form["address"], sheet.left, low + 6, text, width=220)
    y = top
    for label, value in form["references"]:
        sheet.put(label, 362, y, small, width=64)
        y = sheet.put(value, 430, y - 1, text.but(size=text.size * 0.92), width=104) + 2
    sheet.y = max(low, y) + 24
    for one in form["subject"]:
        parts.line(sheet, one, text.but(bold=True, gap=2))
    sheet.y += 12
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=3), above=4, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(110)
    sheet.y += 6
    parts.line(sheet, form["closing"], text.but(gap=6))
    old_parts.names(sheet, form["signatures"], text)
    if form.get("below"):
        parts.line(sheet, form["below"], small)
    return body
