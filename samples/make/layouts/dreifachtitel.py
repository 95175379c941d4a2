"""A planning paper: a matter of lettered steps over several lines, bodies as lines."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.4, leading=1.3, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (76, 56, 62, 76), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, kind with its number in one sentence, the matter, bodies in lines, the text."""
    form = paper.form
    sheet.shield(76, 50, 30)
    sheet.put(form["house"], 112, 54, _TEXT, width=260)
    sheet.put(form["day"], 392, 54, _TEXT.but(align="right"), width=141)
    sheet.y = 100
    parts.line(sheet, form["kind"], _BOLD.but(size=13, gap=10))
    for line in form["title"]:
        sheet.flow(line, _BOLD.but(gap=1))
    sheet.y += 10
    for line in form["way"]:
        sheet.put("–", 76, sheet.y, _TEXT, width=10)
        sheet.y = sheet.put(line, 90, sheet.y, _TEXT, width=440)
    sheet.y += 10
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(gap=4), above=7,
                      rules="grid", widths=(4, 2, 2))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
