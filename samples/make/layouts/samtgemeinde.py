"""Samtgemeinde: subject and text first, the way through the bodies with its votes at the end.

The number stands nowhere but in the foot of each page.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.4, leading=1.34, gap=8),
    "serif": Style(family="serif", size=11.6, leading=1.28, gap=8),
    "elite": Style(family="elite", size=10, leading=1.4, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet with its foot."""
    small = _FACES[paper.form["face"]].but(size=8.6)
    return boxes.framed_sheet(paper, total, (80, 54, 64, 78), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    width = sheet.right - sheet.left
    old_parts.sides(sheet, form["authority"], form["place"], text, gap=20)
    if typed:
        old_parts.dashes(sheet, sheet.y - 8, double=True)
    else:
        sheet.frame((sheet.left, sheet.y - 8, sheet.right, sheet.y - 4), 0.1, shade=0.6)
    sheet.y = sheet.put(form["kind"], sheet.left, sheet.y + 4,
                        bold.but(size=text.size * (1 if typed else 1.5), align="right"),
                        width=width) + 10  # fmt: skip
    parts.line(sheet, form["title"], bold.but(size=text.size * (1 if typed else 1.1), gap=12))
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, widths=(3, 1.2),
                      rules="none" if typed else "rows")  # fmt: skip
    body = Body(sheet, style)

    def way() -> None:
        sheet.need(40 + 24 * len(form["rows"]))
        sheet.y += 10
        small = text.but(size=text.size * 0.9)
        table(sheet, form["rows"], form["widths"], small, head=small.but(bold=not typed))

    def sign() -> None:
        sheet.y += 14
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"way": way, "sign": sign})
    return body
