"""A printed form with dotted lines for a Bürgerversammlung, filled in on a machine."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_PRINT = Style(family="serif", size=10.6, leading=1.3, gap=6)
_FACES = {
    "elite": Style(family="elite", size=10.4, leading=1.5, gap=6),
    "typewriter": Style(family="typewriter", size=10, leading=1.54, gap=6),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (78, 60, 70, 70), _PRINT.but(size=8))


def _dotted(sheet: Sheet, x0: float, x1: float, y: float) -> None:
    sheet.canvas.saveState()
    sheet.canvas.setDash(0.8, 2.2)
    sheet.rule(x0, x1, y, 0.8)
    sheet.canvas.restoreState()


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed words with typed values on dotted lines, then text, then ink."""
    form, typed = paper.form, _FACES[paper.form["face"]]
    for one, size in form["head"]:
        parts.line(sheet, one, _PRINT.but(align="center", size=size, bold=size > 12, gap=3))
    sheet.y += 16
    for label, value in form["lines"]:
        sheet.put(label, sheet.left, sheet.y, _PRINT, width=320)
        x = sheet.left + sheet.text_width(label, _PRINT) + 8
        sheet.put(value, x, sheet.y + 0.5, typed.but(leading=1.3), width=sheet.right - x)
        _dotted(sheet, x, sheet.right, sheet.y + 14)
        sheet.y += 23
    sheet.y += 4
    style = BodyStyle(text=typed, heading=_PRINT.but(gap=4), above=6, rules="none", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 22
    for x, ink, label in form["ends"]:
        if ink:
            sheet.scribble(x + 10, sheet.y + 2, 90, 20)
        _dotted(sheet, x, x + 170, sheet.y + 8)
        sheet.put(label, x, sheet.y + 11, _PRINT.but(size=8), width=170)
    sheet.y += 34
    return body
