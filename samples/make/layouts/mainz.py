"""Mainz: Antrag, Anfrage and Antwort zur Anfrage of the parties, kind and number in one frame."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11.2, leading=1.3, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; from page 2 on kind and number stand at its head."""
    return boxes.framed_sheet(paper, total, (74, 64, 70, 72), _TEXT.but(size=8.5))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, width = paper.form, sheet.right - sheet.left
    if form.get("party"):
        sheet.frame((sheet.right - 150, sheet.y - 8, sheet.right, sheet.y + 40), 1.4, shade=0.86)
        sheet.put(form["party"], sheet.right - 142, sheet.y, _BOLD.but(size=13), width=136)
        sheet.y = sheet.put(form["letterhead"], sheet.left, sheet.y, _TEXT.but(size=8.6), width=250)
        sheet.y += 26
    elif form.get("table"):
        table(sheet, form["table"], (150, 150, width - 300), _TEXT.but(size=9.5))
        sheet.y += 10
    top = sheet.y
    sheet.y = sheet.put(form["kind"], sheet.left + 8, top + 6, _BOLD.but(size=12), width=width - 16)
    sheet.frame((sheet.left, top, sheet.right, sheet.y + 6), 1)
    sheet.y += 18
    if form.get("session"):
        parts.line(sheet, form["session"], _TEXT.but(gap=10))
    parts.line(sheet, form["title"], _BOLD.but(size=12, underline=True, gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=7, sub=_BOLD.but(gap=3))
    body = parts.set_body(sheet, paper, style)
    if form.get("place"):
        sheet.need(110)
        sheet.y += 12
        parts.line(sheet, form["place"], _TEXT.but(gap=2))
    boxes.signature(sheet, form, _TEXT)
    if form.get("after"):
        sheet.need(50)
        sheet.y = sheet.put(form["after"], sheet.left, sheet.y + 14, _TEXT.but(size=9), width=400)
    return body
