"""A business letter as the paper: reference line over values, number inside the subject."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.6, leading=1.28, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=8),
}
_SMALL = Style(family="sans", size=7.4, leading=1.3, gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 46, 62, 76), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set letterhead, address, a line of references, the subject, salutation and text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    parts.line(sheet, form["house"], _SMALL.but(size=15, bold=True, gap=3))
    sheet.rule(70, 533, sheet.y, 0.8)
    sheet.y += 26
    sheet.y = sheet.put(form["address"], 70, sheet.y, text, width=240) + 30
    low = sheet.y
    for (label, value), x in zip(form["line"], (70, 200, 318, 436), strict=False):
        y = sheet.put(label, x, sheet.y, _SMALL, width=110)
        low = max(low, sheet.put(value, x, y + 1, text.but(size=9.6), width=112))
    sheet.y = low + 24
    sheet.flow(form["title"], text.but(bold=True, gap=4))
    if form.get("under"):
        parts.line(sheet, form["under"], text.but(gap=4))
    sheet.y += 12
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=3), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=18)
