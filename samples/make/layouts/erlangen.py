"""Erlangen: papers of a Stadtteilbeirat; fields in two columns, attendance in three."""

from __future__ import annotations

import itertools

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.8, leading=1.27, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages after the first say "Seite 2"."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            page.put(f"Seite {page.page.number}", page.left, 38, _TEXT)
            page.y = 66

    return Sheet(margins=(70, 52, 62, 66), header=header, total=total)


def niederschrift(sheet: Sheet, paper: Paper) -> Body:
    """Set minutes: two columns of fields in a frame, three of names."""
    form, top = paper.form, sheet.y
    sheet.put("Stadt Erlangen", sheet.left, top, _BOLD.but(size=14))
    right = sheet.put(form["place"], 372, top, _TEXT)
    right = sheet.put(form["office"], 372, right + 4, _SMALL.but(size=9))
    sheet.y = right + 14
    parts.line(sheet, form["kind"], _BOLD.but(size=16, gap=8))
    top = sheet.y
    low = top + 5
    for (label, value), (other, second) in form["fields"]:
        one = sheet.put(label, sheet.left + 5, low, _BOLD, width=92)
        two = sheet.put(value, sheet.left + 100, low, _TEXT, width=178)
        sheet.put(other, 362, low, _BOLD, width=60)
        sheet.put(second, 424, low, _TEXT, width=105)
        low = max(one, two) + 3
    sheet.frame((sheet.left, top, sheet.right, low + 2))
    sheet.y = low + 2
    edges = (sheet.left, sheet.left + 160, sheet.left + 290, sheet.right)
    ends = []
    for (head, names), x0, x1 in zip(form["people"], edges, edges[1:], strict=False):
        below = sheet.put(head, x0 + 5, sheet.y + 4, _BOLD, width=x1 - x0 - 10)
        ends.append(sheet.put(names, x0 + 5, below, _TEXT.but(size=10), width=x1 - x0 - 10))
    for x0, x1 in itertools.pairwise(edges):
        sheet.frame((x0, sheet.y, x1, max(ends) + 4))
    sheet.y = max(ends) + 8
    parts.line(sheet, form["note"], _SMALL.but(gap=10))
    body = parts.set_body(sheet, paper, BodyStyle(text=_TEXT, heading=_BOLD, above=7))
    sheet.need(80)
    sheet.y += 16
    for x, text in form["signatures"]:
        sheet.put(text, x, sheet.y, _TEXT, width=210)
    return body


def einladung(sheet: Sheet, paper: Paper) -> Body:
    """Set an invitation: what, when and where on one line, the items, the chair."""
    form, top = paper.form, sheet.y
    sheet.put(form["kind"], sheet.left, top, _BOLD.but(size=22))
    sheet.put("Stadt Erlangen", 400, top + 6, _BOLD.but(size=13))
    sheet.y = top + 44
    parts.line(sheet, form["body"], _BOLD.but(size=14, gap=8))
    width = (sheet.right - sheet.left) / 4
    ends = [
        sheet.put(one, sheet.left + i * width, sheet.y, _BOLD, width=width - 8)
        for i, one in enumerate(form["when"])
    ]
    sheet.y = max(ends) + 6
    sheet.rule(sheet.left, sheet.right, sheet.y, 1)
    sheet.y += 10
    body = parts.set_body(sheet, paper, BodyStyle(text=_TEXT, heading=_BOLD.but(size=12), above=8))
    sheet.need(120)
    sheet.y += 10
    parts.line(sheet, form["closing"], _TEXT.but(gap=14))
    parts.line(sheet, form["signature"], _TEXT.but(gap=18))
    parts.line(sheet, form["hints"], _SMALL.but(size=9))
    return body


def stellungnahme(sheet: Sheet, paper: Paper) -> Body:
    """Set a letter of the Beirat to the administration."""
    form = paper.form
    sheet.put(form["sender"], sheet.left, sheet.y, _BOLD.but(size=13), width=300)
    sheet.rule(sheet.left, sheet.right, sheet.y + 38, 1.4)
    sheet.y += 52
    low = sheet.put(form["address"], sheet.left, sheet.y, _TEXT, width=230)
    sheet.put(form["place"], 372, sheet.y, _TEXT)
    sheet.y = low + 22
    parts.line(sheet, form["kind"], _BOLD.but(size=12.5, gap=3))
    parts.line(sheet, form["title"], _BOLD.but(gap=12))
    body = parts.set_body(sheet, paper, BodyStyle(text=_TEXT, heading=_BOLD, above=7))
    sheet.need(90)
    sheet.y = sheet.put("Mit freundlichen Grüßen", sheet.left, sheet.y + 6, _TEXT)
    sheet.scribble(sheet.left + 4, sheet.y + 36, 96)
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 44, _TEXT)
    return body
