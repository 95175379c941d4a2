"""A Verband asks its members in writing: letter-like head, draft, and a slip to send back below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.4, leading=1.34, gap=8),
    "elite": Style(family="elite", size=10, leading=1.38, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (74, 50, 64, 60), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set name and mark of the paper, kind, fields in a row, text and name, the slip below."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    old_parts.sides(sheet, form["name"], form["mark"], text, gap=14)
    parts.line(sheet, form["kind"], bold.but(size=text.size * (1 if typed else 1.3), gap=2))
    parts.line(sheet, form["how"], text.but(gap=10))
    at = sheet.left
    low = sheet.y
    for label, value, wide in form["row"]:
        y = sheet.put(label, at, sheet.y, text.but(size=text.size * 0.82), width=wide - 8)
        low = max(low, sheet.put(value, at, y, text, width=wide - 8))
        at += wide
    sheet.y = low + 12
    parts.line(sheet, form["title"], bold.but(gap=8))
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=6, rules="none", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 8
    old_parts.names(sheet, form["signatures"], text)
    sheet.need(100)
    sheet.y = max(sheet.y + 8, sheet.bottom - 96)
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 10
    for one in form["slip"]:
        sheet.y = boxes.value(sheet, one, sheet.left, sheet.y, text, 440) + 2
    sheet.rule(sheet.left, sheet.left + 190, sheet.y + 22, 0.5)
    sheet.put(form["slip_end"], sheet.left, sheet.y + 24, text.but(size=7.6), width=190)
    return body
