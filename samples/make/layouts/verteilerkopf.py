"""A typed letter to several bodies at once: numbered addressees with the days they meet."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.4, leading=1.4, gap=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(84, 56, 56, 68), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office and place, the addressees with their days, the subject beside its label."""
    form = paper.form
    old_parts.sides(sheet, form["office"], form["place"], _TEXT, gap=22)
    parts.line(sheet, form["to"], _TEXT.but(gap=2))
    for number, body, day in form["bodies"]:
        sheet.put(number, 84, sheet.y, _TEXT, width=22)
        low = sheet.put(body, 106, sheet.y, _TEXT, width=240)
        sheet.put(day, 360, sheet.y, _TEXT, width=180)
        sheet.y = low
    parts.line(sheet, form["wish"], _TEXT.but(gap=18))
    parts.labels(sheet, form["matter"], _TEXT.but(bold=True), shift=66)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=5), above=6, rules="none",
                      widths=(2, 1, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=18)
