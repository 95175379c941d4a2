"""A West German form of the 1960s: cells filled by machine, each body a row with counts."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=9.8, leading=1.34, gap=7)
_PRINT = Style(family="sans", size=7.6, leading=1.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the form's own number stands upright in the foot."""

    def footer(page: Sheet) -> None:
        if page.page.number == 1:
            page.put(paper.form["press"], 66, 808, _PRINT.but(size=6.4), width=260)

    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(66, 46, 42, 64), header=head, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind printed, cells, the ruled way with its counts, the text, names."""
    form = paper.form
    top = sheet.y
    low = sheet.put(form["house"], 66, top, _PRINT.but(size=12, bold=True), width=240)
    kind = _PRINT.but(size=16, bold=True, align="right")
    sheet.y = max(low, sheet.put(form["kind"], 66, top, kind, width=487)) + 8
    boxes.grid(sheet, form["grid"], _PRINT, _TEXT)
    sheet.y += 6
    small = _TEXT.but(size=8.8)
    finish.cells(sheet, form["way"], form["edges"], small, rules="grid", head=_PRINT.but(size=7))
    style = BodyStyle(text=_TEXT, heading=_PRINT.but(size=9.4, bold=True, gap=4), above=6,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=10)
    if form.get("last"):
        sheet.need(60)
        parts.line(sheet, form["last"], _PRINT.but(size=8, gap=0))
    return body
