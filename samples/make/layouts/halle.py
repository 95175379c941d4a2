"""Halle, SessionNet: a long Vorlage with numbered headings and a contents of fields."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=12, leading=1.26, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; head and foot repeat title and number."""
    small = _TEXT.but(size=9)

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            page.put(paper.form["short"], page.left, 36, small)
            right = small.but(align="right")
            page.put(paper.form["number"], page.left, 36, right, width=page.right - page.left)
            page.rule(page.left, page.right, 50, 0.5)
            page.y = 66

    def footer(page: Sheet) -> None:
        middle = small.but(align="center")
        text = f"{page.page.number} / {total}"
        page.put(text, page.left, page.bottom + 24, middle, width=page.right - page.left)

    return Sheet(margins=(70, 54, 62, 70), header=header, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    bold = text.but(bold=True)
    sheet.put("Stadt Halle (Saale)", sheet.left, sheet.y, bold.but(size=14))
    sheet.y = sheet.put(form["place"], 420, sheet.y + 2, text) + 14
    parts.line(sheet, form["kind"], bold.but(size=16, gap=10))
    parts.labels(sheet, form["fields"], text, x=280, shift=112)
    sheet.y += 10
    rows = [("Beratungsfolge", "Termin", "Status"), *form["rows"]]
    table(sheet, rows, (262, 92, 109), text, rules="grid", head=bold)
    sheet.y += 4
    parts.labels(sheet, [("Betreff:", form["title"])], bold, shift=58)
    sheet.y += 10
    style = BodyStyle(
        text=text.but(align="justify"),
        heading=bold.but(gap=5),
        above=9,
        widths=(2.4, 1, 1, 1),
        head=bold.but(size=10.5),
    )
    first, _, rest = paper.body.partition("@signature")
    body = Body(sheet, style)
    body.set(first)
    sheet.need(60)
    sheet.scribble(sheet.left + 4, sheet.y + 34, 100)
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 40, text) + 8
    body.set(rest)
    return body
