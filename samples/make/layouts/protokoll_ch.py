"""Swiss Gemeinderat: extract of minutes, number and plan of files in the margin."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.4, leading=1.32, gap=8),
    "typewriter": Style(family="typewriter", size=10, leading=1.44, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the text leaves a wide margin at the left."""
    small = _FACES[paper.form["face"]].but(size=8.6)
    return boxes.framed_sheet(paper, total, (166, 60, 58, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house in the margin, the session at its side, then number, file and title."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True, hyphenate=False)
    sheet.put(form["house"], 56, 60, bold, width=104)
    parts.line(sheet, form["kind"], bold.but(size=15, gap=4))
    parts.line(sheet, form["session"], text.but(gap=30))
    sheet.put(form["number"], 56, sheet.y, bold, width=104)
    sheet.put(form["file"], 56, sheet.y + text.line, text.but(size=8.8), width=104)
    parts.line(sheet, form["title"], bold.but(size=text.size + 1.2, gap=14))
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=6, rules="none", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=22)
