"""A cameralistic form for spending more than planned: accounts and sums above all else."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_PRINT = Style(family="sans", size=8.4, leading=1.25, gap=3)
_FACES = {
    "elite": Style(family="elite", size=10.2, leading=1.36, gap=7),
    "sans": Style(family="sans", size=10, leading=1.32, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (62, 48, 52, 62), _PRINT.but(size=7.4))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office and kind, the ruled cells of accounts, text, the row of signatures in cells."""
    form, text = paper.form, _FACES[paper.form["face"]]
    sheet.put(form["office"], sheet.left, sheet.y, text, width=250)
    sheet.put(form["kind"], sheet.left, sheet.y, _PRINT.but(size=14, bold=True, align="right"),
              width=sheet.right - sheet.left)  # fmt: skip
    sheet.y += text.line * (form["office"].count("\n") + 1) + 8
    boxes.grid(sheet, form["cells"], _PRINT, text)
    sheet.y += 10
    heading = _PRINT.but(size=10, bold=True, gap=3)
    style = BodyStyle(text=text, heading=heading, above=5, rules="rows", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 10
    if form.get("signatures"):
        old_parts.names(sheet, form["signatures"], text)
    if form.get("end"):
        sheet.need(70)
        top = sheet.y
        boxes.grid(sheet, form["end"], _PRINT, text)
        for x in form.get("ink", ()):
            sheet.scribble(x, top + 30, 78, 16)
    return body
