"""Plain words: number, day, bodies and status are told in sentences above the text."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "opensans": Style(family="opensans", size=10.4, leading=1.5, gap=9, hyphenate=False),
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    return boxes.framed_sheet(paper, total, (84, 58, 84, 76), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the name, the title, the sentences, a rule, the text, the name."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    parts.line(sheet, form["name"], text.but(gap=20))
    parts.line(sheet, form["title"], bold.but(size=text.size * (1 if typed else 1.5), gap=10))
    for one in form["sentences"]:
        sheet.flow(one, text.but(gap=4))
    sheet.y += 6
    if not typed:
        sheet.rule(sheet.left, sheet.right, sheet.y, 1.6)
    sheet.y += 8
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=8, rules="rows", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], text)
    return body
