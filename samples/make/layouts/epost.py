"""A message printed from a mail program: name over a rule, lines Von / Gesendet / An / Betreff."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "carlito": Style(family="carlito", size=11.4, leading=1.24, gap=9, hyphenate=False),
    "mono": Style(family="mono", size=9.6, leading=1.3, gap=9, hyphenate=False),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (66, 54, 66, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set whose box it is, the lines of the head, the text, the sender's lines."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    parts.line(sheet, form["owner"], bold.but(size=text.size * 1.1, gap=1))
    sheet.rule(sheet.left, sheet.right, sheet.y + 1, 2.2)
    sheet.y += 9
    parts.labels(sheet, [(f"**{one}**", value) for one, value in form["lines"]], text, shift=96)
    sheet.y += 22
    style = BodyStyle(text=text, heading=text.but(gap=6), above=0, rules="none", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 6
    parts.line(sheet, form["sender"], text.but(gap=2))
    if form.get("notice"):
        sheet.y += 12
        parts.line(sheet, form["notice"], text.but(size=text.size * 0.8))
    return body
