"""A long paper with a table of contents on its first page, headings numbered in two ranks."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11, leading=1.3, gap=7, align="justify")
_PLAIN = _TEXT.but(align="left")
_BOLD = _PLAIN.but(bold=True)
_SMALL = _PLAIN.but(size=8.4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (78, 72, 72, 78), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set head and bodies, the contents with dots and page numbers, a new page for the text."""
    form = paper.form
    parts.line(sheet, form["house"], _BOLD.but(size=13, gap=3))
    parts.line(sheet, form["kind"], _PLAIN.but(gap=26))
    parts.line(sheet, form["title"], _BOLD.but(size=16, leading=1.2, gap=10))
    parts.line(sheet, form["way"], _PLAIN.but(gap=26))
    parts.line(sheet, form["caption"], _BOLD.but(gap=6))
    for text, page in form["contents"]:
        begin = 78 + sheet.text_width(text, _PLAIN) + 6
        sheet.put(text, 78, sheet.y, _PLAIN, width=400)
        sheet.canvas.saveState()
        sheet.canvas.setDash(0.7, 3)
        sheet.rule(begin, 500, sheet.y + 11, 0.7)
        sheet.canvas.restoreState()
        sheet.put(page, 506, sheet.y, _PLAIN.but(align="right"), width=17)
        sheet.y += 17
    sheet.new_page()
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=12, gap=4), above=9, rules="grid",
                      sub=_BOLD.but(gap=3), widths=(3, 1, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=24)
