"""Berlin: papers of a Bezirksverordnetenversammlung; chairs of groups sign in two columns."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=10, leading=1.36, gap=7)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot names the day of printing."""

    def footer(page: Sheet) -> None:
        texts = [
            (paper.form["printed"], "left"),
            (f"Seite: {page.page.number}/{total}", "right"),
        ]
        parts.footer_rule(page, texts, _TEXT.but(size=8))

    return Sheet(margins=(70, 54, 62, 84), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, top = paper.form, sheet.y
    left = sheet.put(form["authority"], sheet.left, top, _BOLD.but(size=12.5), width=260)
    right = sheet.put("Drucksachen-Nr:", 372, top, _TEXT.but(size=8.5))
    right = sheet.put(form["number"], 372, right, _BOLD.but(size=15))
    right = sheet.put(form["side"], 372, right + 4, _TEXT, width=170)
    sheet.y = max(left, right) + 14
    parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=4))
    parts.labels(sheet, [("Ursprung:", form["origin"])], _TEXT, shift=74)
    sheet.y += 4
    table(sheet, form["rows"], form["widths"], _TEXT.but(size=9.2), rules="rows",
          head=_BOLD.but(size=9))  # fmt: skip
    parts.line(sheet, form["title"], _BOLD.but(size=12.5, gap=10))
    body = parts.set_body(sheet, paper, BodyStyle(text=_TEXT, heading=_BOLD, above=7))
    sheet.need(110)
    sheet.y += 8
    if form.get("place"):
        sheet.y = sheet.put(form["place"], sheet.left, sheet.y, _TEXT) + 10
    for row in form["signatures"]:
        ends = [
            sheet.put(text, sheet.left + i * 236, sheet.y, _TEXT, width=226)
            for i, text in enumerate(row)
        ]
        sheet.y = max(ends) + 12
    return body
