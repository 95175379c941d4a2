"""A verbatim report in two columns: the session in a running head, speakers in bold."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.columns import ColumnSheet
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=9.6, leading=1.24, align="justify", gap=5)


def sheet(paper: Paper, total: int) -> ColumnSheet:
    """Return the empty sheet; each page names session and page over a rule."""
    flat = _TEXT.but(align="left")

    def header(page: Sheet) -> None:
        width = page.right - page.left
        page.put(paper.form["running"], page.left, 40, flat.but(bold=True), width=width)
        text = f"Seite {page.page.number + paper.form['before']}"
        page.put(text, page.left, 40, flat.but(align="right"), width=width)
        page.rule(page.left, page.right, 55, 0.8)
        page.y = 68

    return ColumnSheet(margins=(62, 68, 58, 62), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a title over the whole width, then the speeches in two columns."""
    assert isinstance(sheet, ColumnSheet)
    form, flat = paper.form, _TEXT.but(align="left")
    parts.line(sheet, form["title"], flat.but(size=15, bold=True, gap=4))
    parts.line(sheet, form["session"], flat.but(size=11, gap=12))
    sheet.begin_columns(2, 20, depth=form.get("depth", 0))
    body = Body(sheet, BodyStyle(text=_TEXT, heading=flat.but(bold=True, gap=5), above=6))
    body.set(paper.body)
    sheet.end_columns()
    if form.get("signature"):
        sheet.need(70)
        sheet.y += 16
        for x, text in form["signature"]:
            sheet.put(text, x, sheet.y, flat, width=200)
    return body
