"""What a council decided, told to an office: the decision's own number in the subject block."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.6, leading=1.3, gap=8),
    "typewriter": Style(family="typewriter", size=10, leading=1.46, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    return boxes.framed_sheet(paper, total, (80, 60, 66, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the office, whom it tells, kind, four indented lines of the decision, its text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    old_parts.sides(sheet, form["house"], form["day"], text, gap=18)
    parts.line(sheet, form["to"], text.but(gap=20))
    parts.line(sheet, form["kind"], text.but(bold=True, size=text.size + 2, gap=10))
    for label, value in form["lines"]:
        low = sheet.put(label, 110, sheet.y, text, width=96)
        sheet.y = max(low, sheet.put(value, 212, sheet.y, text, width=317)) + 2
    sheet.y += 12
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=22)
    old_parts.tail(sheet, paper, text)
    return body
