"""Invitations, minutes and resolutions of smaller towns: titled in the middle, agendas as lists,
votes in a line or a small table, certificates.
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet


def _text(paper: Paper) -> Style:
    family = paper.form.get("family", "serif")
    size = {"serif": 11.8, "sans": 10.8, "carlito": 12, "mono": 10}[family]
    return Style(family=family, size=size, leading=1.25, gap=7)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot says "Seite 1" and, where there is one, a short title."""
    small = _text(paper).but(size=8.5)

    def footer(page: Sheet) -> None:
        texts = [(f"Seite {page.page.number}", "right")]
        if paper.form.get("running"):
            texts.insert(0, (paper.form["running"], "left"))
        a_parts.small_footer(page, texts, small)

    return Sheet(margins=(82, 58, 70, 74), footer=footer, total=total)


def _body(sheet: Sheet, paper: Paper, style: BodyStyle) -> Body:
    form, text = paper.form, style.text
    body = a_parts.LooseBody(sheet, style)

    def signature() -> None:
        sheet.y += 12
        a_parts.signatures(sheet, form["signature"], text, width=190)
        sheet.y += 8

    def certificate() -> None:
        sheet.need(80)
        sheet.y += 12
        a_parts.signatures(sheet, [(sheet.left, form["certificate"])], text.but(size=9.5),
                           width=330)  # fmt: skip

    blocks = {"signature": signature, "certificate": certificate}
    a_parts.set_blocks(body, paper.body, blocks)
    return body


def einladung(sheet: Sheet, paper: Paper) -> Body:
    """Set an invitation: a letter with its agenda."""
    form, text = paper.form, _text(paper)
    bold = text.but(bold=True)
    width = sheet.right - sheet.left
    low = sheet.put(form["authority"], sheet.left, sheet.y, bold, width=230)
    sheet.put(form["place"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y = low + 18
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y, text, width=250) + 18
    parts.line(sheet, form["kind"], bold.but(size=14, spaced=True, gap=6))
    parts.line(sheet, form["title"], bold.but(gap=8, hyphenate=False))
    if form["fields"]:
        parts.labels(sheet, form["fields"], text, shift=96)
        sheet.y += 8
    style = BodyStyle(text=text, heading=bold.but(underline=True, gap=5), sub=bold.but(gap=3),
                      above=8, rules="none")  # fmt: skip
    return _body(sheet, paper, style)


def niederschrift(sheet: Sheet, paper: Paper) -> Body:
    """Set minutes of one meeting, or an extract of them."""
    form, text = paper.form, _text(paper)
    bold = text.but(bold=True)
    if form.get("number"):
        parts.line(sheet, form["number"], text.but(align="right", gap=4))
    parts.line(sheet, form["authority"], text.but(gap=10))
    parts.line(sheet, form["kind"], bold.but(size=16, gap=3))
    parts.line(sheet, form["meeting"], text.but(gap=10))
    table(sheet, form["fields"], (110, sheet.right - sheet.left - 110), text.but(hyphenate=False),
          rules="rows", pad=2)  # fmt: skip
    if form.get("title"):
        parts.line(sheet, form["title"], bold.but(gap=8, hyphenate=False))
    style = BodyStyle(text=text, heading=bold.but(gap=4), sub=bold.but(gap=3), above=8,
                      rules="grid", widths=form.get("widths", (1, 1, 1)), head=bold)  # fmt: skip
    return _body(sheet, paper, style)


def beschluss(sheet: Sheet, paper: Paper) -> Body:
    """Set the copy of a resolution: body, number and day in a ruled head."""
    form, text = paper.form, _text(paper)
    bold = text.but(bold=True)
    parts.line(sheet, form["authority"], bold.but(align="center", size=13, gap=10))
    parts.line(sheet, form["kind"], bold.but(align="center", size=15, spaced=True, gap=10))
    table(sheet, form["fields"], (130, sheet.right - sheet.left - 130), text.but(hyphenate=False),
          rules="grid")  # fmt: skip
    sheet.y += 4
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, rules="rows")
    return _body(sheet, paper, style)
