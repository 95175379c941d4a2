"""A Kreis-Ausschuß before 1933: office left and place right of a stroke, the matter opens the text.

Item of the Kreistag in the address; the members who took part in the resolution sign in columns.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=13, leading=1.27, align="justify", gap=6, first=18),
    "typewriter": Style(family="typewriter", size=10, leading=1.5, gap=8, first=36),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_FACES[paper.form["face"]], "{}.", y=46, below=76)
    return Sheet(margins=(90, 58, 74, 76), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office left and place right, a curl of rules, address, the sentence with the matter."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    top = sheet.y
    low = sheet.put(form["office"], sheet.left, top, flat, width=200)
    sheet.frame((292, top, 292, low), 0.8)
    sheet.put(form["place"], 304, top, flat, width=215)
    sheet.y = low + 18
    parts.line(sheet, form["to"], flat.but(align="center", gap=16))
    sheet.flow(form["matter"], text.but(gap=10))
    style = BodyStyle(text=text, heading=flat.but(gap=4, **form["heading"]), above=6, rules="none",
                      widths=(4, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=14)
