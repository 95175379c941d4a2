"""A typed form of the 1970s and 80s: crosses struck in brackets, bodies in typed rows of dots."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10, leading=1.32, gap=8, hyphenate=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    header = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(76, 60, 54, 76), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set head in two typed blocks, crosses, subject, the rows of bodies, the text, the names."""
    form = paper.form
    old_parts.sides(sheet, form["left"], form["right"], _TEXT, gap=10)
    for words in form["crosses"]:
        parts.line(sheet, words, _TEXT.but(gap=0))
    sheet.y += 10
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 6
    sheet.put("Gegenstand:", 76, sheet.y, _TEXT)
    sheet.y = sheet.put(form["title"], 160, sheet.y, _TEXT.but(underline=True), width=380) + 8
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 8
    edges = (73.0, 300.0, 380.0, 541.0)
    finish.cells(sheet, form["way"], edges, _TEXT)
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    made = finish.finish(sheet, paper, style, gap=16)
    boxes.signature(sheet, {"note": form.get("note")}, _TEXT)
    return made
