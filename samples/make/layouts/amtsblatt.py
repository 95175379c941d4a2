"""Two columns as in an official gazette: banner, box with the number, decision and reasons."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.columns import ColumnSheet
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "oldstandard": Style(family="oldstandard", size=10.4, leading=1.24, align="justify", gap=4),
    "serif": Style(family="serif", size=10, leading=1.24, align="justify", gap=5),
    "carlito": Style(family="carlito", size=10.4, leading=1.22, gap=5),
}


def _style(paper: Paper) -> Style:
    return _FACES[paper.form["face"]]


def sheet(paper: Paper, total: int) -> ColumnSheet:
    """Return the empty sheet; pages after the first repeat the banner small."""
    flat = _style(paper).but(align="left", size=9)

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            width = page.right - page.left
            page.put(paper.form["running"], page.left, 36, flat, width=width)
            text = f"Seite {page.page.number}"
            page.put(text, page.left, 36, flat.but(align="right"), width=width)
            page.rule(page.left, page.right, 50, 0.6)
            page.y = 62

    return ColumnSheet(margins=(54, 44, 52, 56), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the banner over the whole width, then the paper in two columns."""
    assert isinstance(sheet, ColumnSheet)
    form, text = paper.form, _style(paper)
    flat = text.but(align="left")
    width = sheet.right - sheet.left
    sheet.frame((sheet.left, sheet.y, sheet.right, sheet.y + 52), 1.2, shade=form.get("shade"))
    banner = flat.but(size=24, bold=True, align="center", hyphenate=False)
    sheet.put(form["banner"], sheet.left, sheet.y + 9, banner, width=width)
    sheet.y += 58
    old_parts.sides(sheet, form["left"], form["right"], flat, gap=6)
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.6)
    sheet.y += 10
    parts.line(sheet, form["kind"], flat.but(size=14, bold=True, align="center", gap=3))
    parts.line(sheet, form["title"], flat.but(size=12, bold=True, align="center", gap=10))
    if form.get("meeting"):
        parts.line(sheet, form["meeting"], flat.but(align="center", gap=8))
    sheet.begin_columns(2, 20, depth=form.get("depth", 0), ruled=form.get("ruled", False))
    style = BodyStyle(
        text=text, heading=flat.but(bold=True, gap=3), above=6, rules="rows", widths=(2.2, 1)
    )
    body = parts.set_body(sheet, paper, style)
    sheet.need(66)
    sheet.y += 8
    parts.line(sheet, form["signature"], flat)
    sheet.end_columns()
    return body
