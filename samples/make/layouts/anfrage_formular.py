"""A form for questions of a Kreistag: a ruled row of who, group, day; cells for names."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.4, leading=1.34, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (68, 52, 58, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind in one line, the row of cells, the subject, text, cells for names."""
    form = paper.form
    sheet.put(form["house"], 68, 52, _TEXT, width=260)
    sheet.put(form["kind"], 300, 50, _BOLD.but(size=15, align="right"), width=237)
    sheet.y = 84
    finish.cells(sheet, form["who"], (68.0, 200.0, 330.0, 420.0, 537.0), _TEXT.but(size=9.6),
                 rules="grid", head=_SMALL)  # fmt: skip
    parts.line(sheet, form["caption"], _SMALL.but(gap=1))
    sheet.flow(form["title"], _BOLD.but(size=11.4, gap=8))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(underline=True, gap=3), above=6, rules="grid",
                      widths=(4, 2, 2))  # fmt: skip
    body = finish.finish(sheet, paper, style)
    sheet.need(90)
    sheet.y += 12
    top = sheet.y
    wide = 469 / len(form["cells"])
    for index, (label, ink, name) in enumerate(form["cells"]):
        x = 68 + index * wide
        sheet.frame((x, top, x + wide, top + 70), 0.5)
        sheet.put(label, x + 4, top + 3, _SMALL, width=wide - 8)
        if ink:
            sheet.scribble(x + 12, top + 40, 88, 20)
        sheet.put(name, x + 4, top + 52, _TEXT.but(size=9.6), width=wide - 8)
    sheet.y = top + 76
    return body
