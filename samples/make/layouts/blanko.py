"""A typed carbon of a small town about 1955 to 1975: nothing has a label, place alone tells.

Number alone at the upper right, office left, day at the right below a gap, subject in the middle.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10.4, leading=1.5, gap=10),
    "elite": Style(family="elite", size=10.6, leading=1.42, gap=10),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages are numbered."""
    style = _FACES[paper.form["face"]]
    return Sheet(margins=(88, 50, 60, 66), header=old_parts.numbered(style, "{}."), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office and number, day, subject, purpose, text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    old_parts.sides(sheet, form["office"], form["corner"], text, gap=10)
    parts.line(sheet, form["day"], text.but(align="right", gap=20))
    emphasis = {"underline": True} | form.get("emphasis", {})
    for one in form["title"].split("\n"):
        parts.line(sheet, one, text.but(align="center", gap=0, **emphasis))
    sheet.y += 10
    parts.line(sheet, form["purpose"], text.but(align="center", gap=18))
    style = BodyStyle(text=text.but(first=form.get("first", 0)), heading=text.but(bold=True),
                      above=6, rules="none", widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 20
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
