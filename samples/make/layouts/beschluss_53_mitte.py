"""GDR of the early 1950s: decision as a sentence in the middle, long number, two offices."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=10, leading=1.5, gap=9)
_PRINT = Style(family="sans", size=9, leading=1.2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; a printed line with the works that made the form is at the foot."""

    def footer(page: Sheet) -> None:
        page.put(paper.form["press"], page.left, 806, _PRINT.but(size=6.5), width=300)

    head = old_parts.numbered(_TEXT, "{}")
    return Sheet(margins=(92, 50, 66, 72), header=head, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed authority, place and day, the decision as a sentence, text, names."""
    form = paper.form
    parts.line(sheet, form["authority"], _PRINT.but(size=12, bold=True, gap=2))
    sheet.rule(sheet.left, 300, sheet.y + 2, 1.2)
    sheet.y += 8
    parts.line(sheet, form["place"], _TEXT.but(align="right", gap=18))
    for line, bold in form["sentence"]:
        parts.line(sheet, line, _TEXT.but(align="center", bold=bold, gap=0))
    sheet.y += 18
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(gap=5, **form["heading"]), above=6,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=16)
    if form.get("list"):
        sheet.need(80)
        parts.line(sheet, form["list"], _TEXT.but(size=8.8, gap=0))
    return body
