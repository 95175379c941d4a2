"""A head of plain questions with their answers: what is it, who decides, since when."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.42, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 52, 62, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind, the questions left and answers right, a bar, the text."""
    form = paper.form
    parts.line(sheet, form["house"], _SMALL.but(gap=6))
    parts.line(sheet, form["kind"], _BOLD.but(size=16, gap=10))
    for question, answer in form["answers"]:
        low = sheet.put(question, 66, sheet.y, _TEXT.but(size=9), width=170)
        sheet.y = max(low, sheet.put(answer, 244, sheet.y - 0.6, _BOLD, width=288)) + 4
    sheet.frame((66, sheet.y + 2, 533, sheet.y + 5), 0.1, shade=0.5)
    sheet.y += 18
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=10.6, gap=2), above=7, rules="rows",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style)
