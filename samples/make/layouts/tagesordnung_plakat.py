"""A call to a session as it was posted before 1933: framed, large, papers in brackets."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=14, leading=1.3, gap=5),
    "oldstandard": Style(family="oldstandard", size=12.6, leading=1.34, gap=5),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet, framed by a double line on every page."""

    def header(page: Sheet) -> None:
        page.frame((46, 40, 549, 802), 2.2)
        page.frame((50, 44, 545, 798), 0.6)

    return Sheet(margins=(82, 66, 82, 78), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the large word, session and place in the middle, items in parts, who calls."""
    form, text = paper.form, _FACES[paper.form["face"]]
    middle = text.but(align="center")
    for words, size in form["head"]:
        parts.line(sheet, words, middle.but(size=text.size * size, gap=5))
    half = (sheet.left + sheet.right) / 2
    sheet.rule(half - 70, half + 70, sheet.y + 4, 1.2)
    sheet.y += 18
    style = BodyStyle(text=text, heading=middle.but(size=text.size * 1.1, gap=5), above=8,
                      rules="none", widths=(1,))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=10)
