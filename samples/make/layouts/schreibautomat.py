"""A Gemeinde of the 1980s: bodies in a frame of typed hyphens, headings in the left margin."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="mono", size=9.6, leading=1.34, gap=8)
_WAY = (66.0, 110.0, 190.0, 400.0, 540.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    header = old_parts.numbered(_TEXT, "{}", y=40, below=70)
    return Sheet(margins=(184, 54, 52, 74), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and number, matter between hyphens, the framed way, text beside its headings."""
    form = paper.form
    sheet.left = 66
    old_parts.sides(sheet, form["left"], form["right"], _TEXT, gap=12)
    parts.line(sheet, form["kind"], _TEXT.but(bold=True, gap=8))
    sheet.put("Betr.", 66, sheet.y, _TEXT)
    sheet.y = sheet.put(form["title"], 112, sheet.y, _TEXT.but(bold=True), width=420) + 8
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 5
    finish.cells(sheet, form["way"][:1], _WAY, _TEXT.but(size=8.6))
    sheet.y -= 6
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 4
    finish.cells(sheet, form["way"][1:], _WAY, _TEXT.but(size=8.6))
    old_parts.dashes(sheet, sheet.y - 2)
    sheet.y += 12
    sheet.left = 184
    style = BodyStyle(text=_TEXT, heading=_TEXT, above=4, rules="none", widths=(2, 1))
    body = boxes.DrawnBody(sheet, style, draw=boxes.beside(118))
    return finish.finish(sheet, paper, style, body=body, gap=14)
