"""Frankfurt: Vortrag des Magistrats and motions, results of the meetings below the text."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.6, leading=1.36, gap=7)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages are numbered in the middle of the foot."""

    def footer(page: Sheet) -> None:
        middle = _TEXT.but(align="center", size=8)
        text = f"Seite {page.page.number} von {total}"
        page.put(text, page.left, page.bottom + 22, middle, width=page.right - page.left)

    return Sheet(margins=(76, 60, 70, 72), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper; what became of it stands below the signature."""
    form, width = paper.form, sheet.right - sheet.left
    sheet.put(form["head"], sheet.left, sheet.y, _TEXT, width=270)
    number = _BOLD.but(size=15, align="right")
    sheet.y = sheet.put(form["number"], sheet.left, sheet.y, number, width=width) + 30
    parts.line(sheet, form["kind"], _BOLD.but(size=12, gap=10))
    parts.labels(sheet, [("Betreff:", form["title"])], _BOLD, shift=62)
    sheet.y += 6
    if form.get("before"):
        sheet.y = sheet.put("Vorgang:", sheet.left, sheet.y, _TEXT)
        parts.line(sheet, form["before"], _TEXT.but(gap=8))
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=6, widths=(3, 1, 1), rules="rows")
    body = parts.set_body(sheet, paper, style)
    sheet.need(60)
    sheet.y += 8
    columns = form["signatures"]
    tops = [
        sheet.put(text, sheet.left + i * 230, sheet.y, _TEXT, width=215)
        for i, text in enumerate(columns)
    ]
    sheet.y = max(tops) + 14
    small = _TEXT.but(size=8.6, gap=4)
    for text in form.get("after", []):
        sheet.need(4 * small.line)
        parts.line(sheet, text, small)
    return body
