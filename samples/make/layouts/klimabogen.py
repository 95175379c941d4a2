"""The 2020s: ticks for the kind of session, bodies as pairs of lines, a sheet on climate."""

from __future__ import annotations

from collections.abc import Sequence

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.28, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9.2)
_EDGES = (60.0, 290.0, 352.0, 414.0, 476.0, 538.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (60, 52, 57, 74), _SMALL)


def _bodies(sheet: Sheet, rows: Sequence[tuple[str, str]]) -> None:
    """Set bodies two by two: the name in bold, below it day and task in one line."""
    for left, right in zip(rows[::2], [*rows[1::2], ("", "")], strict=False):
        low = sheet.y
        for x, (body, rest) in ((60, left), (304, right)):
            if body:
                y = sheet.put(body, x, sheet.y, _BOLD.but(size=10), width=226)
                low = max(low, sheet.put(rest, x, y, _SMALL, width=226))
        sheet.y = low + 5


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind, ticked sort of session, matter, bodies, text and the ruled sheet of questions."""
    form = paper.form
    parts.columns(sheet, [(form["house"], 60, 300), (form["right"], 390, 148)], _SMALL, gap=12)
    parts.line(sheet, form["title"], _BOLD.but(size=15, gap=4, hyphenate=False))
    parts.line(sheet, form["kind"], _TEXT.but(gap=4))
    sheet.y = boxes.ticks(sheet, form["sort"], 60, sheet.y, _TEXT) + 8
    sheet.rule(60, 538, sheet.y)
    sheet.y += 6
    _bodies(sheet, form["bodies"])
    sheet.rule(60, 538, sheet.y + 2)
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=12, gap=3), above=8, rules="grid",
                      widths=(3, 1, 1))  # fmt: skip
    made = Body(sheet, style)

    def check() -> None:
        sheet.need(150)
        sheet.y += 8
        parts.line(sheet, form["check_title"], style.heading)
        finish.cells(sheet, form["check"], _EDGES, _SMALL, rules="grid", head=_SMALL)

    return finish.finish(sheet, paper, style, body=made, gap=20, inserts={"check": check})
