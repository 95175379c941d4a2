"""A sheet in front that says everything in striped rows, the text from page 2 on."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.42, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (68, 78, 60, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house, the name of the sheet, striped rows, then the text on a page of its own."""
    form = paper.form
    sheet.put(form["house"], 68, 44, _BOLD.but(size=12), width=400)
    parts.line(sheet, form["kind"], _TEXT.but(size=18, gap=12))
    for index, (label, value) in enumerate(form["rows"]):
        lines = [one for part in value.split("\n") for one in sheet.wrap(part, _TEXT, 290)]
        high = len(lines) * _TEXT.line + 8
        if index % 2 == 0:
            sheet.canvas.saveState()
            sheet.canvas.setStrokeGray(0.9)
            sheet.frame((68, sheet.y, 535, sheet.y + high), 0.1, shade=0.9)
            sheet.canvas.restoreState()
        sheet.put(label, 74, sheet.y + 3, _BOLD.but(size=9), width=150)
        boxes.value(sheet, value, 236, sheet.y + 3, _TEXT, 290)
        sheet.y += high
    sheet.new_page()
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=11, gap=3), above=8, rules="rows",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style)
