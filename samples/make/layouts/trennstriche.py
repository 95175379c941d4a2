"""Slim papers of the 2010s: all particulars in one line, parted by upright strokes."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "opensans": Style(family="opensans", size=10, leading=1.42, gap=8),
    "carlito": Style(family="carlito", size=11.6, leading=1.28, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (88, 56, 76, 74), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the name, title, the line of particulars, the line of bodies, text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    parts.line(sheet, form["name"], text.but(align="right", gap=22))
    order = form.get("order", ("title", "line", "way"))
    small = text.but(size=text.size * 0.92, gap=3, hyphenate=False)
    large = bold.but(size=text.size * 1.4, gap=5, hyphenate=False)
    for one in order:
        if form.get(one):
            parts.line(sheet, form[one], large if one == "title" else small)
    sheet.rule(sheet.left, sheet.right, sheet.y + 3, 0.5)
    sheet.y += 16
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=8, rules="rows", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], text)
    return body
