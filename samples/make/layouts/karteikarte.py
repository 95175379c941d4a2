"""A card of a register of decisions on a half sheet: ruled head, text, remarks on what was done."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_PRINT = Style(family="serif", size=8.4, leading=1.2, gap=0)
_FACES = {
    "typewriter": Style(family="typewriter", size=9.6, leading=1.44, gap=7),
    "elite": Style(family="elite", size=10, leading=1.36, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: the card takes its upper half."""
    return Sheet(margins=(52, 58, 48, 60), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the frame of the card: printed labels, typed values, the decision, how it was done."""
    form, text = paper.form, _FACES[paper.form["face"]]
    top = sheet.y - 14
    for row in form["rows"]:
        high = text.line * (1 + max(value.count("\n") for *_, value in row)) + 18
        for x0, x1, label, value in row:
            sheet.frame((x0, sheet.y - 14, x1, sheet.y - 14 + high), 0.5)
            sheet.put(label, x0 + 4, sheet.y - 12, _PRINT, width=x1 - x0 - 8)
            sheet.put(value, x0 + 6, sheet.y, text, width=x1 - x0 - 10)
        sheet.y += high
    sheet.left, sheet.right = sheet.left + 10, sheet.right - 10
    style = BodyStyle(text=text, heading=_PRINT.but(gap=4), above=4, rules="none", widths=(3, 1))
    body = Body(sheet, style)
    body.set(paper.body)
    sheet.left, sheet.right = sheet.left - 10, sheet.right + 10
    for label, value in form["done"]:
        sheet.rule(sheet.left, sheet.right, sheet.y, 0.5)
        sheet.put(label, sheet.left + 4, sheet.y + 3, _PRINT, width=120)
        low = boxes.value(sheet, value, sheet.left + 128, sheet.y + 3, text, 350)
        sheet.y = low + 4
    sheet.frame((sheet.left, top, sheet.right, sheet.y), 1.2)
    return body
