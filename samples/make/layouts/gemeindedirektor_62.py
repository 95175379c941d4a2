"""A Gemeinde's carbon of the 1960s: circular that is a paper, a copied letter behind it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.2, leading=1.4, gap=9)
_PRINT = Style(family="sans", size=9, leading=1.25)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(80, 44, 56, 64), header=old_parts.numbered(_TEXT, "Seite -{}-"))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set printed letterhead with lines for file and day, whom, subject, text, close."""
    form = paper.form
    parts.line(sheet, form["house"], _PRINT.but(size=14, bold=True, gap=2))
    parts.line(sheet, form["address"], _PRINT.but(gap=6))
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.7)
    sheet.y += 8
    for label, value, x in form["fields"]:
        sheet.put(label, x, sheet.y, _PRINT.but(size=8))
        sheet.put(value, x, sheet.y + 11, _TEXT, width=150)
    sheet.y += 44
    parts.line(sheet, form["to"], _TEXT.but(gap=18))
    for label, value in form["subject"]:
        parts.labels(sheet, [(label, value)], _TEXT, shift=66)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=4), above=4, rules="none",
                      widths=(3, 1))  # fmt: skip

    def close() -> None:
        sheet.need(140)
        parts.line(sheet, form["close"], _TEXT.but(gap=0), x=300)
        old_parts.names(sheet, form["names"], _TEXT)
        if form.get("left"):
            parts.line(sheet, form["left"], _TEXT.but(size=9))

    def copied(key: str) -> None:
        parts.line(sheet, form[key], _TEXT.but(gap=10))

    inserts = {"close": close, "above": lambda: copied("above"), "under": lambda: copied("under")}
    return finish.finish(sheet, paper, style, inserts=inserts)
