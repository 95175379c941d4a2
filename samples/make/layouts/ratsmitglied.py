"""Letters of a single member of a council: private letterhead, subject in one line, one name."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "elite": Style(family="elite", size=10.6, leading=1.3, gap=9),
    "dejavu": Style(family="dejavu", size=9.6, leading=1.4, gap=8),
    "opensans": Style(family="opensans", size=10, leading=1.42, gap=7),
}


def _style(paper: Paper) -> Style:
    return _FACES[paper.form["face"]]


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages have the number alone at the right."""
    style = _style(paper)

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            right = style.but(align="right")
            page.put(f"- {page.page.number} -", page.left, 42, right, width=page.right - page.left)
            page.y = 74

    return Sheet(margins=(80, 50, 70, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set sender at the right, address at the left, subject, letter and one signature."""
    form, text = paper.form, _style(paper)
    bold = text.but(underline=True) if paper.form["face"] == "elite" else text.but(bold=True)
    x = sheet.right - 176
    low = sheet.put(form["sender"], x, sheet.y, text.but(size=text.size * 0.9), width=176)
    sheet.rule(x, sheet.right, low + 2, 0.6)
    sheet.y = low + 10
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y, text, width=230) + 14
    sheet.put(form["place"], x, sheet.y - 20, text, width=176)
    if form.get("number"):
        parts.line(sheet, form["number"], text.but(gap=6))
    if form.get("kind"):
        parts.line(sheet, form["kind"], bold.but(gap=3))
    parts.line(sheet, form["title"], bold.but(gap=12))
    body = Body(sheet, BodyStyle(text=text, heading=bold, above=6))
    body.set(paper.body)
    sheet.need(110)
    sheet.y = sheet.put(form["closing"], sheet.left, sheet.y + 8, text) + 2
    old_parts.names(sheet, form["signatures"], text)
    if form.get("enclosed"):
        sheet.y = sheet.put(
            form["enclosed"], sheet.left, sheet.y + 10, text.but(size=text.size * 0.9)
        )
    return body
