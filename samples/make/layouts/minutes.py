"""An extract of minutes, with votes and the certificate of whoever copied it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=12, gap=7)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(78, 60, 68, 70), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    bold = text.but(bold=True)
    parts.line(sheet, form["authority"], bold.but(size=14, align="center", gap=14))
    parts.line(sheet, form["kind"], bold.but(size=13, align="center", spaced=True, gap=8))
    parts.line(sheet, form["meeting"], text.but(align="center", gap=12))
    table(sheet, form["present"], (150, 299), text.but(size=10.5), rules="none")
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.8)
    sheet.y += 8
    parts.labels(sheet, [(form["item"], form["title"])], bold, shift=72)
    sheet.y += 8
    body = parts.set_body(sheet, paper, BodyStyle(text=text.but(align="justify"), heading=bold))
    sheet.need(150)
    sheet.y += 16
    low = sheet.put(form["left"], sheet.left, sheet.y, text, width=180)
    sheet.y = max(low, sheet.put(form["right"], 330, sheet.y, text, width=180)) + 26
    sheet.put(form["certificate"], sheet.left, sheet.y, text.but(size=10.5), width=330)
    sheet.scribble(sheet.left + 4, sheet.y + 62, 90)
    sheet.y = sheet.put(form["clerk"], sheet.left, sheet.y + 68, text.but(size=10.5))
    return body
