"""Hessen after the war: typed, number over everything, the title as one spaced line."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10.2, leading=1.46, gap=9),
    "elite": Style(family="elite", size=10.2, leading=1.46, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_FACES[paper.form["face"]], "- {} -")
    return Sheet(margins=(86, 50, 60, 70), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the number high at the left, house and day, kind and body, the spaced title, text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    if form["number"]:
        sheet.put(form["number"], 86, 38, text, width=200)
    sheet.y = 72
    old_parts.sides(sheet, form["house"], form["day"], text, gap=24)
    parts.line(sheet, form["kind"], text.but(align="center", underline=True, gap=6))
    parts.line(sheet, form["for"], text.but(align="center", gap=22))
    parts.line(sheet, form["title"], text.but(spaced=True, gap=18, hyphenate=False))
    style = BodyStyle(text=text.but(first=24), heading=text.but(gap=5), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=26)
    old_parts.tail(sheet, paper, text)
    return body
