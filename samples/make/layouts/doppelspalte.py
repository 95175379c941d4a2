"""A town that prints its papers like a journal: head over the page, text in two columns."""

from __future__ import annotations

from typing import cast

from samples.make.body import Body, BodyStyle
from samples.make.columns import ColumnSheet
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=10, leading=1.22, gap=5, align="justify")
_PLAIN = _TEXT.but(align="left")
_BOLD = _PLAIN.but(bold=True)
_SMALL = _PLAIN.but(size=8)


def sheet(paper: Paper, total: int) -> ColumnSheet:
    """Return the empty sheet; the number stands in the foot, too, if the paper says so."""

    def footer(page: Sheet) -> None:
        page.put(paper.form["foot"].format(page=page.page.number), page.left, 800, _SMALL)

    return ColumnSheet(margins=(60, 54, 60, 64), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a wide head with three facts, the title in large type, columns, then the names."""
    form, page = paper.form, cast("ColumnSheet", sheet)
    parts.line(page, form["house"], _BOLD.but(size=16, gap=4))
    page.rule(60, 535, page.y, 1.2)
    page.y += 4
    for text, x in zip(form["facts"], (60, 220, 380), strict=True):
        page.put(text, x, page.y, _SMALL, width=155)
    page.y += 14
    page.rule(60, 535, page.y, 0.6)
    page.y += 14
    parts.line(page, form["title"], _BOLD.but(size=15, leading=1.16, gap=6))
    parts.line(page, form["way"], _PLAIN.but(gap=12))
    page.begin_columns(2, depth=form["depth"], ruled=True)
    body = Body(page, BodyStyle(text=_TEXT, heading=_BOLD.but(gap=2), above=5, rules="none"))
    body.set(paper.body)
    page.end_columns()
    if form["signatures"]:
        page.y += 18
        old_parts.names(page, form["signatures"], _PLAIN)
    return body
