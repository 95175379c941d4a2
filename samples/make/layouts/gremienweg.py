"""A town on the Mosel: each meeting is a row of small boxes for every word it may end with."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (62, 50, 54, 70), _SMALL)


def _way(sheet: Sheet, day: str, body: str, words: list[str], last: str) -> None:
    """Set the row of one meeting: day over body, the words to tick, item and counts."""
    top = sheet.y
    sheet.put(f"{day}\n{body}", 66, top + 4, _TEXT.but(size=9.4), width=150)
    for index, line in enumerate(words):
        for column, word in enumerate(line.split("|")):
            boxes.ticks(sheet, word, 222 + column * 72, top + 4 + index * 11, _SMALL)
    sheet.put(last, 440, top + 4, _SMALL.but(leading=1.37), width=100)
    low = top + 42
    for x0, x1 in ((62.0, 217.0), (217.0, 436.0), (436.0, 541.0)):
        sheet.frame((x0, top, x1, low), 0.5)
    sheet.y = low


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind over a grid of fields, the way through the bodies, the text."""
    form = paper.form
    parts.line(sheet, form["house"], _TEXT.but(size=9.6, gap=10))
    parts.line(sheet, form["kind"], _BOLD.but(size=15, gap=8))
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT)
    sheet.y += 8
    parts.line(sheet, form["way"], _BOLD.but(gap=3))
    for row in form["rows"]:
        _way(sheet, *row)
    sheet.y += 10
    boxes.grid(sheet, form["subject"], _SMALL, _BOLD)
    sheet.y += 6
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
