"""Printed minutes of a session before 1933 in two columns, items run in with spaced keywords."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.columns import ColumnSheet
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=11.4, leading=1.24, align="justify", gap=3, first=12),
    "oldstandard": Style(family="oldstandard", size=10.2, leading=1.26, align="justify", gap=3,
                         first=12),
}  # fmt: skip


def sheet(paper: Paper, total: int) -> ColumnSheet:
    """Return the empty sheet; a running head has page, session and day on every page but one."""
    small = _FACES[paper.form["face"]].but(first=0, align="center")

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            text = f"{page.page.number}   {paper.form['running']}"
            page.put(text, page.left, 44, small, width=page.right - page.left)
            page.rule(page.left, page.right, 62, 0.5)
            page.y = 72

    return ColumnSheet(margins=(58, 52, 56, 64), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the head of the session, who was there in a row between rules, the columns."""
    assert isinstance(sheet, ColumnSheet)
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    middle = flat.but(align="center")
    parts.line(sheet, form["kind"], middle.but(size=text.size * 1.7, gap=3))
    parts.line(sheet, form["session"], middle.but(size=text.size * 1.1, gap=8))
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.9)
    sheet.y += 5
    third = (sheet.right - sheet.left) / 3
    rows = [(one, sheet.left + third * i, third - 12) for i, one in enumerate(form["present"])]
    parts.columns(sheet, rows, flat.but(size=text.size * 0.9), gap=5)
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.9)
    sheet.y += 12
    sheet.begin_columns(2, 20, depth=form.get("depth", 0), ruled=True)
    style = BodyStyle(text=text, heading=flat.but(spaced=True), above=5, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=4)
    parts.line(sheet, form["close"], flat.but(gap=4))
    for one in form["names"]:
        parts.line(sheet, one, flat.but(align="right", gap=2))
    sheet.end_columns()
    return body
