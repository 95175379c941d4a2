"""The letterhead lies at the foot of page one: address, bank, telephone in four columns."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=10, leading=1.42, gap=8)
_BOLD = _TEXT.but(bold=True)
_TINY = _TEXT.but(size=7, leading=1.3)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet whose first page has the letterhead at its foot."""

    def footer(page: Sheet) -> None:
        if page.page.number == 1:
            page.rule(74, 535, 758, 0.5)
            for index, text in enumerate(paper.form["letterhead"]):
                page.put(text, 74 + index * 117, 763, _TINY, width=112)
        else:
            page.put(str(page.page.number), 74, 790, _TINY.but(size=9), width=40)

    return Sheet(margins=(74, 58, 60, 96), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the town's name, kind with a number right of it, subject, session, the text."""
    form = paper.form
    parts.line(sheet, form["town"], _BOLD.but(size=15, align="right", gap=30))
    old_parts.sides(sheet, form["left"], form["right"], _TEXT, gap=16)
    sheet.flow(form["title"], _BOLD.but(size=11.4, gap=4))
    parts.line(sheet, form["session"], _TEXT.but(gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="rows",
                      widths=(4, 2, 2))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
