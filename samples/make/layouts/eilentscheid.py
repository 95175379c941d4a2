"""North Rhine: an urgent decision of two people, signed with days in cells, its approval below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.8, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)
_EDGES = (70.0, 250.0, 350.0, 440.0, 536.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 56, 59, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, spaced kind with its law, matter between rules, text, cells to sign, approval."""
    form = paper.form
    parts.columns(sheet, [(form["house"], 70, 260), (form["right"], 380, 156)], _TEXT, gap=20)
    middle = _TEXT.but(align="center", gap=2)
    parts.line(sheet, form["kind"], middle.but(size=14, bold=True))
    parts.line(sheet, form["law"], middle.but(size=9.4, gap=10))
    sheet.rule(70, 536, sheet.y)
    sheet.y += 6
    sheet.flow(form["title"], _BOLD.but(align="center", gap=4, hyphenate=False))
    sheet.rule(70, 536, sheet.y + 2)
    sheet.y += 14
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6)
    made = finish.finish(sheet, paper, style)
    sheet.need(150)
    sheet.y += 10
    parts.line(sheet, form["place"], _TEXT.but(gap=4))
    top = sheet.y
    for index, (name, role, ink) in enumerate(form["cells"]):
        x0, x1 = 70 + index * 233, 303 + index * 233
        sheet.frame((x0, top, x1, top + 66))
        if ink:
            sheet.scribble(x0 + 16, top + 30, 100)
        sheet.put(f"{name}\n{role}", x0 + 8, top + 38, _SMALL.but(size=9.4), width=210)
    sheet.y = top + 80
    if form.get("way"):
        parts.line(sheet, form["over"], _BOLD.but(size=9.6, gap=3))
        finish.cells(sheet, form["way"], _EDGES, _SMALL, rules="grid", head=_SMALL)
    return made
