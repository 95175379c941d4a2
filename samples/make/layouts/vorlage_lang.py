"""A long Vorlage: numbered headings of three ranks, footnotes, a table over two pages."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=12, leading=1.62, align="justify", gap=10)
_FLAT = _TEXT.but(align="left", leading=1.25)
_BOLD = _FLAT.but(bold=True)
_NOTE = _FLAT.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; footnotes stand above the page number where their mark is."""

    def footer(page: Sheet) -> None:
        width = page.right - page.left
        printed = " ".join(line.text for line in page.page.lines)
        notes = [note for note in paper.form["notes"] if f"{note[0]}" in printed]
        y = page.bottom + 8
        if notes:
            page.rule(page.left, page.left + 110, y, 0.5)
        for note in notes:
            y = page.put(note, page.left, y + 3, _NOTE, width=width)
        text = f"Seite {page.page.number} von {total}"
        page.put(text, page.left, 800, _NOTE.but(align="center"), width=width)
        page.put(paper.form["number"], page.left, 800, _NOTE, width=width)

    return Sheet(margins=(78, 58, 70, 106), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form = paper.form
    sheet.put(form["authority"], sheet.left, sheet.y, _BOLD.but(size=13), width=230)
    labels = sheet.put(form["labels"], 330, sheet.y, _FLAT, width=100)
    sheet.put(form["values"], 432, sheet.y, _FLAT, width=110)
    sheet.y = labels + 14
    parts.line(sheet, form["kind"], _BOLD.but(size=15, gap=8))
    table(sheet, form["rows"], form["widths"], _FLAT.but(size=11), head=_BOLD.but(size=10))
    parts.line(sheet, form["title_label"], _FLAT.but(size=9, gap=0))
    parts.line(sheet, form["title"], _BOLD.but(size=12.5, gap=10))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=6), sub=_BOLD.but(size=11.5, gap=4),
                      above=8, widths=(0.5, 2.4, 1.1, 1.1), head=_BOLD.but(size=10.5))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(80)
    sheet.y += 14
    for x, text in form["signatures"]:
        sheet.put(text, x, sheet.y, _FLAT, width=200)
    return body
