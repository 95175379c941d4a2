"""Leipzig since 2019: kind and number in one line, consultations without rules, boxes for the view
of the administration, headings with Roman and Arabic numbers.
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.7, leading=1.4, gap=6)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: page and number of pages in the middle of the foot."""

    def footer(page: Sheet) -> None:
        small = _TEXT.but(size=8)
        a_parts.small_footer(page, [(f"{page.page.number}/{total}", "center")], small)

    return Sheet(margins=(70, 50, 58, 70), footer=footer, total=total)


def _consultations(sheet: Sheet, paper: Paper) -> None:
    parts.line(sheet, "Beratungsfolge (Änderungen vorbehalten):", _TEXT.but(size=8.5, gap=3))
    small = _BOLD.but(size=8.5)
    heads = ("Gremium", "voraussichtlicher\nSitzungstermin", "Zuständigkeit")
    places = ((sheet.left, 215), (sheet.left + 225, 110), (sheet.left + 340, 125))
    lows = [
        sheet.put(head, x, sheet.y, small, width=w)
        for head, (x, w) in zip(heads, places, strict=True)
    ]
    sheet.y = max(lows) + 2
    for row in paper.form["rows"]:
        lows = [
            sheet.put(cell, x, sheet.y, _TEXT.but(hyphenate=False), width=w)
            for cell, (x, w) in zip(row, places, strict=True)
        ]
        sheet.y = max(lows) + 1


def _views(sheet: Sheet, paper: Paper) -> None:
    """Set the boxes in which the administration ticks what it thinks."""
    question, boxes = paper.form["views"]
    sheet.need(20 + 15 * len(boxes))
    parts.line(sheet, question, _BOLD.but(gap=3))
    for index, (label, ticked) in enumerate(boxes):
        x = sheet.left + 6 + 230 * (index % 2)
        sheet.checkbox(x, sheet.y + 3, ticked=ticked, size=8)
        sheet.put(label, x + 15, sheet.y, _TEXT, width=205)
        if index % 2 or index == len(boxes) - 1:
            sheet.y += 16
    sheet.y += 4


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a paper."""
    form = paper.form
    width = sheet.right - sheet.left
    sheet.shield(sheet.left, sheet.y, 26)
    sheet.put("Stadt Leipzig", sheet.left, sheet.y, _TEXT.but(align="right", size=13), width=width)
    sheet.y += 44
    parts.line(sheet, f"{form['kind']} Nr. {form['number']}", _BOLD.but(size=14, gap=3))
    parts.line(sheet, f"Status: {form['public']}", _BOLD.but(gap=8))
    sheet.y = sheet.put(
        f"Eingereicht von:\n**{form['unit']}**", sheet.left, sheet.y, _TEXT, width=380
    )
    sheet.y += 8
    parts.line(sheet, "Betreff:", _TEXT.but(gap=0))
    parts.line(sheet, form["title"], _BOLD.but(size=12, gap=8, hyphenate=False))
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.5)
    sheet.y += 5
    if form["rows"]:
        _consultations(sheet, paper)
        sheet.rule(sheet.left, sheet.right, sheet.y + 4, 0.5)
        sheet.y += 12
    if "views" in form:
        _views(sheet, paper)
    style = BodyStyle(
        text=_TEXT, heading=_BOLD.but(size=10.5, gap=4), sub=_TEXT.but(underline=True, gap=3),
        above=7, rules="grid", widths=(0.6, 2.6, 1.1, 1.1), head=_BOLD.but(size=8.5),
    )  # fmt: skip
    body = a_parts.LooseBody(sheet, style)
    a_parts.set_blocks(body, paper.body, {"boxes": lambda: _views(sheet, paper)})
    return body
