"""A Kreis in the 1990s: the bodies are sentences in a lettered list below the subject."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.4, leading=1.26, gap=7, align="justify")
_BOLD = _TEXT.but(bold=True, align="left")
_SMALL = _TEXT.but(size=9, align="left")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (78, 60, 66, 80), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house between two contact lines, running number, subject, the list, the text."""
    form = paper.form
    parts.columns(sheet, [(form["left"], 78, 250), (form["right"], 360, 170)], _SMALL, gap=18)
    parts.line(sheet, form["number"], _TEXT.but(align="left", gap=14))
    sheet.put("betr.:", 78, sheet.y, _TEXT)
    sheet.y = sheet.put(form["title"], 128, sheet.y, _BOLD, width=400) + 12
    parts.line(sheet, form["lead"], _TEXT.but(align="left", gap=2))
    for mark, sentence in form["list"]:
        sheet.put(mark, 92, sheet.y, _TEXT)
        sheet.y = sheet.put(sentence, 116, sheet.y, _TEXT.but(align="left"), width=410) + 2
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=8, rules="rows",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=26)
