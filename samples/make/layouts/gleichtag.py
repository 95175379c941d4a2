"""A day cell that two bodies share, status cell likewise; below it text in two columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from samples.make.body import Body, BodyStyle
from samples.make.columns import ColumnSheet
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=9.6, leading=1.32, gap=5, align="justify")
_BOLD = _TEXT.but(bold=True, align="left")
_SMALL = _TEXT.but(size=8.4, align="left", gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: number and page in the outer corner of the foot."""

    def footer(page: Sheet) -> None:
        text = f"{paper.form['foot']} | {page.page.number}"
        page.put(text, 54, 800, _SMALL.but(align="right"), width=486)

    return ColumnSheet(margins=(54, 50, 55, 66), footer=footer, total=total)


def _way(sheet: Sheet, groups: Sequence[tuple[str, str, Sequence[tuple[str, str, str]]]]) -> None:
    """Draw the table: day and status span the rows of the bodies that meet on that day."""
    for day, status, rows in groups:
        high = 17.0
        top, low = sheet.y, sheet.y + high * len(rows)
        sheet.put(day, 58, top + (low - top) / 2 - 6, _SMALL.but(bold=True), width=80)
        for index, (item, body, task) in enumerate(rows):
            y = top + index * high
            for text, x0, x1 in ((item, 140, 170), (body, 170, 352), (task, 352, 440)):
                sheet.frame((x0, y, x1, y + high), 0.5)
                if text:
                    sheet.put(text, x0 + 4, y + 3, _SMALL, width=x1 - x0 - 6)
        sheet.put(status, 444, top + (low - top) / 2 - 6, _SMALL, width=92)
        sheet.frame((54, top, 140, low), 0.5)
        sheet.frame((440, top, 540, low), 0.5)
        sheet.y = low
    sheet.y += 12


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set matter and kind, small particulars, the way with shared cells, the text in columns."""
    form = paper.form
    assert isinstance(sheet, ColumnSheet)
    parts.line(sheet, form["kind"], _SMALL.but(size=9.6, gap=2))
    sheet.flow(form["title"], _BOLD.but(size=17, gap=6, hyphenate=False, leading=1.16))
    parts.line(sheet, form["facts"], _SMALL.but(gap=8))
    _way(sheet, form["way"])
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=10.4, gap=2), above=5, rules="rows",
                      widths=(2, 1))  # fmt: skip
    sheet.begin_columns(2, 20, depth=form.get("depth", 0))
    made = Body(sheet, style)
    made.set(paper.body)
    sheet.end_columns()
    return finish.finish(sheet, replace(paper, body=""), style, body=made)
