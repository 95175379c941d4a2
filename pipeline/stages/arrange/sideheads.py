"""Headings in a left margin of their own, beside the text that they head.

``Begründung`` stands at the left edge, its text in a column that begins a hand's breadth to the
right: read row by row the heading would fall into the first line of its text.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.stages.arrange.rows import Row
from pipeline.stages.arrange.tokens import Sheet, Token

_ROWS = 5
"""Lines of text at least for each column of text beside a margin."""
_FEW = 0.6
"""Share of the rows, at most, that have a word in the margin: fields have one in each."""
_GUTTER = 0.6
"""Ems of white between a heading and the text, at least."""
_SET_IN = 4.0
"""Ems by which the text begins to the right of its headings, at least."""
_WIDE, _WORDS = 0.6, 4
"""Share of its column that a line of running text fills, and its words, at least."""
_FULL = 0.4
"""Share of the lines beside the margin that are running text, at least."""
_NARROW = 0.42
"""Share of the whole width that the margin may take, at most."""
_CLEAR = 1.5
"""Ems of white between each heading and the text where a letterhead keeps the gutter too."""
_TRIES = 4
"""Rows with words in the margin that may be the first of the headings."""
_CLOSE = 1.9
"""Ems from line to line inside a heading."""


@dataclass(frozen=True, slots=True)
class SideHeads:
    """A stretch of rows with headings in the margin."""

    before: list[Row]
    parts: list[tuple[list[Row], list[Row]]]
    """Rows of a heading (none: text goes on from above), and those of its text."""
    after: list[Row]


def side_heads(rows: Sequence[Row], sheet: Sheet) -> SideHeads | None:
    """Return the headings in the margin with their texts; ``None`` where there are none."""
    edge = _text_edge(rows)
    if edge is None:
        return None
    split = [_split_at(row, edge) for row in rows]
    best = max(_stretches(split), key=lambda ends: ends[1] - ends[0], default=None)
    if best is None:
        return None
    first, last = best
    while last > first and not (split[last - 1] or ((), ()))[1]:
        last -= 1  # "Mitteilung an:" and its list, below the text
    last = _end_of_numbers(rows, split, first, last)
    for tried, start in enumerate(_starts(split, first, last)):
        inside = [part for part in split[start:last] if part is not None]
        if _is_text(inside, edge, sheet) and (not tried or _keeps_clear(inside, sheet)):
            return SideHeads(list(rows[:start]), list(_parts(inside)), list(rows[last:]))
    return None


def _starts(split: Sequence[Split | None], first: int, last: int) -> Iterator[int]:
    """Yield where the first heading may stand: what is above it is not known to be text.

    A letterhead may keep the gutter too, so the rows after it are tried as well.
    """
    tried = 0
    for index in range(first, last):
        part = split[index]
        if part is not None and all(part) and _is_word(part[0]) and tried < _TRIES:
            tried += 1
            yield index


def _text_edge(rows: Sequence[Row]) -> float | None:
    """Return where most lines of text begin, when others begin well to the left of it."""
    starts: Counter[int] = Counter()
    for row in rows:
        size, last = row.size, -math.inf
        for token in row.tokens:
            if token.x0 - last >= _GUTTER * size:
                starts[round(token.x0 / 4)] += 1
            last = token.x1
    left = min(row.x0 for row in rows) + _SET_IN * rows[0].size
    near = {s: sum(starts[s + d] for d in (-1, 0, 1)) for s in starts if s * 4.0 - 6.0 >= left}
    step = max(near, key=lambda s: (near[s], -s), default=None)
    return None if step is None or near[step] < _ROWS else step * 4.0 - 6.0


# "3. Stellungnahme des" / "Naturschutzbeirates:": a form's numbered headings (Berlin).
_NUMBER = re.compile(r"^(?:\d{1,2}|[IVX]{1,4})[.)]$")
_SERIES = 3
"""Numbered headings in a margin from which they are known as such."""


def _numbered(inside: Iterable[Split]) -> bool:
    """Tell whether the margin holds a series of numbered headings."""
    found = [left[0].text for left, right in inside if len(left) > 1 and right]
    return sum(bool(_NUMBER.match(text)) for text in found) >= _SERIES


def _end_of_numbers(
    rows: Sequence[Row], split: Sequence[Split | None], first: int, last: int
) -> int:
    """Return where a numbered series ends: signatures below it are no headings of their own."""
    if not _numbered(part for part in split[first:last] if part is not None):
        return last
    above = first
    for index in range(first, last):
        left = (split[index] or ((), ()))[0]
        if not left:
            continue
        goes_on = rows[index].middle - rows[above].middle <= _CLOSE * rows[index].size
        if not _NUMBER.match(left[0].text) and not goes_on:
            return index
        above = index
    return last


Split = tuple[Sequence[Token], Sequence[Token]]


def _is_word(left: Sequence[Token]) -> bool:
    """Tell whether the margin holds more than a number: ``87`` of a decision (Oberrütli)."""
    return len(left) != 1 or len(left[0].text) > 3


def _split_at(row: Row, edge: float) -> Split | None:
    """Return a row's words in the margin and in the text; ``None`` where it runs across."""
    left = [token for token in row.tokens if token.x0 < edge]
    right = [token for token in row.tokens if token.x0 >= edge]
    if not left:
        return (), right
    if left[-1].x1 > edge + 0.4 * row.size:
        return None
    if right and right[0].x0 - left[-1].x1 < _GUTTER * row.size:
        return None
    return left, right


def _stretches(split: Sequence[Split | None]) -> Iterator[tuple[int, int]]:
    """Yield first and last (exclusive) of the runs of rows that keep the gutter."""
    start = 0
    for index, part in enumerate([*split, None]):
        if part is None:
            if index - start >= _ROWS:
                yield start, index
            start = index + 1


def _is_text(inside: Sequence[Split], edge: float, sheet: Sheet) -> bool:
    """Tell whether few rows have words in the margin, and the others are running text."""
    heads = [left for left, _ in inside if left]
    texts = [right for _, right in inside if right]
    if not heads or len(texts) < _ROWS or len(heads) > _FEW * len(inside):
        return False
    if not all(map(_is_word, heads)):
        return False  # the numbers of hanging items
    widest = max(right[-1].x1 for right in texts)
    narrow = min(left[0].x0 for left in heads)
    if edge - narrow > _NARROW * (widest - narrow) or widest - edge < 15 * sheet.size:
        return False
    full = sum(
        right[-1].x1 - right[0].x0 >= _WIDE * (widest - edge) and len(right) >= _WORDS
        for right in texts
    )
    return full >= max(_FULL * len(texts), 0 if _numbered(inside) else len(heads))


def _keeps_clear(inside: Sequence[Split], sheet: Sheet) -> bool:
    """Tell whether the gutter is wide beside each heading: no blank of a sentence that fits."""
    gaps = [right[0].x0 - left[-1].x1 for left, right in inside if left and right]
    return min(gaps, default=0.0) >= _CLEAR * sheet.size


def _parts(inside: Sequence[Split]) -> Iterator[tuple[list[Row], list[Row]]]:
    """Yield each heading with the text down to the next one."""
    head: list[Row] = []
    text: list[Row] = []
    for left, right in inside:
        if left:
            row = Row(list(left))
            far = bool(head) and row.middle - head[-1].middle > _CLOSE * row.size
            if far or (head and _NUMBER.match(left[0].text)):
                yield head, text
                head, text = [], []
            head.append(row)
        if right:
            text.append(Row(list(right)))
    yield head, text
