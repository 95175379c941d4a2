"""Baden-Württemberg: Sitzungsvorlage with a framed column of fields right of the text.

The column runs down the first page; from the second on the text has the whole width.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.2, leading=1.34, gap=8),
    "opensans": Style(family="opensans", size=9.6, leading=1.42, gap=8),
    "serif": Style(family="serif", size=11.4, leading=1.28, gap=8),
}
_COLUMN = 148.0


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    base = boxes.framed_sheet(paper, total, (70, 54, 56, 70), small)
    whole, head = base.right, base.header

    def header(page: Sheet) -> None:
        page.right = whole
        if head:
            head(page)

    base.header = header
    return base


def _column(sheet: Sheet, paper: Paper, text: Style) -> None:
    """Set the fields, label above value, in the frame at the right."""
    form, x = paper.form, sheet.right - _COLUMN
    small = text.but(size=text.size * 0.8)
    y = sheet.y + 6
    for label, value in form["column"]:
        if label:
            y = sheet.put(label, x + 8, y, small.but(bold=True), width=_COLUMN - 14)
        y = boxes.value(sheet, value, x + 8, y, small, _COLUMN - 14) + 6
    sheet.frame(
        (x, sheet.y, sheet.right, max(y, form.get("deep", 0.0))),
        0.8,
    )


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    sheet.shield(sheet.left, sheet.y, 34)
    sheet.put(form["authority"], sheet.left + 44, sheet.y + 4, bold.but(size=14))
    sheet.put(form["kind"], sheet.left, sheet.y + 8,
              bold.but(size=13, align="right"), width=sheet.right - sheet.left)  # fmt: skip
    sheet.y += 52
    sheet.rule(sheet.left, sheet.right, sheet.y - 8, 2)
    _column(sheet, paper, text)
    sheet.right -= _COLUMN + 18
    sheet.y += 4
    parts.line(sheet, form["title"], bold.but(size=text.size * 1.2, gap=12))
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, rules="rows", widths=(2.4, 1))
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 14
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
