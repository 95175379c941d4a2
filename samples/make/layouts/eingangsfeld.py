"""A group's motion with a grey frame low on the page that only the office fills."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "carlito": Style(family="carlito", size=11.6, leading=1.28, gap=8),
    "serif": Style(family="serif", size=11.4, leading=1.28, gap=8),
}
_PRINT = Style(family="sans", size=7.6, leading=1.3, gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (74, 60, 64, 60), _PRINT)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the group at the right, address, kind and title, the text, names, the grey frame."""
    form, text = paper.form, _FACES[paper.form["face"]]
    sheet.put(form["group"], 330, 60, text.but(align="right"), width=201)
    sheet.y = 104
    parts.line(sheet, form["for"], text.but(gap=12))
    parts.line(sheet, form["day"], text.but(gap=20))
    parts.line(sheet, form["kind"], text.but(bold=True, gap=4))
    sheet.flow(form["title"], text.but(bold=True, gap=14))
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=3), above=6, rules="none")
    body = finish.finish(sheet, paper, style, gap=18)
    sheet.frame((74, 700, 531, 760), 0.4, shade=0.92)
    sheet.put(form["caption"], 80, 704, _PRINT, width=400)
    for index, (label, value) in enumerate(form["office"]):
        x, y = 80 + 152 * (index % 3), 718 + 20 * (index // 3)
        sheet.put(label, x, y + 2, _PRINT, width=60)
        sheet.put(value, x + 58, y, text.but(size=9.6), width=96)
    return body
