"""Prenzlau: capitals for headings, votes in the table of bodies, captions below rules."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.2, leading=1.42, gap=6)
_HEAD = ("Gremium", "Sitzung am", "TOP", "Ja", "Nein", "Enth.", "Bemerkung")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _TEXT.but(size=8)

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            page.put(f"DS-Nr.: {paper.metadata['number']}", page.left, 36, small)
            where = f"Blatt {page.page.number}"
            page.put(where, page.left, 36, small.but(align="right"), width=page.right - page.left)
            page.rule(page.left, page.right, 50, 0.5)
            page.y = 64

    return Sheet(margins=(70, 48, 62, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    bold, width = text.but(bold=True), sheet.right - sheet.left
    parts.line(sheet, "STADT PRENZLAU", bold.but(size=13, align="center", gap=2))
    parts.line(sheet, form["place"], text.but(align="center", gap=10))
    sheet.put(form["kind"], sheet.left, sheet.y, bold.but(size=12))
    number = f"{form.get('label', 'DS-Nr.:')} {paper.metadata['number']}"
    sheet.put(number, sheet.left, sheet.y, bold.but(align="right"), width=width)
    sheet.y += 20
    parts.line(sheet, form["public"], text.but(gap=4))
    sheet.put(form["from"], sheet.left, sheet.y, text, width=260)
    sheet.y = sheet.put(form["date"], 380, sheet.y, text, width=150) + 8
    sheet.put("Gegenstand der Vorlage:", sheet.left, sheet.y, text.but(underline=True))
    sheet.y += text.line + 3
    parts.line(sheet, b_parts.title_of(paper), bold.but(gap=8), x=sheet.left + 20)
    if form.get("rows"):
        table(sheet, [_HEAD, *form["rows"]], (155, 70, 34, 30, 34, 36, 104), text.but(size=8.4),
              head=bold.but(size=8), pad=3)  # fmt: skip
    style = BodyStyle(text=text.but(align="justify"), heading=bold, above=8, rules="none",
                      head=text.but(underline=True), widths=form.get("widths", ()))  # fmt: skip
    return b_parts.run(Body(sheet, style), paper.body, form, text)
