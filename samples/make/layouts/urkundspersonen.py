"""Württemberg: extracts of minutes with counted members, signed by mayor, two members, a clerk."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.4, leading=1.3, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=9)
    return boxes.framed_sheet(paper, total, (150, 56, 56, 72), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set who sat in the margin, the session right of it, the paragraph and matter, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    small = text.but(size=text.size - 1.6)
    sheet.put(form["margin"], 58, 150, small, width=82)
    sheet.frame((144, 56, 144, 770), 0.5)
    parts.line(sheet, form["kind"], text.but(size=text.size + 3, bold=True, gap=4))
    parts.line(sheet, form["session"], text.but(gap=18))
    parts.line(sheet, form["item"], text.but(align="center", gap=4))
    sheet.flow(form["title"], text.but(bold=True, align="center", gap=12))
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=0)
    sheet.need(150)
    sheet.y += 12
    parts.line(sheet, form["seal"], small.but(gap=6))
    old_parts.names(sheet, form["names"], small)
    return body
