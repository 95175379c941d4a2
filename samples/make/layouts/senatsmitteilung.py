"""A city state before 1933: what the Senat tells the Bürgerschaft, number between short rules."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=12.8, leading=1.25, align="justify", gap=5, first=22),
    "oldstandard": Style(family="oldstandard", size=11.6, leading=1.28, align="justify", gap=5,
                         first=22),
}  # fmt: skip


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the series runs over all pages, the page number stands outside."""
    text = _FACES[paper.form["face"]].but(first=0, align="center", size=10.5)

    def header(page: Sheet) -> None:
        width = page.right - page.left
        page.put(paper.form["series"], page.left, 42, text, width=width)
        number = str(paper.form["page"] + page.page.number - 1)
        side = "left" if page.page.number % 2 == 0 else "right"
        page.put(number, page.left, 42, text.but(align=side), width=width)
        page.rule(page.left, page.right, 60, 0.5)
        page.y = 78

    return Sheet(margins=(92, 78, 88, 78), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the session left, number between short rules, kind with its day, the matter, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    middle = flat.but(align="center")
    if form.get("session"):
        parts.line(sheet, form["session"], flat.but(size=text.size * 0.9, gap=10))
    half = (sheet.left + sheet.right) / 2
    sheet.rule(half - 60, half + 60, sheet.y, 0.6)
    sheet.y += 5
    parts.line(sheet, form["number"], middle.but(size=text.size * 1.25, gap=2))
    sheet.rule(half - 60, half + 60, sheet.y, 0.6)
    sheet.y += 10
    parts.line(sheet, form["kind"], middle.but(size=text.size * 1.15, gap=5))
    parts.line(sheet, form["title"], middle.but(spaced=form.get("spaced", False), gap=14))
    style = BodyStyle(text=text, heading=middle.but(gap=5), above=9, rules="none", widths=(4, 1))
    return finish.finish(sheet, paper, style, gap=10)
