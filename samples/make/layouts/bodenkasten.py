"""A Markt in Bavaria: a cover leaf with subject only, all particulars in a box below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "opensans": Style(family="opensans", size=10, leading=1.44, gap=8),
    "serif": Style(family="serif", size=11.6, leading=1.32, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the box with the particulars stands at the foot of page 1."""
    form, text = paper.form, _FACES[paper.form["face"]]
    small = text.but(size=8)

    def footer(page: Sheet) -> None:
        if page.page.number > 1:
            middle = small.but(align="center")
            shown = form["further"].format(page=page.page.number, total=total)
            page.put(shown, page.left, page.bottom + 30, middle, width=page.right - page.left)
            return
        top = 842 - 62 - 12 * len(form["box"]) - 8
        y = top + 5
        for pairs in form["box"]:
            for x, cell in zip((8, 250), pairs, strict=False):
                page.put(cell, page.left + x, y, small, width=236)
            y += 12
        page.frame((page.left, top, page.right, y + 4), 0.6)

    return Sheet(margins=(84, 60, 70, 84), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the cover (place, kind, subject), then from the middle of the leaf on the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True, hyphenate=False)
    sheet.y = sheet.put(form["authority"], sheet.left, sheet.y, text.but(size=12)) + 60
    sheet.y = sheet.put(form["title"], sheet.left, sheet.y, bold.but(size=18, leading=1.25)) + 10
    sheet.y = sheet.put(form["kind"], sheet.left, sheet.y, text.but(size=13)) + 30
    if form.get("cover"):
        sheet.new_page()
    style = BodyStyle(text=text, heading=bold.but(size=text.size * 1.15, gap=4), above=10,
                      rules="rows", widths=(3, 1))  # fmt: skip
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 14
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
