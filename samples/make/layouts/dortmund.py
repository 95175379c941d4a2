"""Dortmund: a grid of cells with the label above its value, sections under rules in a frame."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.drawing import HEIGHT
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.2, leading=1.24, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; number, page and a frame are on every page."""

    def frame(page: Sheet) -> None:
        if page.page.number > 1:
            cells = [(1, "Drucksache Nr.:", paper.form["number"]), (1, "", ""),
                     (1, "Seite", str(page.page.number))]  # fmt: skip
            page.y = 40
            boxes.grid(page, [cells], _SMALL, _TEXT)
            page.y += 12
        page.frame((page.left, page.y, page.right, HEIGHT - 46), 0.5)
        page.left, page.right = 66, 530

    def narrow(page: Sheet) -> None:
        page.left, page.right = 58, 538
        frame(page)

    return Sheet(margins=(58, 44, 57, 56), header=narrow, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form = paper.form
    sheet.left, sheet.right = 58, 538
    sheet.y = 50
    sheet.put(form["authority"], sheet.left + 8, sheet.y, _BOLD.but(size=15))
    if form.get("public"):
        boxes.ticks(sheet, form["public"], 368, sheet.y, _TEXT)
    sheet.y = 78
    sheet.put(form["kind"], sheet.left + 8, sheet.y, _BOLD.but(size=13))
    sheet.put(f"Drucksache Nr.: {form['number']}", 372, sheet.y, _BOLD)
    sheet.y = 104
    boxes.grid(sheet, form["cells"], _SMALL, _TEXT)
    sheet.left, sheet.right = 66, 530
    sheet.y += 8
    parts.line(sheet, "Tagesordnungspunkt", _SMALL.but(gap=2))
    parts.line(sheet, form["title"], _BOLD.but(size=11, gap=6))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=4, rules="grid",
                      widths=form.get("widths", ()))  # fmt: skip
    body = boxes.DrawnBody(sheet, style, draw=boxes.ruled)
    body.set(paper.body)
    boxes.signature(sheet, form, _TEXT)
    return body
