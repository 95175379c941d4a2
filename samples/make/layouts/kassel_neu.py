"""Kassel since about 2005: short papers of the Magistrat and of groups."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.4, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the page number stands at the foot, right."""

    def footer(page: Sheet) -> None:
        right = _TEXT.but(align="right", size=8)
        text = f"{page.page.number} von {total}"
        page.put(text, page.left, page.bottom + 24, right, width=page.right - page.left)

    return Sheet(margins=(72, 52, 150, 70), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper; particulars of the office stand in a narrow column on the right."""
    form, top = paper.form, sheet.y
    sheet.put(form["authority"], sheet.left, top, _BOLD.but(size=12.5), width=280)
    side = _TEXT.but(size=7.6, leading=1.35, hyphenate=False)
    sheet.put(form["side"], 462, top, side, width=120)
    sheet.y = top + 66
    sheet.y = sheet.put(form["number"], sheet.left, sheet.y, _BOLD.but(size=11)) + 16
    parts.line(sheet, form["title"], _BOLD.but(size=13, gap=12))
    if form.get("kind"):
        parts.line(sheet, form["kind"], _BOLD.but(gap=8))
    if form.get("fields"):
        parts.labels(sheet, form["fields"], _TEXT, shift=140)
        sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=6)
    body = parts.set_body(sheet, paper, style)
    sheet.need(90)
    sheet.y += 14
    for text in form["signatures"]:
        sheet.y = sheet.put(text, sheet.left, sheet.y, _TEXT, width=300) + 12
    return body
