"""A Kreis about 1950: a printed letterhead full of other numbers, the paper's own low in it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=10, leading=1.46, gap=9)
_PRINT = Style(family="serif", size=8.4, leading=1.25)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(82, 46, 54, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed head with bank and telephone, typed references, number, matter, text."""
    form = paper.form
    low = sheet.put(form["house"], 82, sheet.y, _PRINT.but(size=15, bold=True), width=260)
    low = max(low, sheet.put(form["bank"], 372, sheet.y, _PRINT, width=170))
    sheet.rule(82, 541, low + 4, 0.8)
    sheet.y = low + 10
    for label, value, x in form["row"]:
        sheet.put(label, x, sheet.y, _PRINT, width=130)
        sheet.put(value, x, sheet.y + 12, _TEXT.but(size=9.2), width=150)
    sheet.y += 44
    parts.line(sheet, form["number"], _TEXT.but(underline=True, gap=4))
    parts.line(sheet, form["session"], _TEXT.but(gap=14))
    parts.labels(sheet, [("Betr.:", form["title"])], _TEXT, shift=58)
    sheet.y += 14
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=5), above=5, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=18)
