"""Two lettered matters in a cell, columns of names that sign with days, the number low in a box."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.4, leading=1.26, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: on page 1 a box with the number stands at the lower left."""

    def footer(page: Sheet) -> None:
        if page.page.number == 1:
            finish.boxed(page, (64, 776, 214, 794), paper.form["number"], _SMALL.but(bold=True))
        page.put(f"Seite {page.page.number}", 300, 780, _SMALL.but(align="right"), width=236)

    return Sheet(margins=(64, 52, 59, 92), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind in one bar, the cell of matters, bodies as a ruled list, the text."""
    form = paper.form
    sheet.frame((64, 48, 536, 72), 1.2)
    sheet.put(form["house"], 72, 54, _BOLD, width=300)
    sheet.put(form["kind"], 340, 54, _TEXT.but(align="right"), width=188)
    sheet.y = 72
    boxes.grid(sheet, [[(1, form["label"], form["matter"])]], _SMALL, _BOLD, shift=86)
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT, shift=86)
    sheet.y += 8
    for body, task, day in form["way"]:
        sheet.put(body, 72, sheet.y, _TEXT, width=220)
        sheet.put(task, 300, sheet.y, _TEXT, width=130)
        sheet.put(day, 440, sheet.y, _TEXT.but(align="right"), width=90)
        sheet.y += _TEXT.line + 2
        sheet.rule(64, 536, sheet.y, 0.4)
        sheet.y += 3
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=2), above=6)
    made = finish.finish(sheet, paper, style)
    rows = form["signers"]
    sheet.need(62)
    sheet.y += 14
    finish.cells(sheet, rows, (64.0, 221.0, 378.0, 536.0), _SMALL.but(size=9.6), rules="grid")
    parts.line(sheet, form.get("below", ""), _SMALL)
    return made
