"""One sheet for one decision, 1990s to 2010s: boxes for number and day, votes, another's letter."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.4, leading=1.26, gap=7),
    "sans": Style(family="sans", size=10.4, leading=1.32, gap=7),
    "opensans": Style(family="opensans", size=9.8, leading=1.4, gap=7),
}


def _style(paper: Paper) -> Style:
    return _FACES[paper.form["face"]]


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages are numbered at the foot of the page."""
    style = _style(paper).but(size=8.6)

    def footer(page: Sheet) -> None:
        width = page.right - page.left
        text = f"{page.page.number} / {total}"
        page.put(text, page.left, 798, style.but(align="center"), width=width)

    return Sheet(margins=(76, 50, 62, 66), footer=footer, total=total)


def _letter(sheet: Sheet, paper: Paper, text: Style, body: str) -> Body:
    """Set the letter of somebody else on a page of its own, with its own head and name."""
    letter = paper.form["letter"]
    sheet.new_page()
    width = sheet.right - sheet.left
    sheet.y = sheet.put(letter["mark"], sheet.left, sheet.y, text.but(align="right", bold=True),
                        width=width) + 16  # fmt: skip
    other = Style(family="dejavu", size=9.4, leading=1.38, gap=7)
    old_parts.sides(sheet, letter["sender"], letter["place"], other)
    sheet.y = sheet.put(letter["address"], sheet.left, sheet.y, other, width=240) + 14
    parts.line(sheet, letter["subject"], other.but(bold=True, gap=8))
    inner = Body(sheet, BodyStyle(text=other, heading=other))
    inner.set("## anlagen\n\n" + body.strip())
    inner.sections[0].heading = letter["mark"]
    sheet.y += 8
    old_parts.names(sheet, letter["signatures"], other)
    return inner


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set city, kind, boxes, subject, text, names; then ``@letter``."""
    form, text = paper.form, _style(paper)
    bold = text.but(bold=True)
    sheet.shield(sheet.left, sheet.y, 36)
    x = sheet.left + 46
    low = sheet.put(form["authority"], x, sheet.y + 2, bold, width=300)
    sheet.y = max(low, sheet.y + 40) + 12
    parts.line(sheet, form["kind"], bold.but(size=text.size + 5, gap=8))
    table(sheet, form["boxes"], form["widths"], text.but(size=text.size * 0.92))
    shift = sheet.text_width(form["label"], bold) + 12
    parts.labels(sheet, [(form["label"], form["title"])], bold, shift=shift)
    sheet.y += 8
    main, _, letter = paper.body.partition("@letter")
    body = Body(sheet, BodyStyle(text=text, heading=bold.but(gap=4), above=7))
    body.set(main)
    sheet.y += 8
    if form.get("day"):
        parts.line(sheet, form["day"], text.but(gap=4))
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    if letter:
        body.sections += _letter(sheet, paper, text, letter).sections
    return body
