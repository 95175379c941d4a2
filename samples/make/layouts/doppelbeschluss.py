"""Before 1933: what Magistrat and Stadtverordnete resolved, side by side, names below each."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.columns import ColumnSheet
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=12.2, leading=1.28, align="justify", gap=5, first=14),
    "serif": Style(family="serif", size=10.4, leading=1.32, align="justify", gap=5, first=14),
}


def sheet(paper: Paper, total: int) -> ColumnSheet:
    """Return the empty sheet."""
    return ColumnSheet(margins=(66, 60, 66, 76), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set town and number, the matter over both columns, a column for each house, a foot."""
    assert isinstance(sheet, ColumnSheet)
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    middle = flat.but(align="center")
    parts.line(sheet, form["town"], middle.but(size=text.size * 0.9, gap=3))
    parts.line(sheet, form["number"], middle.but(size=text.size * 1.5, gap=5))
    parts.line(sheet, form["title"], middle.but(size=text.size * 1.12, gap=10))
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.8)
    sheet.y += 10
    sheet.begin_columns(2, 28, ruled=True)
    style = BodyStyle(text=text, heading=middle.but(hyphenate=False, gap=6), above=0, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = Body(sheet, style)

    def names(key: str, *, last: bool) -> None:
        sheet.y += 6
        for line in form[key]:
            parts.line(sheet, line, flat.but(gap=1))
        if not last:
            sheet.need(2000)  # the other house begins the other column

    inserts = {"one": lambda: names("one", last=False), "two": lambda: names("two", last=True)}
    boxes.pieces(body, paper.body, inserts)
    sheet.end_columns()
    if form.get("foot"):
        sheet.y += 14
        sheet.rule(sheet.left, sheet.right, sheet.y - 4, 0.8)
        parts.line(sheet, form["foot"], flat.but(size=text.size * 0.88))
    return body
