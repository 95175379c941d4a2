"""A head of four cells: town, particulars, subject, bodies, one in each corner of a large frame."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.2, leading=1.34, gap=8),
    "serif": Style(family="serif", size=11.2, leading=1.3, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; from page 2 on number and page stand over a rule."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (72, 50, 58, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the four cells, then the text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    middle = sheet.left + (sheet.right - sheet.left) * form.get("share", 0.58)
    for left, right in form["cells"]:
        top = sheet.y
        low = sheet.put(left, sheet.left + 6, top + 5, text, width=middle - sheet.left - 12)
        low = max(low, sheet.put(right, middle + 6, top + 5, text, width=sheet.right - middle - 12))
        sheet.frame((sheet.left, top, middle, low + 7), 0.9)
        sheet.frame((middle, top, sheet.right, low + 7), 0.9)
        sheet.y = low + 7
    sheet.y += 16
    heading = text.but(bold=True, gap=3)
    style = BodyStyle(text=text.but(align="justify"), heading=heading, above=8, rules="grid",
                      widths=(3, 1))  # fmt: skip
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 12
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
