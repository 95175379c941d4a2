"""A Landkreis: session, day and item are the head, the matter below them, no number at all."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.36, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (76, 58, 66, 76), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the session in the middle, item beside the matter, the parts, a foot with the place."""
    form = paper.form
    middle = _TEXT.but(align="center")
    parts.line(sheet, form["house"], middle.but(size=10, gap=14))
    parts.line(sheet, form["session"], middle.but(size=13, gap=14))
    sheet.put(form["item"], 76, sheet.y, _BOLD, width=62)
    sheet.y = sheet.put(form["title"], 140, sheet.y, _BOLD, width=388) + 4
    if form.get("kind"):
        sheet.y = sheet.put(form["kind"], 140, sheet.y, _TEXT, width=388)
    sheet.y += 10
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_TEXT.but(underline=True, gap=3),
                      above=6, rules="rows", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
