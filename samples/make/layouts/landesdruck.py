"""Print of a city parliament, 1970s to 2000s: words left, number and day right, text in columns."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.columns import ColumnSheet
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=9.8, leading=1.26, gap=6, align="justify")
_LEFT = _TEXT.but(align="left", gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; from page 2 on the head of a print runs over it."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            x, wide = page.left, page.right - page.left
            if isinstance(page, ColumnSheet) and page.count > 1:
                wide = 460.0
            page.put(paper.form["running"], x, 40, _LEFT.but(size=8.6), width=wide)
            page.rule(x, x + wide, 53, 0.5)

    return ColumnSheet(margins=(68, 60, 62, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the head, origin and title over the whole width, the text in two columns."""
    form = paper.form
    big = _LEFT.but(bold=True, size=14.5)
    low = sheet.put(form["house"], sheet.left, sheet.y, big, width=270)
    right = _LEFT.but(align="right")
    y = sheet.put(form["number"], 340, sheet.y, right.but(bold=True, size=13), width=193)
    sheet.y = max(low, sheet.put(form["day"], 340, y + 2, right, width=193)) + 6
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.6)
    sheet.y += 26
    parts.line(sheet, form["origin"], _LEFT.but(bold=True, size=12, gap=10))
    parts.line(sheet, form["title"], _LEFT.but(bold=True, size=11, gap=14))
    assert isinstance(sheet, ColumnSheet)
    sheet.begin_columns(2, 18, depth=form["depth"])
    style = BodyStyle(text=_TEXT, heading=_LEFT.but(bold=True, gap=3), above=5, rules="none",
                      widths=(2, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.end_columns()
    sheet.y += 14
    old_parts.names(sheet, form["signatures"], _LEFT)
    foot = _LEFT.but(size=7.6, align="center")
    sheet.put(form["printer"], sheet.left, sheet.bottom + 16, foot, width=sheet.right - sheet.left)
    return body
