"""A leaf of a Gemeinde's minute book, 1900s to 1950s: keywords in the margin, names in columns.

Head "Verhandelt", who was there at the left, then paragraphs; "v. g. u." before the names.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "oldstandard": Style(family="oldstandard", size=12, leading=1.34, gap=8, align="justify"),
    "typewriter": Style(family="typewriter", size=10, leading=1.48, gap=9),
}
_MARGIN = 104.0


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; leaves after the first bear a number at the outer edge."""
    style = _FACES[paper.form["face"]]
    return Sheet(margins=(58, 56, 62, 64), header=old_parts.numbered(style, "{}"), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set place and day, members, paragraphs with keywords in the margin, reading, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    left = text.but(align="left")
    parts.line(sheet, form["book"], left.but(align="center", size=text.size * 1.15, gap=12))
    parts.line(sheet, form["place"], left.but(align="right", gap=14))
    small = left.but(size=text.size * 0.9)
    low = sheet.put(form["present"], sheet.left, sheet.y, small, width=_MARGIN + 50)
    sheet.y = max(low, sheet.put(form["opening"], sheet.left + _MARGIN + 66, sheet.y, text)) + 14
    sheet.left += _MARGIN
    style = BodyStyle(text=text, heading=small.but(**form.get("heading", {})), above=6,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = boxes.DrawnBody(sheet, style, draw=boxes.beside(_MARGIN))
    body.set(paper.body)
    sheet.y += 8
    parts.line(sheet, form["read"], left.but(align="center", gap=10))
    old_parts.names(sheet, form["signatures"], left)
    sheet.left -= _MARGIN
    old_parts.tail(sheet, paper, left)
    return body
