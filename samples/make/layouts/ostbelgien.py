"""A German-speaking commune of Belgium: extract of its register, reasons in clauses, articles."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.4, leading=1.28, gap=8)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9.6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (74, 52, 62, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set province and commune left, kind right, session and who sat, item, text, officers."""
    form = paper.form
    sheet.put(form["left"], 74, 52, _SMALL, width=170)
    low = sheet.put(form["kind"], 250, 52, _BOLD.but(size=13, align="center"), width=283)
    sheet.put(form["session"], 250, low + 2, _TEXT.but(align="center"), width=283)
    sheet.y = 116
    sheet.rule(74, 533, sheet.y, 0.8)
    sheet.y += 8
    for label, value in form["present"]:
        sheet.put(label, 74, sheet.y, _SMALL.but(underline=True), width=100)
        sheet.y = sheet.put(value, 176, sheet.y, _SMALL, width=356) + 3
    sheet.y += 8
    sheet.put(form["item"], 74, sheet.y, _BOLD, width=100)
    sheet.y = sheet.put(form["title"], 176, sheet.y, _BOLD, width=356) + 12
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(gap=4), above=4,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=0)
    sheet.need(120)
    sheet.y += 8
    parts.line(sheet, form["done"], _TEXT.but(align="center", gap=10))
    old_parts.names(sheet, form["names"], _TEXT)
    return body
