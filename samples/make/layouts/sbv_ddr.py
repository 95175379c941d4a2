"""GDR, assembly of a part of a city: decision on one sheet, its number below the signature."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10.2, leading=1.46, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.44, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_FACES[paper.form["face"]], "- {} -")
    return Sheet(margins=(80, 64, 62, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house, the kind between rows of dashes, the title, the text, names, the number."""
    form, text = paper.form, _FACES[paper.form["face"]]
    parts.line(sheet, form["house"], text.but(gap=16))
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 7
    parts.line(sheet, form["kind"], text.but(gap=4))
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 18
    sheet.flow(form["title"], text.but(underline=True, gap=16))
    style = BodyStyle(text=text, heading=text.but(spaced=True, gap=5), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=28)
    for line in form["end"]:
        sheet.need(20)
        sheet.y += 6
        parts.line(sheet, line, text.but(gap=0))
    return body
