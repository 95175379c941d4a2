"""Every page in a frame that its head and foot cells belong to, number in the foot cell."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; frame, head and foot are drawn on every page."""
    form = paper.form

    def header(page: Sheet) -> None:
        page.frame((52, 44, 544, 800), 1)
        page.rule(52, 544, 70, 1)
        page.put(form["top"][0], 60, 52, _SMALL.but(bold=True, size=10), width=250)
        page.put(form["top"][1], 330, 52, _SMALL.but(align="right", size=10), width=206)

    def footer(page: Sheet) -> None:
        page.rule(52, 544, 778, 1)
        for text, x in zip(form["bottom"], (60, 220, 400), strict=True):
            page.put(text.format(page=page.page.number, total=total), x, 784, _SMALL, width=150)

    return Sheet(margins=(68, 84, 66, 76), header=header, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the title, the bodies as plain lines, a rule, the text inside the frame."""
    form = paper.form
    sheet.flow(form["title"], _BOLD.but(size=13, gap=8))
    for line in form["way"]:
        parts.line(sheet, line, _TEXT.but(gap=1))
    sheet.y += 5
    sheet.rule(52, 544, sheet.y, 0.6)
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=7, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style)
