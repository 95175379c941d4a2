"""A sheet of a youth or senior council: kind ticked among four, lines filled by hand or machine."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.4, leading=1.28, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 52, 62, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the council's name large, four boxes, lines with values on rules, the text."""
    form = paper.form
    parts.line(sheet, form["council"], _BOLD.but(size=20, align="center", gap=8))
    sheet.rule(70, 533, sheet.y, 1.4)
    sheet.y += 10
    sheet.y = boxes.ticks(sheet, form["kinds"], 96, sheet.y, _BOLD, gap=34) + 10
    for label, value in form["lines"]:
        low = sheet.put(label, 70, sheet.y, _TEXT, width=128)
        low = max(low, sheet.put(value, 204, sheet.y, _TEXT, width=326))
        sheet.rule(202, 533, low + 1, 0.4)
        sheet.y = low + 6
    sheet.y += 6
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=18)
    if form.get("office"):
        sheet.need(60)
        sheet.y += 10
        top = sheet.y
        sheet.frame((70, top, 533, top + 40), 0.6, shade=0.9)
        sheet.put(form["office"], 76, top + 5, _SMALL, width=450)
        sheet.y = top + 46
    return body
