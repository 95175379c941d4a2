"""A Bezirk in Bavaria: office left, item right, decimal numbers, name in the middle."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.8, leading=1.34, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages are numbered at the top."""
    style = _FACES[paper.form["face"]]
    return Sheet(margins=(84, 56, 72, 72), header=old_parts.numbered(style, "- {} -"), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office and item, the centred words, the label with its subject, text, the name."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    old_parts.sides(sheet, form["office"], form["item"], text, gap=24)
    for one in form["middle"]:
        parts.line(sheet, one, bold.but(align="center", gap=1))
    sheet.y += 16
    parts.labels(sheet, form["fields"], text, shift=form["shift"])
    sheet.y += 12
    style = BodyStyle(text=text.but(align="left" if typed else "justify"), heading=bold.but(gap=4),
                      sub=bold.but(gap=3), above=8, rules="grid", widths=(3, 1, 1))  # fmt: skip
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 14
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
