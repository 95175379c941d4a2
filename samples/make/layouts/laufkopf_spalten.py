"""Two columns of small print below a head over both, headings run into the text in bold."""

from __future__ import annotations

from typing import cast

from samples.make.body import Body, BodyStyle
from samples.make.columns import ColumnSheet
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=10.4, leading=1.24, gap=5, align="justify")
_PLAIN = _TEXT.but(align="left")
_BOLD = _PLAIN.but(bold=True)


def sheet(paper: Paper, total: int) -> ColumnSheet:
    """Return the empty sheet."""

    def footer(page: Sheet) -> None:
        text = paper.form["foot"].format(page.page.number)
        page.put(text, 58, 796, _PLAIN.but(size=8.6, align="center"), width=480)

    return ColumnSheet(margins=(58, 50, 58, 64), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house left, item right, kind over the title, particulars in one line, two columns."""
    form, page = paper.form, cast("ColumnSheet", sheet)
    old_parts.sides(page, form["house"], form["item"], _PLAIN, gap=8)
    page.rule(58, 537, page.y, 1.8)
    page.y += 8
    parts.line(page, form["kind"], _PLAIN.but(size=11, gap=1))
    page.flow(form["title"], _BOLD.but(size=15, leading=1.15, gap=4))
    parts.line(page, form["facts"], _PLAIN.but(size=9.4, gap=4))
    page.rule(58, 537, page.y, 0.5)
    page.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD, above=2, rules="rows", widths=(2, 1))
    body = Body(page, style)
    page.begin_columns(2, 20, depth=form["depth"], ruled=True)
    body.set(paper.body)
    page.end_columns()
    page.y += 18
    old_parts.names(page, form["signatures"], _PLAIN)
    return body
