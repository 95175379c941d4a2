"""A city of the 1960s: a frame at the right with kind, number and the days of the bodies."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.2, leading=1.42, gap=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- {} -")
    return Sheet(margins=(86, 56, 52, 66), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office and day, the frame right of them, Roman parts of the text, names, orders."""
    form = paper.form
    low = sheet.put(form["office"], 86, 58, _TEXT, width=210)
    sheet.frame((320, 54, 543, 54 + 17 * len(form["frame"]) + 6), 0.8)
    for index, (left, right) in enumerate(form["frame"]):
        sheet.put(left, 326, 58 + index * 17, _TEXT.but(size=9.2), width=134)
        sheet.put(right, 462, 58 + index * 17, _TEXT.but(size=9.2), width=80)
    sheet.y = max(low, 60 + 17 * len(form["frame"])) + 20
    parts.labels(sheet, form["matter"], _TEXT, shift=66)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(gap=4), above=6, rules="none", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=20)
    if form.get("orders"):
        sheet.need(60)
        parts.line(sheet, form["orders"], _TEXT.but(size=9.4))
    return body
