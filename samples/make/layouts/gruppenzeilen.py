"""A Verbandsgemeinde: grey rows in the table part what is public, headings in cells at left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from samples.make.body import Body, BodyStyle, Section
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11, leading=1.24, gap=5)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=9.4)
_EDGES = (62.0, 104.0, 190.0, 400.0, 536.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (62, 48, 59, 70), _SMALL)


def _way(sheet: Sheet, rows: Sequence[Sequence[str]]) -> None:
    """Draw the table; a row of one cell is a grey title over the rows that follow."""
    for index, row in enumerate(rows):
        if len(row) == 1:
            low = sheet.y + _SMALL.line + 3
            sheet.frame((_EDGES[0], sheet.y, _EDGES[-1], low), 0.6, shade=0.86)
            sheet.put(row[0], _EDGES[0] + 4, sheet.y + 1, _SMALL.but(bold=True))
            sheet.y = low
        else:
            face = _SMALL.but(bold=True) if index == 0 else _SMALL
            finish.cells(sheet, [row], _EDGES, face, rules="grid")
            sheet.y -= 8
    sheet.y += 12


def _beside(sheet: Sheet, markup: str) -> list[Section]:
    """Draw each part of the paper as two cells: its heading, its text."""
    made: list[Section] = []
    for part in re.split(r"^## ", markup, flags=re.MULTILINE)[1:]:
        head, *blocks = part.strip().split("\n\n")
        kind, _, heading = (word.strip() for word in head.partition("|"))
        texts = [block.replace("\n", " ") for block in blocks]
        deep = sum(len(sheet.wrap(text, _TEXT, 336)) * _TEXT.line + 5 for text in texts) + 8
        sheet.need(deep)
        top = sheet.y
        sheet.put(heading, 66, top + 3, _BOLD, width=118)
        y = top + 3
        for text in texts:
            y = sheet.put(text, 194, y, _TEXT, width=336) + 5
        sheet.frame((62, top, 188, top + deep))
        sheet.frame((188, top, 536, top + deep))
        sheet.y = top + deep
        made.append(Section(kind, heading, texts))
    return made


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, grid of fields, the parted way, the parts as cells, the names."""
    form = paper.form
    parts.line(sheet, form["house"], _BOLD.but(size=13, gap=8))
    boxes.grid(sheet, form["grid"], _SMALL, _TEXT, shift=112)
    sheet.y += 10
    _way(sheet, form["way"])
    body = Body(sheet, BodyStyle(text=_TEXT, heading=_BOLD))
    body.sections += _beside(sheet, paper.body)
    return finish.finish(sheet, replace(paper, body=""), body.style, body=body, gap=14)
