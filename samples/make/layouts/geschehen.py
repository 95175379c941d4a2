"""Baden and Württemberg, 1890s to 1930s: minutes as a deed, place, day in words, who was present.

A bracket of members stands at the left, paragraphs are numbered with §, the names close the page.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "oldstandard": Style(family="oldstandard", size=12.4, leading=1.32, gap=8, align="justify"),
    "typewriter": Style(family="typewriter", size=10, leading=1.5, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    style = _FACES[paper.form["face"]]
    return Sheet(margins=(86, 58, 70, 66), header=old_parts.numbered(style, "{}"), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set district and town, the deed's opening, those present, the paragraphs, the names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    left = text.but(align="left")
    old_parts.sides(sheet, form["district"], form["leaf"], left, gap=14)
    parts.line(sheet, form["kind"], left.but(align="center", size=text.size * 1.3, gap=10))
    parts.line(sheet, form["opening"], left.but(gap=8, align="center"))
    top = sheet.y
    sheet.put("vor", sheet.left + 40, top + text.line, left)
    sheet.y = sheet.put(form["present"], sheet.left + 92, top, left, width=330)
    sheet.canvas.setLineWidth(0.8)
    sheet.frame((sheet.left + 84, top, sheet.left + 84, sheet.y), 0.8)
    sheet.y += 14
    if form.get("title"):
        parts.line(sheet, form["title"], left.but(underline=True, gap=10))
    style = BodyStyle(text=text, heading=left.but(**form["heading"], gap=3), above=6,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 10
    parts.line(sheet, form["close"], left.but(gap=8))
    old_parts.names(sheet, form["signatures"], left)
    return body
