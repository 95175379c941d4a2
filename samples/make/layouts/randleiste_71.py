"""About 1970: a printed column of labels at the left edge, typed values below each."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=9.6, leading=1.4, gap=8)
_PRINT = Style(family="sans", size=7, leading=1.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the stroke of the edge runs over every page."""

    def header(page: Sheet) -> None:
        page.frame((168, 40, 168, 800), 0.8)
        if page.page.number > 1:
            page.put(f"Blatt {page.page.number}", 44, 46, _PRINT.but(size=8), width=110)

    return Sheet(margins=(182, 48, 44, 62), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set labels and values down the edge, the printed words over the text, the text, names."""
    form = paper.form
    y = sheet.put(form["house"], 44, 48, _PRINT.but(size=11, bold=True, hyphenate=False),
                  width=118) + 14  # fmt: skip
    for label, value in form["edge"]:
        y = sheet.put(label, 44, y, _PRINT, width=118)
        y = sheet.put(value, 44, y + 1, _TEXT.but(size=9, hyphenate=False), width=120) + 6
        sheet.rule(44, 160, y - 3, 0.4)
    parts.line(sheet, form["kind"], _PRINT.but(size=15, gap=10))
    parts.line(sheet, form["title"], _TEXT.but(bold=True, gap=12))
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=12)
