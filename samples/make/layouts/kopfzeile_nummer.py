"""The number stands only in a running head, on the first page as on the others."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.6, leading=1.34, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.44, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; its head repeats on every page."""
    text = _FACES[paper.form["face"]]

    def header(page: Sheet) -> None:
        filled = paper.form["running"].format(page=page.page.number, total=total)
        page.put(filled, page.left, 34, text.but(size=8.6, align="right"), width=454)
        page.rule(page.left, page.right, 48, 0.5)

    return Sheet(margins=(78, 66, 63, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and day, whom it goes to, kind and title, the text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    old_parts.sides(sheet, form["house"], form["day"], text, gap=18)
    parts.line(sheet, form["for"], text.but(gap=16))
    parts.line(sheet, form["kind"], text.but(bold=True, size=text.size + 2, gap=4))
    sheet.flow(form["title"], text.but(bold=True, gap=14))
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=4), above=7, rules="grid",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=24)
