"""Minutes run off a stencil, 1960s to 80s: session at the right, votes in brackets."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10, leading=1.42, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(80, 56, 54, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the spaced kind, session in a block right of it, who was there in columns, items."""
    form = paper.form
    low = sheet.put(form["kind"], 80, sheet.y, _TEXT.but(bold=True, spaced=True), width=230)
    low = max(low, sheet.put(form["session"], 320, sheet.y, _TEXT, width=222))
    sheet.y = low + 12
    top = sheet.y
    for text, x in zip(form["present"], (80, 236, 392), strict=True):
        low = max(low, sheet.put(text, x, top, _TEXT.but(size=9.2), width=150))
    sheet.y = low + 6
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=22)
    if form.get("end"):
        parts.line(sheet, form["end"], _TEXT)
    return body
