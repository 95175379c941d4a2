"""Holstein, 1948 to 1965: a typed carbon with everything in the middle, parted by short rules."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=10.2, leading=1.5, gap=9, hyphenate=True)
_MIDDLE = _TEXT.but(align="center", gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(82, 60, 66, 66), header=old_parts.numbered(_TEXT, "-{}-"), total=total)


def _star(sheet: Sheet) -> None:
    """Draw a short rule of hyphens in the middle."""
    middle, sheet.y = (sheet.left + sheet.right) / 2, sheet.y + 4
    sheet.canvas.saveState()
    sheet.canvas.setDash(4.2, 1.8)
    sheet.rule(middle - 34, middle + 34, sheet.y + 2, 0.8)
    sheet.canvas.restoreState()
    sheet.y += 14


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the head in lines parted by short rules, the text with spaced heads, the name."""
    form = paper.form
    for group in form["head"]:
        for spaced, one in group:
            parts.line(sheet, one, _MIDDLE.but(spaced=spaced))
        _star(sheet)
    sheet.y += 4
    heading = _TEXT.but(align="center", spaced=True, gap=6)
    style = BodyStyle(text=_TEXT.but(first=30), heading=heading, above=8, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 14
    for one in form["close"]:
        parts.line(sheet, one, _MIDDLE)
    sheet.y += 8
    old_parts.names(sheet, form["signatures"], _TEXT)
    old_parts.tail(sheet, paper, _TEXT)
    return body
