"""Answers to Anfragen: a table of fields at the head, question and answer in turn."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.4, leading=1.26, gap=7),
    "sans": Style(family="sans", size=10.2, leading=1.34, gap=7),
    "elite": Style(family="elite", size=10.2, leading=1.36, gap=8),
}


def _style(paper: Paper) -> Style:
    return _FACES[paper.form["face"]]


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot repeats the number and counts the pages."""
    style = _style(paper).but(size=8.5)

    def footer(page: Sheet) -> None:
        if paper.form.get("foot"):
            page.put(paper.form["foot"], page.left, 800, style)
            text = f"Seite {page.page.number} von {total}"
            width = page.right - page.left
            page.put(text, page.left, 800, style.but(align="right"), width=width)

    return Sheet(margins=(74, 52, 62, 62), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office and number, kind, fields in a ruled table, questions and answers."""
    form, text = paper.form, _style(paper)
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    old_parts.sides(sheet, form["authority"], form["place"], text, gap=14)
    parts.line(sheet, form["kind"], bold.but(size=text.size + (0 if typed else 4), gap=8))
    table(sheet, form["rows"], form["widths"], text.but(size=text.size * 0.94))
    if form.get("title"):
        parts.line(sheet, form["title"], bold.but(gap=10))
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, sub=bold)
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
