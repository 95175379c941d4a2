"""GDR of the 1970s and 80s: a ruled form, secrecy line and number over the printed house."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10, leading=1.4, gap=8)
_PRINT = Style(family="serif", size=8.4, leading=1.25)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "Seite {}")
    return Sheet(margins=(76, 50, 52, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed line with the number, house, cells, the matter, text, who answers, names."""
    form = paper.form
    sheet.put(form["secret"], 76, 48, _TEXT.but(size=9), width=200)
    sheet.put(form["number"], 350, 48, _TEXT.but(bold=True, align="right"), width=193)
    sheet.y = 72
    parts.line(sheet, form["house"], _PRINT.but(size=12, bold=True, gap=8))
    boxes.grid(sheet, form["grid"], _PRINT, _TEXT)
    sheet.y += 10
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=4), above=6, rules="none",
                      widths=(4, 2, 2))  # fmt: skip

    def who() -> None:
        parts.labels(sheet, form["who"], _TEXT, shift=118)
        sheet.y += 6

    return finish.finish(sheet, paper, style, gap=18, inserts={"who": who})
