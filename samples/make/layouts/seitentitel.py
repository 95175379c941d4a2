"""A report-like Vorlage: decimal headings of two ranks, running title, a box at the side."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.4, leading=1.32, gap=8, align="justify")
_PLAIN = _TEXT.but(align="left")
_BOLD = _PLAIN.but(bold=True)
_SMALL = _PLAIN.but(size=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages after the first carry a running title."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            page.put(paper.form["running"], 78, 40, _SMALL, width=360)
            page.put(str(page.page.number), 440, 40, _SMALL.but(align="right"), width=89)
            page.rule(78, 529, 54, 0.4)
            page.y = 72

    return Sheet(margins=(78, 62, 66, 74), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a large title left, a narrow box with particulars right, the text, the names."""
    form = paper.form
    sheet.put(form["kind"], 78, 62, _PLAIN.but(size=13), width=260)
    low = sheet.put(form["title"], 78, 84, _BOLD.but(size=17, leading=1.18), width=270)
    y = 68.0
    for line in form["box"]:
        y = sheet.put(line, 376, y, _SMALL, width=148) + 2
    sheet.frame((370, 62, 529, y + 4), 0.6)
    sheet.y = max(low, y) + 22
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=12.4, gap=4), above=9, rules="rows",
                      widths=(4, 2, 2))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=22)
    if form.get("low"):
        parts.line(sheet, form["low"], _SMALL)
    return body
