"""A form of the 1970s and 80s: treasurer and head sign in cells below the text."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10, leading=1.36, gap=8)
_PRINT = Style(family="sans", size=7.6, leading=1.25)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "Seite {}")
    return Sheet(margins=(70, 50, 54, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set printed captions over typed values, the subject, the text, last the row of cells."""
    form = paper.form
    parts.line(sheet, form["house"], _PRINT.but(size=13, bold=True, gap=8))
    boxes.grid(sheet, form["grid"], _PRINT, _TEXT)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=5), above=5, rules="grid",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style)
    sheet.need(86)
    sheet.y += 10
    top = sheet.y
    wide = 471 / len(form["cells"])
    for index, (label, ink, name) in enumerate(form["cells"]):
        x = 70 + index * wide
        sheet.frame((x, top, x + wide, top + 76), 0.6)
        sheet.put(label, x + 4, top + 3, _PRINT, width=wide - 8)
        if ink:
            sheet.scribble(x + 10, top + 44, 80, 20)
        sheet.put(name, x + 4, top + 54, _TEXT.but(size=9), width=wide - 6)
    sheet.y = top + 84
    return body
