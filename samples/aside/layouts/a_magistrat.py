"""Western councils of 1949 to 1970, on a heavy typewriter: number and date in one line, subject and
reference side by side, headings underlined or inline, name under "Der Magistrat".
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.9, leading=1.5, gap=8, hyphenate=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages after the first say "Blatt 2"."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            page.put(f"Blatt {page.page.number}", page.left, 46, _TEXT)
            page.y = 80

    return Sheet(margins=(96, 58, 46, 74), header=header, total=total)


def _close(sheet: Sheet, paper: Paper) -> None:
    sheet.y += 12
    a_parts.signatures(sheet, paper.form["signature"], _TEXT, width=210)
    sheet.y += 6


def vorlage(sheet: Sheet, paper: Paper) -> Body:
    """Set a Vorlage: the number at the left, the date at the right, below both the address."""
    form, text = paper.form, _TEXT
    width = sheet.right - sheet.left
    parts.line(sheet, form["authority"], text.but(align="center", gap=10))
    sheet.put(form["number"], sheet.left, sheet.y, text)
    sheet.put(form["place"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y += 2 * text.line
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y, text, width=260) + 10
    if form.get("kind"):
        parts.line(sheet, form["kind"], text.but(spaced=True, underline=True, gap=8))
    parts.labels(sheet, form["fields"], text, shift=88)
    sheet.y += 8
    style = BodyStyle(text=text, heading=text.but(underline=True, spaced=True), above=6,
                      rules="none", widths=(2.4, 1))  # fmt: skip
    if form.get("plain"):
        style = BodyStyle(text=text, heading=text.but(underline=True), above=6)
    body = a_parts.LooseBody(sheet, style)
    a_parts.set_blocks(body, paper.body, {"signature": lambda: _close(sheet, paper)})
    return body


def niederschrift(sheet: Sheet, paper: Paper) -> Body:
    """Set minutes or an invitation: kind in the middle, what meeting it is in a block of labels."""
    form, text = paper.form, _TEXT
    parts.line(sheet, form["kind"], text.but(align="center", spaced=True, gap=4))
    parts.line(sheet, form["title"], text.but(align="center", gap=12))
    parts.labels(sheet, form["fields"], text, shift=118)
    sheet.y += 8
    style = BodyStyle(text=text, heading=text.but(underline=True), above=6, rules="none")
    body = a_parts.LooseBody(sheet, style)
    a_parts.set_blocks(body, paper.body, {"signature": lambda: _close(sheet, paper)})
    return body
