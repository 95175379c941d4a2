"""Print of a Provinziallandtag: session and number in a ruled line, parts A to D, referent."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=13.4, leading=1.3, align="justify", gap=6, first=24),
    "serif": Style(family="serif", size=11.4, leading=1.34, align="justify", gap=6, first=24),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; every page has its figure in the middle of the foot."""
    text = _FACES[paper.form["face"]].but(first=0, align="center")

    def footer(page: Sheet) -> None:
        middle = page.left, page.bottom + 18
        page.put(f"{page.page.number}", *middle, text, width=page.right - page.left)

    return Sheet(margins=(76, 62, 72, 86), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the ruled line, referent at the right, kind large, matter, text, place and college."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    middle = flat.but(align="center")
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.6)
    sheet.y += 4
    old_parts.sides(sheet, form["left"], form["right"], flat, gap=3)
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.6)
    sheet.y += 8
    if form.get("referent"):
        parts.line(sheet, form["referent"], flat.but(align="right", size=text.size * 0.86, gap=4))
    sheet.y += 18
    parts.line(sheet, form["kind"], middle.but(size=text.size * 1.6, gap=3))
    parts.line(sheet, form["by"], middle.but(gap=3))
    parts.line(sheet, form["title"], middle.but(size=text.size * 1.15, gap=18))
    style = BodyStyle(
        text=text, heading=middle.but(gap=6), above=10, rules="rows", widths=(3, 1, 1)
    )
    body = parts.set_body(sheet, paper, style)
    sheet.need(90)
    sheet.y += 6
    parts.line(sheet, form["day"], text.but(align="left", gap=8))
    parts.line(sheet, form["college"], middle.but(gap=6))
    old_parts.names(sheet, form["signatures"], flat)
    return body
