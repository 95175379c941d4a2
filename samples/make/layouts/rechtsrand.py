"""A designed paper whose headings stand in the right margin, the title largest of all on top."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.42, gap=8)
_SIDE = _TEXT.but(size=8.8, bold=True, hyphenate=False)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (64, 60, 60, 74), _TEXT.but(size=8))


def _beside(sheet: Sheet, text: str, style: BodyStyle) -> None:
    """Print a heading in the margin, level with the text that follows."""
    sheet.put(text, sheet.right + 18, sheet.y, style.heading, width=114)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the large title, kind and number below it, a column of facts right, the text."""
    form = paper.form
    sheet.right = 400
    sheet.flow(form["title"], _TEXT.but(size=19, leading=1.2, bold=True, gap=6, hyphenate=False))
    parts.line(sheet, form["kind"], _TEXT.but(size=11, gap=18))
    y = 64.0
    for label, value in form["facts"]:
        y = sheet.put(label, 418, y, _TEXT.but(size=7.6), width=116)
        y = sheet.put(value, 418, y, _SIDE, width=116) + 6
    sheet.y = max(sheet.y, y + 10)
    sheet.rule(64, 535, sheet.y, 0.4)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_SIDE, above=4, rules="rows", widths=(3, 1))
    body = boxes.DrawnBody(sheet, style, draw=_beside)
    return finish.finish(sheet, paper, style, body=body, gap=20)
