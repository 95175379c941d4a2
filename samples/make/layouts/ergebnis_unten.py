"""A Samtgemeinde: the table of meetings with counts comes last, below lines for two to sign."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)
_EDGES = (70.0, 130.0, 270.0, 316.0, 352.0, 388.0, 424.0, 535.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 54, 60, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, number and day in three lines, the matter underlined, text, names, the table."""
    form = paper.form
    old_parts.sides(sheet, form["left"], form["right"], _TEXT, gap=16)
    parts.line(sheet, form["kind"], _BOLD.but(size=13, gap=10))
    sheet.flow(form["title"], _TEXT.but(underline=True, gap=10))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=0)
    sheet.need(120 + 20 * len(form["way"]))
    sheet.y += 34
    top = sheet.y
    for x, ink, caption, name in form["lines"]:
        if ink:
            sheet.scribble(x + 8, top - 11, 96, 20)
        sheet.rule(x, x + 190, top, 0.6)
        low = sheet.put(caption, x, top + 2, _SMALL, width=190)
        sheet.y = max(sheet.y, sheet.put(name, x, low, _TEXT, width=190))
    sheet.y += 16
    parts.line(sheet, form["over"], _BOLD.but(gap=3))
    finish.cells(sheet, form["way"], _EDGES, _SMALL, rules="grid", head=_SMALL.but(bold=True))
    return body
