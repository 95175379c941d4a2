"""A city of the 1970s: printed bar with DRUCKSACHE in wide capitals, typed cells under it, text."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.2, leading=1.4, gap=9)
_PRINT = Style(family="sans", size=8, leading=1.25)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(74, 48, 54, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed bar, captions with typed values over dots, the subject, the text."""
    form = paper.form
    sheet.rule(74, 541, 46, 2.4)
    sheet.put(form["bar"], 74, 52, _PRINT.but(size=15, bold=True, spaced=True), width=330)
    sheet.put(form["house"], 400, 54, _PRINT.but(align="right", size=9), width=141)
    sheet.rule(74, 541, 76, 2.4)
    sheet.y = 88
    for row in form["rows"]:
        for label, value, x, wide in row:
            sheet.put(label, x, sheet.y + 2, _PRINT, width=wide)
            sheet.put(value, x + sheet.text_width(label, _PRINT) + 6, sheet.y, _TEXT, width=wide)
            sheet.canvas.setDash(1, 2)
            sheet.rule(x, x + wide, sheet.y + 14, 0.5)
            sheet.canvas.setDash()
        sheet.y += 24
    sheet.y += 6
    parts.line(sheet, form["caption"], _PRINT.but(gap=1))
    sheet.flow(form["title"], _TEXT.but(bold=True, gap=12))
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=5), above=6, rules="none",
                      widths=(4, 2, 2))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
