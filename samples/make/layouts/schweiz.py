"""Switzerland: papers of a city's Stadtrat for its parliament, subject beside a narrow column."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.4, leading=1.36, gap=8),
    "serif": Style(family="serif", size=11.6, leading=1.3, gap=8),
    "elite": Style(family="elite", size=10.6, leading=1.4, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (92, 54, 70, 74), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(underline=True) if form["face"] == "elite" else text.but(bold=True)
    sheet.y = sheet.put(form["authority"], sheet.left, sheet.y, bold.but(size=13), width=300) + 6
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.6)
    sheet.y += 10
    top = sheet.y
    low = sheet.put(form["column"], sheet.left, top, text.but(size=text.size * 0.84), width=112)
    x = sheet.left + 128
    sheet.y = sheet.put(form["kind"], x, top, text, width=sheet.right - x) + 4
    sheet.y = max(low, sheet.put(form["title"], x, sheet.y, bold, width=sheet.right - x)) + 16
    style = BodyStyle(text=text.but(align="justify"), heading=bold.but(gap=4), above=8,
                      rules="rows", widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 14
    if form.get("day"):
        parts.line(sheet, form["day"], text.but(gap=8))
    if form.get("college"):
        parts.line(sheet, form["college"], text.but(gap=2))
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
