"""Austrian Marktgemeinde: Amtsvortrag whose subject comes after a block of other particulars."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "carlito": Style(family="carlito", size=11.4, leading=1.24, gap=7),
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.6)
    return boxes.framed_sheet(paper, total, (78, 52, 66, 74), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the office over a rule, spaced kind, the item, a block of particulars, the subject."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    parts.line(sheet, form["house"], bold.but(size=text.size + 3, gap=0))
    parts.line(sheet, form["address"], text.but(size=8.8, gap=2))
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.2)
    sheet.y += 18
    sheet.put(form["item"], 380, sheet.y, text, width=150)
    parts.line(sheet, form["kind"], bold.but(size=text.size + 2, spaced=True, gap=20))
    parts.labels(sheet, form["pairs"], text, shift=128)
    sheet.y += 26
    sheet.put(form["label"], sheet.left, sheet.y, text, width=70)
    parts.line(sheet, form["title"], bold.but(gap=18), x=sheet.left + 70)
    style = BodyStyle(text=text, heading=bold.but(underline=True, gap=4), above=6, rules="rows",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=24)
