"""Typed in the 1950s: subject in the right half, under it in brackets number and day."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10.2, leading=1.5, gap=9),
    "elite": Style(family="elite", size=10.2, leading=1.46, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_FACES[paper.form["face"]], "{}")
    return Sheet(margins=(92, 60, 52, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the office left, the item below it, subject and number in the right half, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    low = sheet.put(form["office"], 92, 60, text, width=190)
    sheet.put(form["item"], 92, low + 14, text, width=190)
    y = sheet.put(form["title"], 300, 100, text.but(underline=True), width=240)
    y = sheet.put(form["under"], 300, y + 8, text, width=240)
    sheet.y = max(y, low + 60) + 26
    style = BodyStyle(text=text, heading=text.but(spaced=True, gap=6), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=26)
    old_parts.tail(sheet, paper, text)
    return body
