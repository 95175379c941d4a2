"""A title over many lines in a frame of its own with laws and days in it, number beside it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.2, leading=1.24, gap=8),
    "sans": Style(family="sans", size=10.2, leading=1.3, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (68, 52, 60, 72), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house over a rule, the long title left of a narrow frame of facts, bodies, text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold, small = text.but(bold=True), text.but(size=8.6)
    parts.line(sheet, form["house"], bold.but(size=13, gap=3))
    sheet.rule(68, 535, sheet.y, 1)
    sheet.y += 12
    top = sheet.y
    y = sheet.put(form["kind"], 74, top + 4, bold.but(size=12.4), width=290) + 6
    y = sheet.put(form["title"], 74, y, text.but(hyphenate=True), width=290) + 8
    right = top + 4
    for label, value in form["facts"]:
        right = sheet.put(label, 388, right, small, width=140)
        right = sheet.put(value, 388, right, text, width=140) + 4
    sheet.y = max(y, right)
    sheet.frame((68, top, 380, sheet.y))
    sheet.frame((380, top, 535, sheet.y))
    sheet.y += 10
    for row in form["bodies"]:
        sheet.put(row[0], 74, sheet.y, text, width=230)
        sheet.put(row[1], 310, sheet.y, text, width=220)
        sheet.y += text.line + 2
    sheet.y += 8
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=7, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style)
