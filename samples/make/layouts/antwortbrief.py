"""A mayor's letter that answers a member's question: bold line of matter, salutation, closing."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "carlito": Style(family="carlito", size=11.6, leading=1.28, gap=9),
    "elite": Style(family="elite", size=10.4, leading=1.4, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (82, 52, 74, 86), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the letterhead right, address left, day, the lines of matter, text, closing, name."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    sheet.put(form["head"], 322, sheet.y, bold, width=200)
    sheet.y += 76
    low = sheet.put(form["address"], sheet.left, sheet.y, text, width=230)
    sheet.put(form["side"], 322, sheet.y, text.but(size=text.size * 0.86), width=200)
    sheet.y = low + 40
    for one in form["matter"]:
        parts.line(sheet, one, bold.but(gap=2))
    sheet.y += 14
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=4, rules="none", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 4
    parts.line(sheet, form["closing"], text.but(gap=4))
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text.but(size=text.size * 0.9))
    return body
