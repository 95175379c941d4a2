"""A town of the 1950s: three typed columns as head, office, matter, session, over a line."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.8, leading=1.46, gap=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(84, 56, 50, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set three columns with lines between, a row of hyphens, the text, names at the right."""
    form = paper.form
    low = sheet.y
    for text, x, wide in zip(form["columns"], (84, 236, 416), (140, 168, 126), strict=True):
        low = max(low, sheet.put(text, x, 56, _TEXT, width=wide))
    sheet.frame((228, 54, 228, low + 2), 0.6)
    sheet.frame((408, 54, 408, low + 2), 0.6)
    sheet.y = low + 8
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 14
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=5), above=6, rules="none",
                      widths=(4, 2, 2))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
