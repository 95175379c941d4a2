"""Aschaffenburg: extracts from minutes of its senates, head of the session and votes in frames."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=12, leading=1.25, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot repeats the session."""
    return boxes.framed_sheet(paper, total, (80, 62, 70, 74), _TEXT.but(size=9))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, top = paper.form, sheet.y
    sheet.put(form["authority"], sheet.left, top, _BOLD.but(size=13), width=230)
    sheet.put(form["number"], 330, top, _BOLD.but(align="right"), width=195)
    sheet.y = top + 48
    parts.line(sheet, form["kind"], _BOLD.but(size=14, align="center", spaced=True, gap=6))
    boxes.grid(sheet, form["cells"], _TEXT.but(size=9), _TEXT.but(size=11), shift=form["shift"])
    sheet.y += 14
    low = sheet.put(form["item"], sheet.left, sheet.y, _BOLD, width=90)
    sheet.y = max(low, sheet.put(form["title"], 176, sheet.y, _BOLD, width=350)) + 12
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(underline=True), above=6)
    body = Body(sheet, style)
    boxes.pieces(body, paper.body, {"sign": lambda: boxes.signature(sheet, form, _TEXT)})
    if form.get("certificate"):
        sheet.need(120)
        sheet.y += 18
        sheet.y = sheet.put(form["certificate"], sheet.left, sheet.y, _TEXT.but(size=10)) + 4
        boxes.sign(sheet, [(sheet.left, form["clerk"])], _TEXT.but(size=10))
    return body
