"""Dresden, about 2005 to 2012: decisions of the Stadtrat on one sheet."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.8, leading=1.28, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the number stands at the foot of each page."""

    def footer(page: Sheet) -> None:
        small = _TEXT.but(size=8.5)
        parts.footer_rule(
            page,
            [(paper.form["number"], "left"), (f"{page.page.number}/{total}", "right")],
            small,
        )

    return Sheet(margins=(80, 58, 70, 84), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form = paper.form
    sheet.shield(sheet.left, sheet.y, 34)
    sheet.put("Landeshauptstadt Dresden\nStadtrat", sheet.left + 40, sheet.y, _BOLD.but(size=13))
    sheet.y += 58
    spaced = _BOLD.but(size=15, spaced=True, align="center", gap=14)
    parts.line(sheet, form["kind"], spaced)
    parts.labels(sheet, form["fields"], _TEXT, shift=128)
    sheet.y += 6
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.8)
    sheet.y += 8
    parts.labels(sheet, [("Gegenstand:", form["title"])], _BOLD, shift=128)
    sheet.y += 14
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD, above=6)
    body = parts.set_body(sheet, paper, style)
    sheet.need(110)
    sheet.y += 20
    sheet.y = sheet.put(form["place"], sheet.left, sheet.y, _TEXT) + 40
    if form.get("ink", True):
        sheet.scribble(sheet.left + 6, sheet.y - 8, 104)
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y, _TEXT, width=260)
    return body
