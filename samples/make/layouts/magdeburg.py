"""Magdeburg, SessionNet: one large form in boxes; amendments as plain letters."""

from __future__ import annotations

import itertools

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9, gap=2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages after the first carry only their number."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            middle = _TEXT.but(align="center")
            page.put(str(page.page.number), page.left, 40, middle, width=page.right - page.left)
            page.y = 70

    return Sheet(margins=(68, 52, 58, 66), header=header, total=total)


def _signatures(sheet: Sheet, paper: Paper) -> None:
    sheet.y += 10
    sheet.need(110)
    top, edges = sheet.y, (sheet.left, sheet.left + 150, sheet.right)
    for index, (place, label, name, role) in enumerate(paper.form["signatures"]):
        low, high = top + index * 52, top + (index + 1) * 52
        for x0, x1 in itertools.pairwise(edges):
            sheet.frame((x0, low, x1, high))
        sheet.put(place, edges[0] + 4, low + 4, _SMALL, width=140)
        sheet.put(label, edges[1] + 4, low + 4, _SMALL, width=90)
        sheet.scribble(edges[1] + 120, low + 30)
        sheet.put(f"{name}, {role}", edges[1] + 80, high - 14, _SMALL, width=230)
    sheet.y = top + 52 * len(paper.form["signatures"]) + 8


def _head(sheet: Sheet, paper: Paper) -> None:
    form = paper.form
    edges = (sheet.left, sheet.left + 300, sheet.right)
    top = sheet.y
    sheet.frame((edges[0], top, edges[1], top + 62))
    sheet.frame((edges[1], top, edges[2], top + 62))
    sheet.put(form["authority"], edges[0] + 6, top + 6, _BOLD.but(size=12), width=290)
    sheet.put("Drucksache", edges[1] + 6, top + 6, _SMALL)
    sheet.put(form["number"], edges[1] + 6, top + 18, _BOLD.but(size=15))
    sheet.put(f"Datum\n{form['date']}", edges[1] + 6, top + 37, _SMALL)
    sheet.y = top + 62
    table(sheet, form["status"], (110, 110, 249.3), _SMALL, head=_SMALL)
    sheet.y += 2
    sheet.y = sheet.put(form["kind"], sheet.left, sheet.y, _BOLD.but(size=14)) + 6
    rows = [("Beratungsfolge", "Sitzung\nTag", "Behandlung", "Zuständigkeit"), *form["rows"]]
    flat = _TEXT.but(size=10, hyphenate=True)
    table(sheet, rows, (210, 70, 84, 105.3), flat, head=flat.but(bold=True))
    sheet.y -= 8


def _boxes(sheet: Sheet, paper: Paper) -> None:
    form = paper.form
    top = sheet.y
    half = sheet.left + 280
    sheet.frame((sheet.left, top, sheet.right, top + 48))
    sheet.put(form["partners"], sheet.left + 4, top + 4, _SMALL, width=265)
    for index, (label, ticked) in enumerate(form["boxes"]):
        y = top + 4 + index * 14
        sheet.put(label, half, y, _SMALL, width=100)
        if ticked is None:
            continue
        sheet.put("Ja", half + 110, y, _SMALL)
        sheet.checkbox(half + 124, y, ticked=ticked, size=8)
        sheet.put("Nein", half + 142, y, _SMALL)
        sheet.checkbox(half + 166, y, ticked=not ticked, size=8)
    sheet.y = top + 56


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a Beschlussvorlage."""
    form = paper.form
    _head(sheet, paper)
    _boxes(sheet, paper)
    sheet.put("Kurztitel", sheet.left, sheet.y, _BOLD.but(underline=True))
    sheet.y += 17
    parts.line(sheet, form["title"], _TEXT.but(gap=6))
    style = BodyStyle(
        text=_TEXT, heading=_BOLD.but(gap=5), above=6, widths=(3, 1, 1, 1), head=_BOLD.but(size=10)
    )
    main, _, rest = paper.body.partition("@signatures")
    body = Body(sheet, style)
    body.set(main)
    _signatures(sheet, paper)
    body.set(rest)
    return body


def amendment(sheet: Sheet, paper: Paper) -> Body:
    """Set an Änderungsantrag: one page, a table of four boxes at its head."""
    form = paper.form
    sheet.y = sheet.put(form["authority"], sheet.left, sheet.y, _BOLD.but(size=13)) + 8
    table(sheet, form["rows"], (226, 122, 121.3), _TEXT.but(hyphenate=False))
    table(sheet, form["meetings"], (348, 121.3), _TEXT, head=_BOLD)
    sheet.put("Kurztitel", sheet.left, sheet.y, _BOLD)
    sheet.y += 18
    parts.line(sheet, form["title"], _TEXT.but(gap=10))
    style = BodyStyle(text=_TEXT.but(leading=1.35), heading=_BOLD.but(gap=6), above=8)
    body = parts.set_body(sheet, paper, style)
    sheet.y += 30
    sheet.scribble(sheet.left + 10, sheet.y)
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 8, _TEXT)
    return body
