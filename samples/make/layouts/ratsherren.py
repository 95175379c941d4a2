"""A sheet of minutes of the 1930s to 1950s, ruled in three columns: item, matter, outcome."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.8, leading=1.44, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(86, 56, 54, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the sentence of the session, who was there, the item beside its number, the text."""
    form = paper.form
    parts.line(sheet, form["kind"], _TEXT.but(align="center", spaced=True, gap=4))
    parts.line(sheet, form["session"], _TEXT.but(align="center", gap=14))
    parts.labels(sheet, form["present"], _TEXT, shift=112)
    sheet.y += 12
    top = sheet.y
    sheet.put(form["item"], 86, top + 6, _TEXT, width=44)
    low = sheet.put(form["title"], 140, top + 6, _TEXT.but(underline=True), width=396)
    sheet.rule(86, 541, top, 0.9)
    sheet.rule(86, 541, low + 5, 0.9)
    sheet.y = low + 16
    kept, sheet.left = sheet.left, 140
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=5), above=5, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=18)
    sheet.left = kept
    return body
