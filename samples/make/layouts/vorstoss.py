"""Switzerland: a motion of members of a parliament: register number right, many names in rows."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.8, leading=1.4, gap=9),
    "oldstandard": Style(family="oldstandard", size=12.2, leading=1.32, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.6)
    return boxes.framed_sheet(paper, total, (98, 58, 84, 76), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house, register number, heading that names kind, member and subject, text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    low = sheet.put(form["house"], sheet.left, sheet.y, text, width=220)
    sheet.put(form["register"], 350, sheet.y, text.but(align="right"), width=sheet.right - 350)
    sheet.y = low + 40
    for one, size, weight in form["lead"]:
        parts.line(sheet, one, text.but(size=size, bold=weight, gap=2))
    sheet.y += 12
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=4), above=8, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    if form.get("day"):
        parts.line(sheet, form["day"], text.but(gap=10))
    old_parts.names(sheet, form["signatures"], text, gap=4)
    return body
