"""Switzerland: extracts of a Gemeinderat's Protokoll, headings in the margin left of the text.

The line of the register stands over the subject; number of the decision and page at the right.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "carlito": Style(family="carlito", size=11.2, leading=1.3, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.4, gap=9),
}
_MARGIN = 112.0


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the text begins right of the margin column."""
    small = _FACES[paper.form["face"]].but(size=8.6)
    return boxes.framed_sheet(paper, total, (70, 52, 60, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the names of the book, the register, number and subject, text, officers."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    old_parts.sides(sheet, form["authority"], form["book"], text, gap=20)
    if not typed:
        sheet.rule(sheet.left, sheet.right, sheet.y - 12, 1.4)
    column = [(form["number"], sheet.left, _MARGIN), (form["register"], sheet.left + _MARGIN, 340)]
    parts.columns(sheet, column, text.but(size=text.size * 0.92), gap=3)
    sheet.left += _MARGIN
    parts.line(sheet, form["title"], bold.but(gap=14))
    style = BodyStyle(text=text.but(align="left" if typed else "justify"),
                      heading=text.but(size=text.size * 0.94), above=4, rules="rows",
                      widths=(3, 1))  # fmt: skip
    body = boxes.DrawnBody(sheet, style, draw=boxes.beside(_MARGIN))
    body.set(paper.body)
    sheet.y += 16
    parts.line(sheet, form["college"], text.but(gap=4))
    old_parts.names(sheet, form["signatures"], text)
    sheet.left -= _MARGIN
    old_parts.tail(sheet, paper, text.but(size=text.size * 0.9))
    return body
