"""Austria: motions and questions of members of a Gemeinderat, all in the middle of the page."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=11, leading=1.36, gap=9),
    "dejavu": Style(family="dejavu", size=9.8, leading=1.4, gap=9),
    "typewriter": Style(family="typewriter", size=10.4, leading=1.5, gap=10),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (88, 60, 76, 74), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper: who moves it, kind in letter-spacing, mover, subject, text in the middle."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "typewriter"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    middle = text.but(align="center")
    width = sheet.right - sheet.left
    if form.get("place"):
        sheet.put(form["place"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y = sheet.put(form["club"], sheet.left, sheet.y, bold, width=250) + 34
    parts.line(sheet, form["kind"], middle.but(size=text.size * (1 if typed else 1.5),
                                               spaced=True, gap=4))  # fmt: skip
    for one in form["lines"]:
        parts.line(sheet, one, middle.but(gap=3))
    sheet.y += 12
    shift = sheet.text_width(form["label"], bold) + 14
    parts.labels(sheet, [(form["label"], form["title"])], bold, shift=shift)
    sheet.y += 16
    heading = (text if typed else bold).but(align="center", spaced=True, gap=6)
    style = BodyStyle(text=text.but(align="justify"), heading=heading, above=8)
    body = parts.set_body(sheet, paper, style)
    sheet.y += 18
    old_parts.names(sheet, form["signatures"], text)
    return body
