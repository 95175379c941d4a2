"""Erfurt, SessionNet, about 2010 to today: labels above values, ruled Beratungsfolge."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=12, leading=1.2, gap=8)
_SMALL = _TEXT.but(size=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet with its running footer."""

    def footer(page: Sheet) -> None:
        parts.footer_rule(
            page,
            [
                (paper.form["form_number"], "left"),
                (f"Drucksache : {paper.form['number']}", "center"),
                (f"Seite {page.page.number} von {total}", "right"),
            ],
            _SMALL,
        )

    return Sheet(margins=(71, 57, 60, 78), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form = paper.form
    top, middle = sheet.y, 372.0
    below = sheet.put("Titel der Drucksache:", sheet.left, top, _SMALL)
    below = sheet.put(form["title"], sheet.left, below + 8, _BOLD.but(size=12), width=280)
    right = sheet.put("Drucksache", middle, top, _BOLD.but(size=13))
    right = sheet.put(form["number"], middle, right + 4, _BOLD.but(size=20))
    right = sheet.put(form["public"], middle, right + 10, _BOLD)
    sheet.y = max(below, right) + 18
    sheet.rule(sheet.left, sheet.right, sheet.y - 8, 1.2)
    rows = [("Beratungsfolge", "Datum", "Behandlung"), *form["consultations"]]
    table(sheet, rows, (262, 92, 110), _TEXT.but(hyphenate=False), head=_BOLD.but(size=10))
    sheet.y += 10
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=10))
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(gap=5), above=9)
    body = parts.set_body(sheet, paper, style)
    sheet.y += 22
    sheet.need(50)
    parts.line(sheet, form["signature"], _TEXT.but(gap=1))
    parts.caption(sheet, sheet.left, 250, "Datum, Unterschrift", _SMALL)
    return body
