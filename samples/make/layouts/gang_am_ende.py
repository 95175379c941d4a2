"""A long paper with headings that run into their text; at its end how each body dealt with it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="oldstandard", size=11.6, leading=1.24, gap=6, align="justify")
_BOLD = _TEXT.but(bold=True, align="left")
_SMALL = _TEXT.but(size=9.4, align="left", gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (84, 70, 72, 84), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house with number, matter and submitter in the middle, text, names, lines of outcome."""
    form = paper.form
    sheet.put(form["house"], 84, 46, _SMALL, width=260)
    sheet.put(form["number"], 340, 46, _SMALL.but(align="right"), width=183)
    sheet.rule(84, 523, 72, 0.5)
    sheet.y = 92
    sheet.flow(form["title"], _BOLD.but(size=15, align="center", gap=6, hyphenate=False))
    parts.line(sheet, form["by"], _TEXT.but(align="center", gap=14))
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=5, rules="rows", widths=(3, 1))
    made = finish.finish(sheet, paper, style, gap=18)
    sheet.need(30 + 14 * len(form["fate"]))
    sheet.y += 12
    parts.line(sheet, form["fate_title"], _BOLD.but(size=10.4, gap=3))
    for line in form["fate"]:
        parts.line(sheet, line, _SMALL.but(gap=3))
    return made
