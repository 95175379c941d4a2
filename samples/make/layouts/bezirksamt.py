"""Bezirksamt of Berlin: numbered labels at the left, whatever they hold beside them."""

from __future__ import annotations

from samples.make.body import BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.4, leading=1.3, gap=8),
    "serif": Style(family="serif", size=11.6, leading=1.26, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.4, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.6)
    return boxes.framed_sheet(paper, total, (72, 58, 60, 72), small)


def layout(sheet: Sheet, paper: Paper) -> boxes.DrawnBody:
    """Set office and day, kind and number in one line, the numbered points, the names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    strong = text.but(underline=True) if typed else text.but(bold=True)
    old_parts.sides(sheet, form["office"], form["place"], text, gap=24)
    for one in form["kind"]:
        parts.line(sheet, one, strong.but(align="center", gap=3))
    parts.line(sheet, form["session"], text.but(align="center", gap=18))
    shift = form.get("shift", 150)
    for label, value in form["points"]:
        parts.labels(sheet, [(label, value)], text, shift=shift)
        sheet.y += 8
    style = BodyStyle(text=text, heading=strong if form.get("strong") else text, above=2,
                      rules="none", widths=(3, 1.2))  # fmt: skip
    sheet.left += shift
    body = boxes.DrawnBody(sheet, style, draw=boxes.beside(shift))
    body.set(paper.body)
    sheet.left -= shift
    sheet.y += 22
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
