"""Where the lines of a page stand, found from their letters: pages that leave a doubt are told.

Tesseract's layout analysis takes a fifth of a page's time, most of it to look for pictures, tables
and columns. An upright, level page whose ruling lines are out of the way has none of these
questions: its letters stand on lines, and how lines make columns is the business of stage 5.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from models.geometry import Box
from pipeline.sheet import CleanPage, Strip
from pipeline.stages.read.lines.dashes import with_dashes
from pipeline.stages.read.lines.letters import joined, letters_of
from pipeline.stages.read.lines.measure import CAPITAL, HIGHEST, Found, measured, size_by_neighbours
from pipeline.stages.read.lines.plain import MOST, is_plain

_BELOW = 0.42
"""x-heights under the foot line that a network is shown, as Tesseract shows them; over it capitals
have room."""
_AROUND = 4
"""Pixels of paper around a strip."""
_APART = 5.0
"""x-heights of white that part two lines on one height."""


def strips_of(page: CleanPage) -> tuple[Strip, ...] | None:
    """Return the strips of a prepared page, row after row; ``None`` where they are doubtful."""
    x = page.x_height / 2
    letters = letters_of(page.ink, x)
    if not letters.letter.any():
        return None
    of = joined(letters, x)
    found = measured(letters, of, x)
    if len(found) > MOST or not is_plain(letters, found, x):
        return None
    size_by_neighbours(found)
    return tuple(_numbered(with_dashes(letters, of, found, x), x, page.image.shape))


def _numbered(found: Iterable[Found], x: float, shape: tuple[int, ...]) -> Iterable[Strip]:
    """Give strips their lines and blocks: rows from the top, each from left to right."""
    rows = _rows(sorted(found, key=lambda one: (one.foot, one.left)))
    line = block = 0
    lowest = -1.0
    for row in rows:
        row.sort(key=lambda one: one.left)
        block += min(one.top for one in row) > lowest + 1.2 * x or lowest < 0
        lowest = max(one.bottom for one in row)
        line += 1
        end = row[0].right
        for one in row:
            line += one.left - end > _APART * x
            end = one.right
            yield _placed(one, shape, block, line)


def _rows(found: Iterable[Found]) -> list[list[Found]]:
    rows: list[list[Found]] = []
    for one in found:
        for row in rows[-6:]:
            level = abs(row[0].foot - one.foot) < 0.5 * max(row[0].x_height, one.x_height)
            if level and all(
                min(one.right, other.right) - max(one.left, other.left) <= 0.5 * one.x_height
                for other in row
            ):
                row.append(one)
                break
        else:
            rows.append([one])
    return rows


def _placed(one: Found, shape: tuple[int, ...], block: int, line: int) -> Strip:
    rows, columns = shape
    left, top, right, bottom = (2 * side for side in (one.left, one.top, one.right, one.bottom))
    high = min(top, ceil(2 * (one.foot - CAPITAL * one.x_height)))
    high = max(high, ceil(2 * (one.foot - HIGHEST * one.x_height))) - _AROUND
    low = max(bottom, ceil(2 * (one.foot + _BELOW * one.x_height))) + _AROUND
    seen = Box(max(left - _AROUND, 0), max(high, 0), min(right + _AROUND, columns), min(low, rows))
    return Strip(Box(left, top, min(right, columns), min(bottom, rows)), seen, block, line)
