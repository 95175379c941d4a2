"""Augsburg in the 2020s: Beratungsfolge, Geplante Sitzungstermine, Öffentlichkeitsstatus."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.24, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.5)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; from page 2 on its head repeats kind and number."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            page.put(paper.form["running"], page.left, 36, _SMALL, width=360)
            right = _SMALL.but(align="right")
            text = f"Seite {page.page.number}/{total}"
            page.put(text, page.left, 36, right, width=page.right - page.left)
            page.rule(page.left, page.right, 50, 0.5)
            page.y = 66

    return Sheet(margins=(71, 58, 64, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form = paper.form
    sheet.shield(sheet.right - 40, sheet.y - 6, 44)
    parts.line(sheet, form["kind"], _BOLD.but(size=13, gap=2))
    parts.line(sheet, form["number"], _BOLD.but(size=13, gap=12))
    top = sheet.y
    for x, (label, value) in zip((71, 250, 440), form["fields"], strict=True):
        sheet.put(label, x, top, _SMALL)
        below = sheet.put(value, x, top + 13, _TEXT, width=165)
        sheet.y = max(sheet.y, below)
    sheet.y += 10
    if form["rows"]:
        sheet.put("Beratungsfolge", sheet.left, sheet.y, _BOLD)
        sheet.y += 17
        head = ("Geplante Sitzungstermine", "", "Öffentlichkeitsstatus")
        flat = _TEXT.but(hyphenate=False, size=10.5)
        rows = [head, *form["rows"]]
        table(sheet, rows, (136, 214, 110), flat, rules="rows", head=flat.but(size=9, bold=True))
    else:
        parts.line(sheet, form["no_rows"], _TEXT.but(gap=10))
    sheet.y += 6
    parts.line(sheet, form["title"], _BOLD.but(size=12, gap=10))
    for question, rows, widths in form.get("before", []):
        parts.line(sheet, question, _BOLD.but(gap=3))
        table(sheet, rows, widths, _TEXT.but(size=10), head=_TEXT.but(size=9))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=11.5, gap=4), sub=_BOLD.but(gap=3),
                      above=8, head=_BOLD.but(size=9.5))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    if form.get("signature"):
        sheet.need(80)
        sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 12, _TEXT, width=300)
    parts.line(sheet, "[Dokumentende]", _SMALL.but(align="center"))
    return body
