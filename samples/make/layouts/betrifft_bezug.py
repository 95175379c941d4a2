"""Typed letters of an Oberkreisdirektor to members: Betrifft, Bezug, Anlg. below a session."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.4, leading=1.34, gap=9)
_PRINT = Style(family="sans", size=9, leading=1.25, gap=2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    header = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(80, 58, 56, 78), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed head, receivers, session lines, three labels, the typed text, the name."""
    form = paper.form
    parts.line(sheet, form["house"], _PRINT.but(size=13, bold=True))
    sheet.rule(80, 539, sheet.y + 2, 1)
    sheet.y += 6
    parts.columns(sheet, [(form["left"], 80, 240), (form["right"], 350, 190)], _PRINT, gap=18)
    parts.line(sheet, form["to"], _TEXT.but(gap=10))
    parts.line(sheet, form["session"], _TEXT.but(gap=10))
    for label, value in form["labels"]:
        sheet.put(label, 80, sheet.y, _TEXT)
        sheet.y = sheet.put(value, 160, sheet.y, _TEXT, width=376) + 3
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=4), above=4, rules="none",
                      widths=(2, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=14)
