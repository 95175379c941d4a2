"""GDR of the 1950s: draft in the middle of the sheet, who brings it in and who answers below it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=10, leading=1.44, gap=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "Blatt {}")
    return Sheet(margins=(90, 58, 50, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set council and office, kind for a session, draft, then lines of who and until when."""
    form = paper.form
    old_parts.sides(sheet, form["house"], form["day"], _TEXT, gap=20)
    parts.line(sheet, form["kind"], _TEXT.but(align="center", spaced=True, underline=True, gap=3))
    parts.line(sheet, form["session"], _TEXT.but(align="center", gap=16))
    parts.labels(sheet, form["fields"], _TEXT, shift=104)
    old_parts.dashes(sheet, sheet.y + 4)
    sheet.y += 16
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=5), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip

    def lines() -> None:
        parts.labels(sheet, form["lines"], _TEXT, shift=118)
        sheet.y += 8

    return finish.finish(sheet, paper, style, gap=16, inserts={"lines": lines})
