"""1946 to 1950: typed paper for Ratsherren, capitals left of the text, the mayor resolves below.

A band of hyphens parts it; the lower part is the Entschließung with its own place for the name.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.6, leading=1.46, gap=8)
_SIDE = 122.0


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the second leaf repeats the file number."""
    head = old_parts.numbered(_TEXT, "Blatt {}  -  " + paper.form["file"])
    return Sheet(margins=(64, 52, 48, 60), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office, file and day in a row, for whom, capitals beside the text, the resolution."""
    form = paper.form
    columns = [(form["office"], 64, 190), (form["file"], 262, 130), (form["day"], 404, 140)]
    parts.columns(sheet, columns, _TEXT, gap=12)
    parts.line(sheet, form["for"], _TEXT.but(bold=True, gap=14))
    sheet.left += _SIDE
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(hyphenate=False), above=4, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = boxes.DrawnBody(sheet, style, draw=boxes.beside(_SIDE))
    if form.get("matter"):
        label, matter = form["matter"]
        sheet.put(label, 64, sheet.y, _TEXT, width=_SIDE - 10)
        sheet.flow(matter, _TEXT.but(bold=True))

    def line() -> None:
        sheet.left -= _SIDE
        sheet.need(120)
        sheet.y += 8
        old_parts.dashes(sheet, sheet.y, double=True)
        sheet.y += 14
        sheet.left += _SIDE

    def sign(key: str) -> None:
        rows = form.get(key, [])
        sheet.y += 8
        old_parts.names(sheet, rows, _TEXT)

    inserts = {"line": line, "first": lambda: sign("first"), "second": lambda: sign("second")}
    finish.finish(sheet, paper, style, body=body, gap=10, inserts=inserts)
    sheet.left -= _SIDE
    return body
