"""Nordrhein-Westfalen: papers for a Bezirksvertretung, subject over a rule, bodies at its foot.

The way through the bodies stands as text lines at the foot of the first page; the letter of
somebody else may lie behind.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.6, leading=1.32, gap=8),
    "carlito": Style(family="carlito", size=11.6, leading=1.26, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.38, gap=9),
}
_LETTER = Style(family="serif", size=11.6, leading=1.3, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the bodies stand at the foot of page 1."""
    text = _FACES[paper.form["face"]]
    lines = paper.form["way"].count("\n") + 1
    base = boxes.framed_sheet(paper, total, (78, 52, 64, 86 + lines * text.line), text)

    def footer(page: Sheet) -> None:
        if page.page.number == 1:
            page.rule(page.left, page.right, page.bottom + 14, 0.6)
            page.put(paper.form["way"], page.left, page.bottom + 20, text)
        if paper.form.get("mark"):
            small = text.but(size=8.4, align="center")
            page.put(paper.form["mark"].format(page=page.page.number), page.left, 806, small,
                     width=page.right - page.left)  # fmt: skip

    base.footer = footer
    return base


def _letter(sheet: Sheet, paper: Paper, text: str) -> Body:
    """Set somebody else's letter on a page of its own."""
    letter = paper.form["letter"]
    sheet.new_page()
    sheet.y = sheet.put(letter["mark"], sheet.left, sheet.y,
                        _LETTER.but(bold=True), width=300) + 20  # fmt: skip
    old_parts.sides(sheet, letter["sender"], letter["place"], _LETTER)
    sheet.y = sheet.put(letter["address"], sheet.left, sheet.y, _LETTER, width=250) + 16
    parts.line(sheet, letter["subject"], _LETTER.but(bold=True, gap=10))
    inner = Body(sheet, BodyStyle(text=_LETTER, heading=_LETTER))
    inner.set("## anlagen\n\n" + text.strip())
    inner.sections[0].heading = letter["mark"]
    sheet.y += 10
    old_parts.names(sheet, letter["signatures"], _LETTER)
    return inner


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    parts.columns(sheet, [(one, 78 + index * 156, 150) for index, one in enumerate(form["top"])],
                  text, gap=18)  # fmt: skip
    parts.line(sheet, form["kind"], bold.but(size=text.size * (1 if typed else 1.4), gap=6))
    parts.line(sheet, form["title"], bold.but(gap=5))
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.6)
    sheet.y += 10
    main, _, letter = paper.body.partition("@letter")
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, rules="rows", widths=(3, 1))
    body = Body(sheet, style)
    body.set(main)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], text)
    if letter:
        body.sections += _letter(sheet, paper, letter).sections
    return body
