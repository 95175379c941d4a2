"""Printed minutes of a Gemeinderat 1900 to 1932: figure left, outcome in a column at the right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=12.6, leading=1.28, align="justify", gap=7),
    "serif": Style(family="serif", size=10.8, leading=1.32, align="justify", gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; two strokes part figures, text and outcomes on every page."""
    small = _FACES[paper.form["face"]].but(size=9.5, align="left")

    def header(page: Sheet) -> None:
        top = 214 if page.page.number == 1 else 60
        page.frame((112, top, 112, 770), 0.6)
        page.frame((462, top, 462, 770), 0.6)
        page.put(paper.form["heads"][0], 70, top + 2, small, width=40)
        page.put(paper.form["heads"][1], 468, top + 2, small, width=80)
        if page.page.number > 1:
            page.put(f"{page.page.number}", 70, 40, small)
            page.y = 80

    return Sheet(margins=(120, 58, 140, 76), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set commune and kind over the sheet, session, members; items with outcomes beside them."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(align="left")
    sheet.left, sheet.right = 70, 540
    parts.line(sheet, form["house"], flat.but(align="center", gap=4))
    parts.line(sheet, form["kind"], flat.but(align="center", size=text.size * 1.5, gap=4))
    parts.line(sheet, form["session"], flat.but(align="center", gap=6))
    parts.line(sheet, form["present"], flat.but(size=text.size * 0.9, gap=0))
    sheet.left, sheet.right = 120, 455
    sheet.y = 234
    body = Body(sheet, BodyStyle(text=text, heading=flat, above=4, rules="none", widths=(3, 1)))
    narrow = flat.but(size=text.size * 0.92, hyphenate=False)

    def item(number: str, outcome: str) -> None:
        sheet.need(4 * text.line)
        sheet.put(number, 84, sheet.y, flat, width=26)
        sheet.put(outcome, 468, sheet.y, narrow, width=74)

    inserts = {f"i{k}": (lambda pair=pair: item(*pair)) for k, pair in enumerate(form["items"], 1)}

    def names() -> None:
        sheet.need(80)
        sheet.y += 6
        parts.line(sheet, form["close"], flat.but(gap=6))
        old_parts.names(sheet, form["names"], flat)

    return finish.finish(sheet, paper, body.style, body=body, inserts={**inserts, "names": names})
