"""Words that stand beside each other form a row, right across the page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from pipeline.stages.arrange.tokens import Token, median_of

_LEFT = attrgetter("x0")
_SAME_ROW = 0.45
"""Share of the lower word's height that must overlap for two words to stand in one row."""
_LOOK_BACK = 6
"""How many of the rows begun last may still take up a run."""


@dataclass(slots=True)
class Row:
    """Words on one height, from left to right."""

    tokens: list[Token]

    @property
    def x0(self) -> float:
        """Return the left edge."""
        return self.tokens[0].x0

    @property
    def x1(self) -> float:
        """Return the right edge."""
        return self.tokens[-1].x1

    @property
    def top(self) -> float:
        """Return the upper edge."""
        return min(token.top for token in self.tokens)

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return max(token.bottom for token in self.tokens)

    @property
    def middle(self) -> float:
        """Return the usual middle of the words."""
        return median_of([token.middle for token in self.tokens])

    @property
    def size(self) -> float:
        """Return the usual type size."""
        return median_of([token.size for token in self.tokens])


def form_rows(tokens: Sequence[Token]) -> list[Row]:
    """Return the rows from top to bottom.

    The engine's lines are taken as hints: each is checked word by word, cut where its words do not
    stand beside each other, and then joined with whatever else stands on the same height.
    """
    rows: list[_Begun] = []
    for run in sorted(_runs(tokens), key=lambda run: run[0].middle + run[-1].middle):
        top, bottom = min([token.top for token in run]), max([token.bottom for token in run])
        for row in reversed(rows[-_LOOK_BACK:]):
            if row.top <= bottom and top <= row.bottom and _fits(row.tokens, run):
                row.tokens.extend(run)
                row.tokens.sort(key=_LEFT)
                row.top, row.bottom = min(row.top, top), max(row.bottom, bottom)
                break
        else:
            rows.append(_Begun(run, top, bottom))
    return sorted([Row(row.tokens) for row in rows], key=lambda row: row.middle)


@dataclass(slots=True)
class _Begun:
    """A row that may still take up runs: its edges tell most of them that it will not."""

    tokens: list[Token]
    top: float
    bottom: float


def _beside(one: Token, other: Token) -> bool:
    """Tell whether two words stand on one height."""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared >= _SAME_ROW * min(one.bottom - one.top, other.bottom - other.top)


def _runs(tokens: Sequence[Token]) -> list[list[Token]]:
    """Return the engine's lines, from left to right, cut where geometry contradicts."""
    lines: dict[tuple[int, int], list[Token]] = {}
    for token in tokens:
        lines.setdefault((token.word.block, token.word.line), []).append(token)
    runs: list[list[Token]] = []
    for line in lines.values():
        line.sort(key=_LEFT)
        run = [line[0]]
        for token in line[1:]:
            last = run[-1]
            beside = _beside(last, token)
            if beside and last.x1 > token.x0 > last.x0 + 0.5 * token.size:
                # Tesseract gives a word the box of several now and then: it ends at the next.
                last.x1 = max(token.x0 - 0.2 * token.size, last.x0 + 0.1)
            overlaid = last.x1 - token.x0 > 0.6 * min(last.x1 - last.x0, token.x1 - token.x0)
            if overlaid or not beside:
                runs.append(run)
                run = []
            run.append(token)
        runs.append(run)
    return runs


def _fits(row: list[Token], run: list[Token]) -> bool:
    """Tell whether a run stands in a row: on its height, and where the row has room."""
    x0, x1 = run[0].x0, run[-1].x1
    left: Token | None = None
    right: Token | None = None
    for token in row:
        if token.x0 < x1 - 1.0 and token.x1 > x0 + 1.0:
            return _interleaved(row, run)
        if token.x1 <= x0 + 1.0:
            left = token
        elif right is None:
            right = token
    return (left is None or _beside(left, run[0])) and (right is None or _beside(right, run[-1]))


def _nearest(row: list[Token], token: Token) -> Token:
    """Return the word of a row whose middle is nearest to a word's."""
    index = bisect_left(row, token.x0, key=_LEFT)
    near = row[max(0, index - 1) : index + 1] or row[-1:]
    middle = token.x0 + token.x1
    return min(near, key=lambda other: abs(other.x0 + other.x1 - middle))


def _interleaved(row: list[Token], run: list[Token]) -> bool:
    """Tell whether the words of a run stand in the gaps of a row, all on its height."""
    for token in run:
        nearest = _nearest(row, token)
        if nearest.x0 < token.x1 - 1.0 and nearest.x1 > token.x0 + 1.0:
            return False
        if not _beside(nearest, token):
            return False
    return True
