"""Ortsbeirat in Hesse: agenda item first, number, subject, who moves it; list of receivers last."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=11, leading=1.3, gap=8),
    "dejavu": Style(family="dejavu", size=9.8, leading=1.36, gap=8),
    "elite": Style(family="elite", size=10.6, leading=1.38, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (80, 56, 72, 74), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper; nothing of its head has a label but the numbers."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(underline=True) if form["face"] == "elite" else text.but(bold=True)
    width = sheet.right - sheet.left
    sheet.put(form["place"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y = sheet.put(form["authority"], sheet.left, sheet.y, bold, width=250) + 30
    for one in form["lines"]:
        parts.line(sheet, one, text.but(gap=3))
    sheet.y += 10
    parts.line(sheet, form["title"], bold.but(gap=4))
    if form.get("mover"):
        parts.line(sheet, form["mover"], text.but(size=text.size * 0.9, gap=6))
    sheet.y += 8
    body = Body(sheet, BodyStyle(text=text, heading=bold.but(gap=4), above=10, rules="none",
                                 widths=(3, 1)))  # fmt: skip

    def sign() -> None:
        sheet.y += 16
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    if form.get("receivers"):
        sheet.need(40 + 16 * len(form["receivers"]))
        sheet.y += 12
        sheet.rule(sheet.left, sheet.right, sheet.y, 0.5)
        sheet.y += 4
        table(sheet, form["receivers"], (120, 200, 123), text.but(size=text.size * 0.86),
              rules="none", pad=0)  # fmt: skip
    return body
