"""Prints of a Magistrat, 1919 to 1932: number alone on top, headings run in, session at the foot.

Set in broken or in roman type; what is emphasised is letter-spaced.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=13.2, leading=1.28, align="justify", gap=4, first=18),
    "oldstandard": Style(
        family="oldstandard", size=11.4, leading=1.3, align="justify", gap=4, first=16
    ),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages have number and page in a running head."""
    flat = _FACES[paper.form["face"]].but(first=0, align="left")

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            width = page.right - page.left
            page.put(paper.form["running"], page.left, 46, flat)
            page.put(f"{page.page.number}", page.left, 46, flat.but(align="right"), width=width)
            page.rule(page.left, page.right, 66, 0.6)
            page.y = 80

    def footer(page: Sheet) -> None:
        if page.page.number == 1 and paper.form.get("note"):
            page.rule(page.left, page.left + 120, 776, 0.6)
            page.put(paper.form["note"], page.left, 780, flat.but(size=flat.size * 0.82))

    return Sheet(margins=(86, 54, 82, 82), header=header, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the print."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    middle = flat.but(align="center")
    parts.line(sheet, form["series"], middle.but(size=text.size * 0.86, gap=2))
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.4)
    sheet.rule(sheet.left, sheet.right, sheet.y + 3, 0.4)
    sheet.y += 12
    parts.line(sheet, form["number"], middle.but(size=text.size * 1.6, gap=6))
    parts.line(sheet, form["kind"], middle.but(spaced=form.get("spaced", True), gap=6))
    parts.line(sheet, form["title"], middle.but(size=text.size * 1.12, gap=12))
    if form.get("referent"):
        parts.line(sheet, form["referent"], flat.but(align="right", size=text.size * 0.86, gap=8))
    style = BodyStyle(text=text, heading=flat.but(spaced=True), above=4, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    if form.get("day"):
        parts.line(sheet, form["day"], text.but(gap=8))
    old_parts.names(sheet, form["signatures"], flat)
    return body
