"""Meetings in merged cells: the part spans its rows, the day stands above the body."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.2, leading=1.26, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9.4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 58, 72), _SMALL)


def _cell(sheet: Sheet, x0: float, x1: float, deep: float, text: str, style: Style) -> None:
    """Draw one cell at the cursor."""
    sheet.frame((x0, sheet.y, x1, sheet.y + deep), 0.6)
    if text:
        sheet.put(text, x0 + 4, sheet.y + 3, style, width=x1 - x0 - 8)


def _way(sheet: Sheet, head: list[str], groups: list[tuple[str, list[list[str]]]]) -> None:
    """Set the merged table: (part, rows of day + body, status, outcome)."""
    edges = (66.0, 150.0, 330.0, 400.0, 537.0)
    for text, x0, x1 in zip(head, edges[:-1], edges[1:], strict=True):
        _cell(sheet, x0, x1, 17, text, _SMALL.but(bold=True))
    sheet.y += 17
    for part, rows in groups:
        _cell(sheet, edges[0], edges[1], 30 * len(rows), part, _SMALL)
        for row in rows:
            for text, x0, x1 in zip(row, edges[1:-1], edges[2:], strict=True):
                _cell(sheet, x0, x1, 30, text, _SMALL)
            sheet.y += 30
    sheet.y += 10


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, number and kind at opposite sides, the table, fields, the text."""
    form = paper.form
    parts.line(sheet, form["house"], _SMALL.but(gap=12))
    old_parts.sides(sheet, form["kind"], form["number"], _BOLD.but(size=14), gap=8)
    _way(sheet, form["head"], form["groups"])
    for label, value in form["fields"]:
        sheet.put(label, 66, sheet.y, _SMALL, width=84)
        sheet.y = sheet.put(value, 150, sheet.y, _TEXT, width=387) + 3
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1, 1))
    return finish.finish(sheet, paper, style, gap=20)
