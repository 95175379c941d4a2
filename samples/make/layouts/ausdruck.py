"""A print-out of the 1970s: capitals without umlauts on striped paper with holes at its edges."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.drawing import HEIGHT, WIDTH
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=9.6, leading=1.5, gap=8, hyphenate=False)


def _paper(page: Sheet) -> None:
    """Draw grey stripes and the holes of the tractor."""
    canvas = page.canvas
    canvas.setFillGray(0.93)
    for index in range(9):
        canvas.rect(34, HEIGHT - 92 - index * 86, WIDTH - 68, 43, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setLineWidth(0.5)
    for index in range(23):
        for x in (17, WIDTH - 17):
            canvas.circle(x, HEIGHT - 18 - index * 36.5, 5.4, stroke=1, fill=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; its head names list, day of printing and page."""

    def header(page: Sheet) -> None:
        _paper(page)
        page.y = page.put(paper.form["list"], page.left, 30, _TEXT)
        text = f"SEITE {page.page.number:4d}"
        page.put(text, 470, 30, _TEXT)
        page.y += 10

    return Sheet(margins=(58, 40, 52, 60), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper; columns keep their place by blanks."""
    form = paper.form
    parts.line(sheet, form["authority"], _TEXT.but(gap=12))
    parts.line(sheet, form["kind"], _TEXT.but(spaced=True, gap=10))
    parts.labels(sheet, form["fields"], _TEXT, shift=140)
    sheet.y += 10
    for row in form["rows"]:
        for x, cell in zip((58, 290, 392, 470), row, strict=True):
            if cell:
                sheet.put(cell, x, sheet.y, _TEXT)
        sheet.y += _TEXT.line
    sheet.y += 8
    body = parts.set_body(
        sheet, paper, BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=4), above=5)
    )
    sheet.need(70)
    sheet.y += 14
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y, _TEXT) + 16
    if form.get("end"):
        sheet.y = sheet.put(form["end"], sheet.left, sheet.y, _TEXT)
    return body
