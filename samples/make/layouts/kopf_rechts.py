"""Everything that names the paper stands stacked at the right margin, the subject starts left."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.6, leading=1.3, gap=8),
    "opensans": Style(family="opensans", size=9.8, leading=1.44, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    return boxes.framed_sheet(paper, total, (86, 54, 66, 72), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the stack at the right, the subject, lines of bodies, text, names at the right."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold, whole = text.but(bold=True), sheet.right - sheet.left
    for one, size, weight in form["stack"]:
        line = text.but(align="right", size=size, bold=weight)
        sheet.y = sheet.put(one, sheet.left, sheet.y, line, width=whole) + 1
    sheet.y += 20
    parts.line(sheet, form["title"], bold.but(size=text.size * 1.15, gap=6))
    for one in form["way"]:
        sheet.y = sheet.put(one, sheet.left, sheet.y, text.but(align="right"), width=whole)
    sheet.y += 12
    style = BodyStyle(text=text.but(align="justify"), heading=text.but(spaced=True, gap=4),
                      above=8, rules="rows", widths=(3, 1))  # fmt: skip
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 12
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
