"""A Swiss parliament: a bar with the register number, a table of labels, large matter."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.32, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 50, 62, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the bar, the table, the matter in large type, the text, the closing of the council."""
    form = paper.form
    sheet.frame((72, 50, 533, 74), 0.5, shade=0.85)
    sheet.put(form["bar"][0], 78, 55, _BOLD, width=250)
    sheet.put(form["bar"][1], 330, 55, _BOLD.but(align="right"), width=196)
    sheet.y = 84
    for label, value in form["rows"]:
        sheet.put(label, 78, sheet.y, _SMALL, width=116)
        sheet.y = sheet.put(value, 196, sheet.y, _SMALL.but(size=9.8), width=330) + 2
        sheet.rule(72, 533, sheet.y, 0.25)
        sheet.y += 2
    sheet.y += 12
    sheet.flow(form["title"], _TEXT.but(size=15, leading=1.2, gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="rows", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=14)
    if form.get("enclosures"):
        parts.line(sheet, form["enclosures"], _SMALL)
    return body
