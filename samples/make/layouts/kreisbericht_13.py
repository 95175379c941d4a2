"""A Kreis before 1933: report of several leaves, ornament over the title, number in the foot."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=13.6, leading=1.36, align="justify", gap=6, first=22),
    "oldstandard": Style(family="oldstandard", size=12, leading=1.4, align="justify", gap=6,
                         first=22),
}  # fmt: skip


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; number left and page right stand under a rule in every foot."""
    flat = _FACES[paper.form["face"]].but(first=0, align="left", size=11)

    def footer(page: Sheet) -> None:
        y, width = page.bottom + 20, page.right - page.left
        page.rule(page.left, page.right, y - 4, 0.5)
        page.put(paper.form["foot"], page.left, y, flat, width=width)
        page.put(f"{page.page.number}", page.left, y, flat.but(align="right"), width=width)

    return Sheet(margins=(88, 72, 88, 92), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set rules and short strokes as an ornament, kind, matter, the session, text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    middle = flat.but(align="center")
    half = (sheet.left + sheet.right) / 2
    for wide in (110, 60, 20):
        sheet.rule(half - wide, half + wide, sheet.y, 1.1)
        sheet.y += 4
    sheet.y += 12
    parts.line(sheet, form["kind"], middle.but(size=text.size * 1.5, gap=6))
    parts.line(sheet, form["title"], middle.but(size=text.size * 1.15, gap=8))
    parts.line(sheet, form["session"], middle.but(size=text.size * 0.9, gap=18))
    style = BodyStyle(text=text, heading=middle.but(spaced=form["spaced"], gap=6), above=10,
                      rules="rows", widths=(3, 1, 1))  # fmt: skip

    def day() -> None:
        sheet.need(90)
        parts.line(sheet, form["day"], flat.but(gap=8))

    return finish.finish(sheet, paper, style, gap=4, inserts={"day": day})
