"""Councils of the GDR, typewritten: labels above their values, letter-spaced kind, numbered
headings, a list of receivers; resolutions and minutes of the same offices.
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.2, leading=1.42, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages carry their number alone at the right."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            width = page.right - page.left
            page.put(str(page.page.number), page.left, 44, _TEXT.but(align="right"), width=width)
            page.y = 78

    return Sheet(margins=(92, 56, 46, 70), header=header, total=total)


def _tail(sheet: Sheet, paper: Paper) -> None:
    if paper.form.get("list"):
        sheet.need(70)
        sheet.y = sheet.put(paper.form["list"], sheet.left, sheet.y + 10, _TEXT, width=330)


def _body(sheet: Sheet, paper: Paper, style: BodyStyle) -> Body:
    form = paper.form
    body = a_parts.LooseBody(sheet, style)

    def signature() -> None:
        sheet.y += 14
        a_parts.signatures(sheet, form["signature"], _TEXT, width=form.get("width", 215))
        sheet.y += 6

    a_parts.set_blocks(body, paper.body, {"signature": signature})
    return body


def vorlage(sheet: Sheet, paper: Paper) -> Body:
    """Set a Vorlage: every label on a line of its own above what belongs to it."""
    form, text = paper.form, _TEXT
    width = sheet.right - sheet.left
    sheet.put(form["authority"], sheet.left, sheet.y, text, width=260)
    sheet.put(form["place"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y += 4 * text.line + 6
    parts.line(sheet, form["kind"], text.but(align="center", spaced=True, gap=1))
    parts.line(sheet, form["number"], text.but(align="center", gap=12))
    for label, value in form["fields"]:
        sheet.y = sheet.put(label, sheet.left, sheet.y, text.but(underline=True), width=200)
        sheet.y = sheet.put(value, sheet.left + 44, sheet.y, text, width=width - 50) + 5
    sheet.y += 6
    head = text.but(gap=6, bold=bool(form.get("bold")))
    style = BodyStyle(text=text, heading=head, above=6, rules="none", widths=(2.6, 1, 1))
    body = _body(sheet, paper, style)
    _tail(sheet, paper)
    return body


def beschluss(sheet: Sheet, paper: Paper) -> Body:
    """Set a resolution or minutes: number at the upper right, meeting below the kind."""
    form, text = paper.form, _TEXT
    width = sheet.right - sheet.left
    low = sheet.put(form["authority"], sheet.left, sheet.y, text, width=250)
    right = sheet.put(form["number"], 360, sheet.y, text, width=190)
    sheet.y = max(low, right) + 20
    parts.line(sheet, form["kind"], text.but(bold=True, underline=True, gap=4))
    parts.line(sheet, form["meeting"], text.but(gap=10))
    parts.labels(sheet, form["fields"], text, shift=112, width=width - 116)
    sheet.y += 8
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=5), above=6, rules="none",
                      widths=(1, 3))  # fmt: skip
    body = _body(sheet, paper, style)
    _tail(sheet, paper)
    return body
