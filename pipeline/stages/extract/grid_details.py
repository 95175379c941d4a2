"""Columns without a head that say what a body does with the paper, or what came of it.

``Erledigung`` in the column in which another row says ``Vorberatung`` is a role though no list
knows it; where no row says anything known, the form of the words tells: nouns of doing are roles
(``Erledigung``), participles are results (``befürwortet``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.cells import SAME_EDGE, GridCell, Row
from pipeline.stages.extract.line_pieces import is_date
from pipeline.stages.extract.meeting_words import BODYLIKE, RESULT, ROLE
from pipeline.stages.extract.public_words import flag_of
from pipeline.stages.extract.rows import Grid

# "Erledigung", "Vorabprüfung", "zur Aussprache": not "Rathaus", not "Müller"
_DOING = re.compile(r"^(?:zur\s)?[A-ZÄÖÜ][a-zäöüß]{2,}(?:ung|nahme|sprache)$")
# "befürwortet", "mit Änderung weitergegeben": not "heute", not "Personen"
_DONE = re.compile(
    r"^(?:[\wäöüß]+\s){0,3}(?:[a-zäöüß]{2,})?(?:ge|be|ver|zer|er|ent)[a-zäöüß]{3,}(?:t|en)$"
)
_WORDS = re.compile(r"^[^\W\d_][^\d:;]{3,39}$")


def detailed(grid: Grid) -> Sequence[Row]:
    """Return the rows with the cells of such columns known for what they are."""
    meant: dict[int, str] = {}
    for row in grid.rows:
        for cell in row:
            if cell.kind == "unknown" and id(cell) not in meant and _may_say(cell):
                column = _column(cell, grid)
                kind = _kind(column)
                if kind is not None:
                    meant |= {id(one): kind for one in column if _may_say(one)}
    return [
        tuple(replace(c, kind=meant[id(c)]) if id(c) in meant else c for c in row)
        if any(is_date(c.text) for c in row)
        else row
        for row in grid.rows
    ]


def _column(cell: GridCell, grid: Grid) -> list[GridCell]:
    every = (c for row in grid.rows for c in row if c.kind == "unknown")
    return [c for c in every if abs(c.box.x0 - cell.box.x0) < SAME_EDGE]


def _kind(column: Sequence[GridCell]) -> str | None:
    """Return what all cells of a column say that hold words: what one does, or what was done."""
    texts = [cell.text.strip(" .,;()") for cell in column]
    roles = [ROLE.match(text) is not None for text in texts]
    results = [RESULT.search(text) is not None for text in texts]
    if any(roles) != any(results):
        known = "role" if any(roles) else "result"
        return known if all(map(_may_say, column)) else None
    if any(roles):
        return None
    if all(_DOING.match(text) for text in texts):
        return "role"
    return "result" if all(_DONE.match(text) for text in texts) else None


def _may_say(cell: GridCell) -> bool:
    """Tell whether a cell is some words, and neither a body, a date nor whether it is public."""
    text = cell.text.strip(" .,;()")
    other = BODYLIKE.search(text) or dates_in(text) or flag_of(text) is not None
    return _WORDS.match(text) is not None and not other
