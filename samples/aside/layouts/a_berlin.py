"""A Berlin Bezirksverordnetenversammlung: kind, origin and number in a ruled row, consultations
with role, date, meeting and outcome, two officials beside each other.
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.6, leading=1.22, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.5)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; from page 2 on the number stands again at the upper right."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            width = page.right - page.left
            text = f"Drucksache {paper.form['number']}, Seite {page.page.number}"
            page.put(text, page.left, 38, _SMALL.but(align="right"), width=width)
            page.y = 64

    return Sheet(margins=(74, 48, 60, 66), header=header, total=total)


def _consultations(sheet: Sheet, paper: Paper) -> None:
    heads = ("Beratungsfolge", "Datum", "Sitzung", "Beratungsstand")
    parts.line(sheet, "Ursprüngliche und weitere Beratungen:", _SMALL.but(gap=1))
    table(sheet, [heads, *paper.form["rows"]], (178, 66, 70, 147), _TEXT.but(size=10.2),
          rules="grid", head=_BOLD.but(size=10))  # fmt: skip


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a paper."""
    form = paper.form
    width = sheet.right - sheet.left
    sheet.shield(sheet.left, sheet.y, 36)
    sheet.put(form["authority"], sheet.left + 44, sheet.y, _BOLD.but(size=13), width=300)
    sheet.put(form["period"], sheet.left, sheet.y, _TEXT.but(align="right"), width=width)
    sheet.y += 52
    rows = [("Art der Drucksache", "Einreicher", "Drucksachen-Nr."),
            (form["kind"], form["unit"], form["number"])]  # fmt: skip
    table(sheet, rows, (160, 191, 110), _BOLD.but(hyphenate=False), rules="grid", head=_SMALL)
    if form["rows"]:
        _consultations(sheet, paper)
    sheet.y += 2
    parts.labels(sheet, [("Betr.:", form["title"])], _BOLD.but(size=12.5, hyphenate=False),
                 shift=46)  # fmt: skip
    sheet.y += 8
    style = BodyStyle(
        text=_TEXT, heading=_BOLD.but(gap=4), sub=_TEXT.but(underline=True, gap=3), above=6,
        rules="rows", widths=(2.2, 1, 1, 1), head=_BOLD.but(size=10),
    )  # fmt: skip
    body = a_parts.LooseBody(sheet, style)

    def signature() -> None:
        sheet.need(80)
        sheet.y = sheet.put(form["place"], sheet.left, sheet.y + 6, _TEXT) + 10
        a_parts.signatures(sheet, form["signature"], _TEXT, width=200)
        sheet.y += 10

    a_parts.set_blocks(body, paper.body, {"signature": signature})
    return body
