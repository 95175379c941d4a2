"""About 1973: a cover leaf with bodies and days at its foot, the text on leaf two."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10, leading=1.4, gap=8)
_PRINT = Style(family="sans", size=10, leading=1.3)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, paper.form["short"] + "   Blatt {}", y=40, below=74)
    return Sheet(margins=(84, 60, 66, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, large kind, number, the matter in a frame, bodies low; then the text."""
    form = paper.form
    parts.line(sheet, form["house"], _PRINT.but(size=13, gap=60))
    parts.line(sheet, form["kind"], _PRINT.but(size=26, bold=True, gap=4))
    parts.line(sheet, form["number"], _PRINT.but(size=18, gap=40))
    parts.line(sheet, form["over"], _PRINT.but(size=9, gap=4))
    top = sheet.y
    low = sheet.put(form["title"], 94, top + 12, _TEXT.but(size=13), width=420)
    sheet.frame((84, top, 529, low + 12), 1.6)
    sheet.y = low + 40
    parts.labels(sheet, form["fields"], _PRINT, shift=150)
    sheet.y = 610
    finish.cells(sheet, form["way"], form["edges"], _TEXT, rules="rows", head=_PRINT.but(size=8))
    sheet.new_page()
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(bold=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=16)
