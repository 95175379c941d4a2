"""A citizen's letter to the council with a frame in which the office has typed its number."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.6, leading=1.32, gap=9),
    "typewriter": Style(family="typewriter", size=10.2, leading=1.48, gap=9),
}
_PRINT = Style(family="sans", size=7.8, leading=1.3, gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (84, 58, 70, 70), _PRINT)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set who writes, the office's frame at the right, address, day, subject and letter."""
    form, text = paper.form, _FACES[paper.form["face"]]
    y = sheet.put(form["sender"], 84, 58, text, width=220)
    top = 58.0
    for label, value in form["frame"]:
        sheet.frame((352, top, 525, top + 20), 0.7)
        sheet.put(label, 357, top + 6, _PRINT, width=80)
        sheet.put(value, 430, top + 4, text.but(size=9.6, leading=1.2), width=92)
        top += 20
    sheet.y = max(y, top) + 26
    parts.line(sheet, form["for"], text.but(gap=16))
    parts.line(sheet, form["day"], text.but(align="right", gap=18))
    sheet.flow(form["title"], text.but(bold=True, gap=14))
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=4), above=6, rules="none")
    return finish.finish(sheet, paper, style, gap=22)
