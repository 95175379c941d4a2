"""A printed card that calls to a session: one sentence, the items, a name; half a sheet."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "oldstandard": Style(family="oldstandard", size=12, leading=1.3, gap=5),
    "serif": Style(family="serif", size=11.4, leading=1.3, gap=5),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: the card is its upper part."""
    return Sheet(margins=(92, 74, 92, 60), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the frame with its words, the sentence, the items, place and name."""
    form, text = paper.form, _FACES[paper.form["face"]]
    top = sheet.y - 26
    for one, size, spaced in form["head"]:
        parts.line(sheet, one, text.but(align="center", size=size, spaced=spaced, gap=6))
    sheet.y += 4
    sheet.flow(form["sentence"], text.but(align="center", gap=12))
    style = BodyStyle(text=text, heading=text.but(align="center", bold=True, gap=5), above=4,
                      rules="none")  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 10
    old_parts.names(sheet, form["signatures"], text, gap=0)
    sheet.y += 16
    for inset, weight in ((0, 1.4), (3.5, 0.5)):
        sheet.frame((66 + inset, top + inset, 529 - inset, sheet.y - inset), weight)
    return body
