"""A town by the sea: parts A to G, label with blanks round its dash, status lines of words."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.2, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (72, 56, 64, 70), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office left, place and day right, a frame with number and body, title, the parts."""
    form = paper.form
    sheet.put(form["office"], 72, 56, _TEXT.but(size=10), width=230)
    low = sheet.put(form["day"], 330, 56, _TEXT.but(size=10, align="right"), width=201)
    sheet.y = max(low, 100) + 8
    top = sheet.y
    y = sheet.put(form["number"], 80, top + 6, _BOLD.but(size=12), width=250)
    y = sheet.put(form["way"], 80, y + 4, _TEXT, width=280)
    right = sheet.put(form["status"], 372, top + 6, _TEXT.but(size=9.4), width=154)
    sheet.frame((72, top, 531, max(y, right) + 8), 1)
    sheet.y = max(y, right) + 26
    parts.line(sheet, form["title"], _BOLD.but(gap=16))
    heading = _BOLD.but(gap=5)
    style = BodyStyle(text=_TEXT, heading=heading, above=8, rules="none", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=22)
