"""Set like news: a kicker, a headline, a line of who and when below it, two facts in a frame."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.2, leading=1.32, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (76, 66, 70, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kicker, headline, line, a frame at the right of the first lines, the text."""
    form = paper.form
    parts.line(sheet, form["kicker"], _TEXT.but(underline=True, gap=5))
    parts.line(sheet, form["title"], _BOLD.but(size=19, leading=1.15, gap=5, hyphenate=False))
    parts.line(sheet, form["by"], _SMALL.but(size=9.4, gap=12))
    low = sheet.put(form["box"], 84, sheet.y + 6, _TEXT.but(size=10), width=432) + 6
    sheet.frame((76, sheet.y, 525, low), 0.6)
    sheet.y = low + 12
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(gap=2), above=7,
                      rules="rows", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style)
