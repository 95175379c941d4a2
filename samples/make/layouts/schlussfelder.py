"""Text first: the paper begins with its subject, all particulars stand in a table at its end."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.6, leading=1.36, gap=8),
    "serif": Style(family="serif", size=11.8, leading=1.3, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (80, 62, 70, 72), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the subject, the text, the names, then the table with kind, number, day, bodies."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    if form.get("first"):
        parts.line(sheet, form["first"], text.but(size=text.size * 0.9, gap=14))
    parts.line(sheet, form["title"], bold.but(size=text.size * 1.3, gap=14, hyphenate=False))
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=8, rules="rows", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], text)
    sheet.need(len(form["table"]) * (text.line + 8) + 20)
    sheet.y += 10
    whole = sheet.right - sheet.left
    table(sheet, form["table"], [whole * 0.32, whole * 0.68], text.but(size=text.size * 0.92))
    return body
