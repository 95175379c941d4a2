"""Bremen: an Ortsamt sends out what a Beirat decided: letterhead right, decision, tally, footer."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.36, gap=9)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; address and hours of the office stand at the foot."""
    return boxes.framed_sheet(paper, total, (80, 56, 72, 88), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office and city, whom it goes to, what it is, the text, the tally, the name."""
    form = paper.form
    x = 352.0
    low = sheet.put(form["office"], x, sheet.y, _BOLD, width=180)
    low = sheet.put(form["block"], x, low + 8, _SMALL, width=180)
    sheet.y = max(low, sheet.put(form["to"], sheet.left, sheet.y + 30, _TEXT, width=240)) + 26
    for one in form["lead"]:
        parts.line(sheet, one, _BOLD.but(size=12, gap=2))
    sheet.y += 4
    parts.line(sheet, form["title"], _TEXT.but(underline=True, gap=14))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=6, rules="none", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 4
    if form.get("tally"):
        parts.line(sheet, form["tally"], _TEXT.but(gap=14))
    old_parts.names(sheet, form["signatures"], _TEXT)
    return body
