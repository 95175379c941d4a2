"""South Tyrol: the record of one decision, heads of fields in two languages, names in columns."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=10.8, leading=1.22, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 60, 64), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set two languages side by side, a row of framed fields, who was there, the matter."""
    form = paper.form
    for row, face in zip(form["heads"], (_BOLD.but(size=12.5), _BOLD, _SMALL), strict=True):
        low = sheet.put(row[0], 66, sheet.y, face.but(align="center"), width=228)
        low = max(low, sheet.put(row[1], 306, sheet.y, face.but(align="center"), width=228))
        sheet.y = low + 5
    sheet.y += 4
    boxes.grid(sheet, [form["fields"]], _SMALL, _BOLD)
    sheet.y += 8
    sheet.flow(form["present"], _TEXT.but(size=9.6, gap=8))
    boxes.grid(sheet, [[(1, form["label"], form["title"])]], _SMALL, _BOLD)
    sheet.y += 12
    heading = _BOLD.but(align="center", gap=5)
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=heading, above=6, rules="none")
    return finish.finish(sheet, paper, style, gap=22)
