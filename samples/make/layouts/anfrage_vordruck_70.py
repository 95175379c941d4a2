"""About 1970: a printed sheet for questions, dotted lines, ticks, what the office notes below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10, leading=1.5, gap=8)
_PRINT = Style(family="serif", size=9.4, leading=1.3)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(76, 50, 60, 60), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed kind, the office's frame, lines, ticks, the text, place, day, name, notes."""
    form = paper.form
    top = sheet.y
    parts.line(sheet, form["house"], _PRINT.but(size=11, gap=2))
    parts.line(sheet, form["kind"], _PRINT.but(size=17, bold=True, gap=2))
    parts.line(sheet, form["law"], _PRINT.but(size=8, gap=10))
    sheet.frame((390, top, 535, top + 62), 1.0)
    sheet.put(form["office"], 395, top + 4, _PRINT.but(size=7.6), width=136)
    sheet.put(form["given"], 395, top + 30, _TEXT, width=136)
    sheet.y = max(sheet.y, top + 74)
    for label, value in form["lines"]:
        sheet.put(label, 76, sheet.y, _PRINT)
        below = sheet.put(value, 190, sheet.y - 1, _TEXT, width=340)
        sheet.canvas.saveState()
        sheet.canvas.setDash(0.9, 2)
        sheet.rule(186, 535, below, 0.7)
        sheet.canvas.restoreState()
        sheet.y = below + 7
    sheet.y = boxes.ticks(sheet, form["ticks"], 76, sheet.y + 4, _PRINT) + 10
    style = BodyStyle(text=_TEXT, heading=_PRINT.but(bold=True, gap=5), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=8)
    if form.get("notes"):
        sheet.need(70)
        sheet.y += 8
        sheet.rule(76, 535, sheet.y, 1.2)
        sheet.y += 6
        finish.cells(sheet, form["notes"], form["edges"], _PRINT, rules="grid")
    return body
