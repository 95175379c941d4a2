"""Words found later come to the place where they stand: into their line, or between the lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from models.geometry import Box, hull
from pipeline.sheet import SeenWord

_SAME_LINE = 0.5  # of the lower height: how far two boxes share their rows
_REACH = 3.0  # heights: how far beside a line a word still belongs to it
_NEAR = 1.6  # heights: how far below a line another is of its block


@dataclass(slots=True)
class _Line:
    words: list[SeenWord]
    box: Box


def inserted(words: Sequence[SeenWord], found: Sequence[SeenWord]) -> tuple[SeenWord, ...]:
    """Return the words in reading order with those found later among them.

    The order of ``words`` is the engine's and is kept. A found line that continues a known one
    joins it; any other follows the nearest line above it in its column, with a number of its own.
    """
    lines = _lines(words)
    number = 1 + max((word.line for word in words), default=-1)
    block = 1 + max((word.block for word in words), default=-1)
    for offset, line in enumerate(sorted(_lines(found), key=lambda one: one.box.top)):
        home = _continued(lines, line)
        if home is not None:
            host = home.words[0]
            home.words += [replace(w, block=host.block, line=host.line) for w in line.words]
            home.words.sort(key=lambda word: word.box.x0)
            home.box = hull((home.box, line.box))
            continue
        place, neighbour = _place(lines, line.box)
        own = block + offset if neighbour is None else neighbour
        line.words = [replace(w, block=own, line=number + offset) for w in line.words]
        lines.insert(place, line)
    return tuple(word for line in lines for word in line.words)


def _lines(words: Iterable[SeenWord]) -> list[_Line]:
    """Group words by line, lines in the order of their first words."""
    grouped: dict[int, list[SeenWord]] = {}
    for word in words:
        grouped.setdefault(word.line, []).append(word)
    return [_Line(line, hull(word.box for word in line)) for line in grouped.values()]


def _continued(lines: list[_Line], found: _Line) -> _Line | None:
    """Return the line that a found one is a part of."""
    best, best_gap = None, float("inf")
    for line in lines:
        low = min(line.box.height, found.box.height)
        shared = min(line.box.bottom, found.box.bottom) - max(line.box.top, found.box.top)
        if low <= 0 or shared < _SAME_LINE * low or line.box.height > 3 * found.box.height:
            continue
        gap = max(found.box.x0 - line.box.x1, line.box.x0 - found.box.x1, 0.0)
        if gap < min(best_gap, _REACH * found.box.height):
            best, best_gap = line, gap
    return best


def _place(lines: list[_Line], box: Box) -> tuple[int, int | None]:
    """Return where a new line comes in the order, and the block it belongs to, if it does."""
    middle = box.middle[1]
    above = [n for n, line in enumerate(lines) if _beside(line.box, box) and _mid(line) < middle]
    if above:
        last = max(above, key=lambda n: (_mid(lines[n]), n))
        near = box.top - lines[last].box.bottom < _NEAR * box.height
        return last + 1, lines[last].words[0].block if near else None
    below = [n for n, line in enumerate(lines) if _beside(line.box, box)]
    if below:
        return min(below, key=lambda n: (_mid(lines[n]), n)), None
    higher = [n for n, line in enumerate(lines) if _mid(line) < middle]
    return (max(higher) + 1 if higher else 0), None


def _mid(line: _Line) -> float:
    return line.box.middle[1]


def _beside(one: Box, other: Box) -> bool:
    """Tell whether two lines share columns."""
    return min(one.x1, other.x1) - max(one.x0, other.x0) > 0
