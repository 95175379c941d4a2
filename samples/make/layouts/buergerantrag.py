"""Letters of citizens to a council: no letterhead to speak of, several names below, a list."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10.4, leading=1.5, gap=9, hyphenate=False),
    "serif": Style(family="serif", size=12, leading=1.3, gap=8),
    "carlito": Style(family="carlito", size=12, leading=1.32, gap=8),
}


def _style(paper: Paper) -> Style:
    return _FACES[paper.form["face"]]


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages have a bare number in the middle."""
    header = old_parts.numbered(_style(paper), "{}", y=40, below=72)
    return Sheet(margins=(84, 54, 76, 70), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set sender, day and address flush left, subject, text, names and the list of households."""
    form, text = paper.form, _style(paper)
    typed = form["face"] == "typewriter"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    if form.get("office"):
        x = sheet.right - 168
        low = sheet.put(form["office"], x + 6, sheet.y, text.but(size=9), width=158)
        sheet.frame((x, sheet.y - 5, sheet.right, low + 4), 0.8)
    sheet.y = sheet.put(form["sender"], sheet.left, sheet.y, text, width=250) + 10
    sheet.y = sheet.put(form["place"], sheet.left, sheet.y, text, width=250) + 10
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y, text, width=250) + 16
    for subject in form["subjects"]:
        parts.line(sheet, subject, bold.but(gap=3))
    sheet.y += 8
    body = Body(sheet, BodyStyle(text=text, heading=bold, above=6))
    body.set(paper.body)
    sheet.need(100)
    sheet.y = sheet.put(form["closing"], sheet.left, sheet.y + 6, text) + 2
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
