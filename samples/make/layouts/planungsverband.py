"""A Planungsverband: no number at all; the item of the session heads the sheet, counts close it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=12, leading=1.3, gap=8, align="justify")
_BOLD = _TEXT.but(bold=True, align="left")
_SMALL = _TEXT.but(size=9.4, align="left")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (84, 62, 70, 84), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, session over two lines, item and matter hanging beside it, the text, counts."""
    form = paper.form
    parts.line(sheet, form["house"], _SMALL.but(gap=20))
    parts.line(sheet, form["session"], _TEXT.but(align="left", gap=20))
    sheet.put(form["item"], 84, sheet.y, _BOLD)
    sheet.y = sheet.put(form["title"], 148, sheet.y, _BOLD.but(hyphenate=False), width=376) + 16
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, align="left", gap=5), above=6)
    made = finish.finish(sheet, paper, style, gap=22)
    if form.get("counts"):
        sheet.need(50)
        sheet.y += 14
        finish.cells(sheet, form["counts"], (84.0, 194.0, 304.0, 414.0, 525.0), _SMALL,
                     rules="grid")  # fmt: skip
    return made
