"""A subject of two lines, the second begins with 'hier:'; all of the house in the foot."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.8, leading=1.3, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.44, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=7.8)
    return boxes.framed_sheet(paper, total, (76, 64, 66, 80), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a bare column of particulars at the right, kind, the two lines, the text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    y = 64.0
    for line in form["right"]:
        y = sheet.put(line, 380, y, text.but(size=9.6), width=150)
    sheet.y = max(y, 110) + 14
    parts.line(sheet, form["kind"], text.but(bold=True, size=text.size + 2, gap=16))
    y = sheet.put(form["label"], 76, sheet.y, text, width=62)
    sheet.y = max(y, sheet.put(form["title"], 140, sheet.y, text, width=390)) + 14
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=3), above=7, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
