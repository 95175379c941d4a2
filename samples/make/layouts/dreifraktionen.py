"""A joint motion of the 1960s and 70s: three groups, three columns of names at its end."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10, leading=1.46, gap=10),
    "elite": Style(family="elite", size=10.4, leading=1.42, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_FACES[paper.form["face"]], "- {} -")
    return Sheet(margins=(78, 58, 48, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the groups as a list, place at the right, address, kind, matter, text, columns."""
    form, text = paper.form, _FACES[paper.form["face"]]
    old_parts.sides(sheet, form["groups"], form["place"], text, gap=24)
    parts.line(sheet, form["address"], text.but(gap=22))
    if form.get("number"):
        parts.line(sheet, form["number"], text.but(align="right", gap=10))
    sheet.flow(form["kind"], text.but(gap=16))
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=5), above=5, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=0)
    sheet.need(120)
    sheet.y += 8
    low = top = sheet.y
    wide = 469 / len(form["columns"])
    for index, (lead, ink, name) in enumerate(form["columns"]):
        x = 78 + index * wide
        sheet.put(lead, x, top, text, width=wide - 6)
        if ink:
            sheet.scribble(x + 4, top + 70, 76, 20)
        low = max(low, sheet.put(name, x, top + 80, text, width=wide - 6))
    sheet.y = low
    return body
