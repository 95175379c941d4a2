"""A print before 1933 of two leaves: letter to the council, then the draft of a statute."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=13, leading=1.3, align="justify", gap=5, first=20),
    "dejavu": Style(family="dejavu", size=10, leading=1.4, align="justify", gap=6, first=20),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; number and page share the outer corner of the later leaves."""
    text = _FACES[paper.form["face"]].but(first=0)

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            side = "left" if page.page.number % 2 == 0 else "right"
            words = paper.form["running"].format(page.page.number)
            page.put(words, page.left, 44, text.but(align=side), width=page.right - page.left)
            page.y = 74

    return Sheet(margins=(94, 58, 80, 78), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set magistrate and file left, address right, text, day, names, then the draft."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    parts.line(sheet, form["office"], flat.but(gap=4))
    parts.line(sheet, form["number"], flat.but(gap=14))
    parts.line(sheet, form["to"], flat.but(align="right", gap=18))
    sheet.flow(form["matter"], flat.but(gap=12), x=sheet.left + 40)
    style = BodyStyle(text=text, heading=flat.but(align="center", gap=5), above=8, rules="none",
                      widths=(3, 1))  # fmt: skip

    def day() -> None:
        sheet.need(100)
        parts.line(sheet, form["day"], flat.but(gap=8), x=sheet.left + 20)

    return finish.finish(sheet, paper, style, gap=2, inserts={"day": day})
