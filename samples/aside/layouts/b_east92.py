"""An East German town, 1990 to 1994: needle printer, headings in the margin, dashed rules."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import BodyStyle
from samples.make.drawing import HEIGHT, WIDTH
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="mono", size=10.2, leading=1.36, gap=8, hyphenate=True)


def _needles(page: Sheet) -> None:
    """Draw hair lines in white over the page: what the rows of a needle printer leave free."""
    canvas = page.canvas
    canvas.saveState()
    canvas.setStrokeGray(1)
    canvas.setStrokeAlpha(0.35)
    canvas.setLineWidth(0.2)
    y = 20.0
    while y < HEIGHT - 20:
        canvas.line(20, y, WIDTH - 20, y)
        y += 1.2
    canvas.restoreState()


def _dashes(sheet: Sheet, left: float) -> None:
    sheet.canvas.setDash(5, 2)
    sheet.rule(left, sheet.right, sheet.y, 0.8)
    sheet.canvas.setDash()
    sheet.y += 6


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the needles pass over every page."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            text = f"{paper.form['kind']} {paper.form['number']}   Blatt {page.page.number}"
            page.put(text, 62, 40, _TEXT)
            page.y = 72

    return Sheet(margins=(180, 52, 50, 70), header=header, footer=_needles, total=total)


def layout(sheet: Sheet, paper: Paper) -> b_parts.SideBody:
    """Set the paper."""
    form, text, edge = paper.form, _TEXT, 62.0
    bold = text.but(bold=True)
    low = sheet.put(form["authority"], edge, sheet.y, text, width=260)
    sheet.put(form["place"], 360, sheet.y, text, width=190)
    sheet.y = low + 10
    middle = bold.but(align="center", size=12)
    sheet.y = sheet.put(f"{form['kind']} {form['number']}", edge, sheet.y, middle,
                        width=sheet.right - edge) + 6  # fmt: skip
    _dashes(sheet, edge)
    for label, value in form["fields"]:
        sheet.need(text.line)
        low = sheet.put(label, edge, sheet.y, text, width=112)
        sheet.y = max(low, sheet.put(value, sheet.left, sheet.y, text)) + 3
    sheet.y += 3
    _dashes(sheet, edge)
    style = BodyStyle(text=text, heading=text.but(hyphenate=False), above=6, rules="none",
                      widths=form.get("widths", ()))  # fmt: skip
    body = b_parts.SideBody(sheet, style)
    b_parts.run(body, paper.body, form, text)
    if "list" in form:
        sheet.need(60)
        parts.line(sheet, form["list"], text.but(gap=0), x=edge)
    return body
