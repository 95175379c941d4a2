"""1946 to 1949: typed on thin paper under occupation, lines in English and a place for consent."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.8, leading=1.46, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(84, 54, 50, 64), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the office, place and day, lines in English, kind and number, matter, text, consent."""
    form = paper.form
    old_parts.sides(sheet, form["office"], form["place"], _TEXT, gap=12)
    if form.get("english"):
        parts.line(sheet, form["english"], _TEXT.but(size=9, gap=14))
    parts.line(sheet, form["kind"], _TEXT.but(underline=True, gap=4))
    parts.line(sheet, form["session"], _TEXT.but(gap=12))
    parts.labels(sheet, [("Betr.:", form["title"])], _TEXT, shift=58)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=4), above=5, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=16)
    if form.get("consent"):
        sheet.need(60)
        old_parts.dashes(sheet, sheet.y + 4)
        sheet.y += 12
        parts.line(sheet, form["consent"], _TEXT.but(size=9))
    return body
