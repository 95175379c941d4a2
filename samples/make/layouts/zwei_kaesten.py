"""Two frames side by side below the house: the matter at the left, rare labels at the right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.2, leading=1.28, gap=7),
    "elite": Style(family="elite", size=10, leading=1.4, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    return boxes.framed_sheet(paper, total, (68, 54, 60, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house, the two frames, the text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    small = text.but(size=text.size - 2)
    parts.line(sheet, form["house"], text.but(bold=True, gap=10))
    top = sheet.y
    y = sheet.put(form["kind"], 76, top + 5, text.but(bold=True, size=text.size + 2), width=250)
    y = sheet.put(form["title"], 76, y + 4, text, width=250)
    right = top + 5
    for label, value in form["facts"]:
        below = sheet.put(label, 352, right, small, width=74)
        right = max(below, sheet.put(value, 430, right - 1, text, width=100)) + 2
    low = max(y, right) + 6
    sheet.frame((68, top, 334, low), 0.8)
    sheet.frame((344, top, 535, low), 0.8)
    sheet.y = low + 14
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=3), above=7, rules="grid",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
