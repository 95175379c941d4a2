"""Changes to a Satzung side by side: small head in one row, then a table of old and new wording."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "carlito": Style(family="carlito", size=11, leading=1.26, gap=7),
    "serif": Style(family="serif", size=11, leading=1.28, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    return boxes.framed_sheet(paper, total, (68, 52, 60, 66), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the row of the head, kind and subject in one paragraph, text and table, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    wide = (sheet.right - sheet.left) / len(form["row"])
    low = sheet.y
    for index, one in enumerate(form["row"]):
        align = ("left", "center", "right")[min(index, 2)]
        x = sheet.left + index * wide
        low = max(low, sheet.put(one, x, sheet.y, text.but(align=align), width=wide))
    sheet.y = low + 4
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.6)
    sheet.y += 16
    parts.line(sheet, form["kind"], bold.but(size=13, gap=4))
    parts.line(sheet, form["title"], bold.but(gap=12))
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, rules="grid", widths=(1, 1),
                      head=bold)  # fmt: skip
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 12
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
