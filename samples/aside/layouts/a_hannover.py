"""Hannover (Notes): a kind broken over two lines, committees as a list, torn fields in a box, the
date below the text with the sign of the department.
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.6, leading=1.22, gap=8)
_BOLD = _TEXT.but(bold=True)
_SANS = Style(family="sans", size=9.5, gap=4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages after the first carry "- 2 -" at the head."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            middle = _TEXT.but(align="center")
            width = page.right - page.left
            page.put(f"- {page.page.number} -", page.left, 40, middle, width=width)
            page.y = 72

    return Sheet(margins=(80, 52, 74, 64), header=header, total=total)


def _head(sheet: Sheet, paper: Paper) -> None:
    form = paper.form
    top = sheet.y
    sheet.put("Landeshauptstadt", sheet.left, top, _SANS.but(size=11))
    sheet.put("Hannover", sheet.left, top + 13, _SANS.but(size=19, bold=True))
    sheet.shield(sheet.right - 26, top, 30)
    sheet.y = top + 52
    top = sheet.y
    low = sheet.put(form["kind"], sheet.left, top, _SANS.but(size=17, bold=True), width=210)
    if form.get("public"):
        low = sheet.put(form["public"], sheet.left, low + 2, _SANS.but(bold=True))
    box = (332, top - 4, sheet.right, top + 50)
    sheet.frame(box, 0.6)
    labels, values = zip(*form["fields"], strict=True)
    sheet.put("\n".join(labels), 338, top, _SANS.but(leading=1.6), width=95)
    bold = _SANS.but(leading=1.6, bold=True)
    sheet.put("\n".join(values), 436, top, bold, width=84)
    low = sheet.put(form["bodies"], sheet.left, max(low + 10, top + 62), _SANS.but(size=10))
    sheet.y = low + 6
    if form.get("keep"):
        parts.line(sheet, form["keep"], _SANS.but(size=8))
    sheet.y += 14
    parts.line(sheet, form["title"], _BOLD.but(align="center", size=12.5, gap=12, hyphenate=False))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a paper."""
    form = paper.form
    _head(sheet, paper)
    style = BodyStyle(
        text=_TEXT, heading=_BOLD.but(gap=3), sub=_TEXT.but(underline=True, gap=3), above=8,
        rules="grid", widths=form.get("widths", (2.4, 1.1, 1.1)), head=_BOLD.but(size=10.5),
    )  # fmt: skip
    body = a_parts.LooseBody(sheet, style)

    def signature() -> None:
        sheet.y += 10
        a_parts.signatures(sheet, form["signature"], _TEXT, width=190)
        sheet.y += 8

    a_parts.set_blocks(body, paper.body, {"signature": signature})
    if form.get("sign"):
        sheet.need(60)
        sheet.y += 22
        sheet.put(form["sign"], sheet.right - 130, sheet.y, _SANS, width=130)
        sheet.y += 30
    return body
