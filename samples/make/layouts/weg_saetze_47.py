"""A town after the war: matter behind a stroke, what the bodies said in sentences below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.4, leading=1.34, gap=7)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(74, 48, 50, 56), header=old_parts.numbered(_TEXT, "Bl. {}", below=66))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set day first, office, the matter behind a stroke, text, names, then the sentences."""
    form = paper.form
    parts.line(sheet, form["day"], _TEXT.but(gap=2))
    parts.line(sheet, form["office"], _TEXT.but(gap=16))
    top = sheet.y
    low = sheet.put(form["matter"], 200, top, _TEXT.but(bold=True), width=280)
    sheet.put(form["side"], sheet.left, top, _TEXT, width=110)
    sheet.frame((190, top - 2, 190, low + 2), 1.0)
    sheet.y = max(low, top + 3 * _TEXT.line) + 14
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(gap=3), above=5, rules="none", widths=(3, 1))

    def way() -> None:
        sheet.need(70)
        sheet.y += 10
        for one in form["way"]:
            sheet.flow(one, _TEXT.but(gap=3))

    return finish.finish(sheet, paper, style, gap=8, inserts={"way": way})
