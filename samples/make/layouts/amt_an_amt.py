"""A memo between offices that answers a motion: its number and group in the subject."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.8, leading=1.32, gap=8),
    "typewriter": Style(family="typewriter", size=10.2, leading=1.46, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (82, 58, 64, 66), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the office and day, whom it goes to by numbers, the subject, the text, a name."""
    form, text = paper.form, _FACES[paper.form["face"]]
    old_parts.sides(sheet, form["from"], form["day"], text, gap=20)
    parts.line(sheet, form["to"], text.but(gap=18))
    y = sheet.put(form["label"], 82, sheet.y, text, width=60)
    sheet.y = max(y, sheet.put(form["subject"], 142, sheet.y, text, width=389)) + 4
    parts.line(sheet, form["kind"], text.but(bold=True, gap=14), x=142)
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=24)
    old_parts.tail(sheet, paper, text)
    return body
