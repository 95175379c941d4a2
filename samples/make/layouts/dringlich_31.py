"""About 1930: a group's typed urgent motion, kind spaced, no title, names run on in one line."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=10.4, leading=1.62, gap=9, first=30)
_FLAT = _TEXT.but(first=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(96, 66, 58, 70), header=old_parts.numbered(_TEXT, "/{}"), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the group, whom it turns to, the underlined kind, text, place and day, names run on."""
    form = paper.form
    parts.line(sheet, form["group"], _FLAT.but(gap=2))
    sheet.rule(sheet.left, sheet.left + form.get("rule", 220), sheet.y, 0.8)
    sheet.y += 26
    parts.line(sheet, form["to"], _FLAT.but(gap=22))
    parts.line(sheet, form["kind"], _FLAT.but(align="center", underline=True, spaced=True, gap=18))
    if form.get("lead"):
        sheet.flow(form["lead"], _FLAT.but(gap=10))
    style = BodyStyle(text=_TEXT, heading=_FLAT.but(gap=5, **form["heading"]), above=8,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(90)
    sheet.y += 6
    if form.get("place"):
        parts.line(sheet, form["place"], _FLAT.but(gap=12))
    sheet.flow(form["names"], _FLAT.but(hyphenate=False), x=form.get("x", sheet.left))
    return body
