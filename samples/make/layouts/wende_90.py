"""The East in 1990: typed on old forms by new councils, president and mayor sign side by side."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.2, leading=1.4, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "Blatt {} zu " + paper.form["short"], y=40, below=72)
    return Sheet(margins=(82, 54, 52, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the city and its new organ, kind and number spaced, lines of who, the text."""
    form = paper.form
    old_parts.sides(sheet, form["left"], form["right"], _TEXT, gap=16)
    parts.line(sheet, form["kind"], _TEXT.but(bold=True, align="center", gap=3))
    parts.line(sheet, form["session"], _TEXT.but(align="center", gap=14))
    for label, value in form["fields"]:
        sheet.put(label, 82, sheet.y, _TEXT.but(underline=True), width=150)
        sheet.y = sheet.put(value, 236, sheet.y, _TEXT, width=304) + 4
    old_parts.dashes(sheet, sheet.y + 4)
    sheet.y += 14
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(bold=True, gap=4), above=6, rules="none",
                      widths=(4, 2, 2))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=20)
    if form.get("list"):
        sheet.need(60)
        parts.line(sheet, form["list"], _TEXT.but(size=9.2))
    return body
