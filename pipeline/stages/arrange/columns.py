"""Running text in two columns, as verbatim minutes and printed papers have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median

from pipeline.stages.arrange.rows import Row, form_rows
from pipeline.stages.arrange.tokens import Sheet, Token

_ROWS = 6
"""Lines that each column has at least."""
_WORDS, _WHOLE, _SHARE = 4, 0.8, 0.35
"""Words of a full line, share of its column that it fills, and share of the lines that are full,
where the columns are not level: letterheads have fewer."""
_FILLED = 0.62
"""Share of its column that the usual line of running text fills."""
_STEP = 3.0
"""Points from one place tried as gutter to the next."""

Parted = tuple[list[Row], list[Row], list[Row], list[Row]]


def text_columns(rows: Sequence[Row], sheet: Sheet) -> Parted | None:
    """Return the rows before, in the left, in the right column, and after; ``None`` where one."""
    if len(rows) < _ROWS:
        return None
    x = _gutter(rows)
    found = None if x is None else _parted(rows, x, sheet, level=True)
    if found is not None:
        return found
    x = _uneven_gutter(rows)
    return None if x is None else _parted(rows, x, sheet, level=False)


def _parted(rows: Sequence[Row], x: float, sheet: Sheet, *, level: bool) -> Parted | None:
    """Return the rows parted at a gutter, if what stands at its sides is running text."""
    stretch = _stretch(rows, x, level=level)
    if stretch is None:
        return None
    first, last = stretch
    inside = rows[first : last + 1]
    left = [token for row in inside for token in row.tokens if token.x1 <= x]
    right = [token for row in inside for token in row.tokens if token.x0 >= x]
    left_rows, right_rows = form_rows(left), form_rows(right)
    runs = _running if level else _full
    if not (runs(left_rows, sheet) and runs(right_rows, sheet)):
        return None
    return list(rows[:first]), left_rows, right_rows, list(rows[last + 1 :])


def _gutter(rows: Sequence[Row]) -> float | None:
    """Return the place in the middle half that most rows leave white between their words."""
    left, right = min(row.x0 for row in rows), max(row.x1 for row in rows)
    votes: dict[int, int] = {}
    for row in rows:
        least = 0.75 * row.size
        for one, other in zip(row.tokens, row.tokens[1:], strict=False):
            if other.x0 - one.x1 >= least:
                for step in range(int(one.x1 / _STEP) + 1, int(other.x0 / _STEP) + 1):
                    votes[step] = votes.get(step, 0) + 1
    quarter = (right - left) / 4
    inner = [
        (count, step)
        for step, count in votes.items()
        if left + quarter < step * _STEP < right - quarter
    ]
    if not inner:
        return None
    most = max(count for count, _ in inner)
    if most < max(_ROWS, 0.25 * len(rows)):
        return None
    best = [step for count, step in inner if count == most]
    return median(best) * _STEP


def _uneven_gutter(rows: Sequence[Row]) -> float | None:
    """Return where the right column begins whose lines are not level with those of the left one.

    Then a row stands in one column alone: enough begin in one place in the middle half of the
    page, and enough end not far left of it.
    """
    left, right = min(row.x0 for row in rows), max(row.x1 for row in rows)
    quarter = (right - left) / 4
    begins = Counter(round(row.x0 / 4) for row in rows if left + quarter < row.x0 < right - quarter)
    if not begins:
        return None
    usual = max(begins, key=lambda step: (sum(begins[step + d] for d in (-1, 0, 1)), -step))
    x = (usual - 1) * 4.0 - 3.0
    count = sum(begins[usual + d] for d in (-1, 0, 1))
    ends = sum(x - quarter < row.x1 <= x for row in rows)
    return x if min(count, ends) >= _ROWS else None


def _crosses(tokens: Sequence[Token], x: float) -> bool:
    return any(token.x0 < x < token.x1 for token in tokens)


def _stretch(rows: Sequence[Row], x: float, *, level: bool) -> tuple[int, int] | None:
    """Return the first and last row of the longest stretch that leaves the gutter white.

    It begins with a row that stands in both columns: what is above may be a heading.
    """
    best: tuple[int, int, int] | None = None
    first = last = both = -1
    count = 0
    floor = 0.0
    for index, row in enumerate([*rows, None]):
        apart = not level and row is not None and first >= 0 and row.top - floor > row.size
        floor = 0.0 if row is None else max(floor, row.bottom)
        if row is None or apart or _crosses(row.tokens, x) or _close(row, x):
            if first >= 0 and (best is None or count > best[0]):
                best = (count, first, max(last, both))
            first, count = -1, 0
            continue
        if row.x0 < x < row.x1 or (row.x0 >= x and not level):
            first = index if first < 0 else first
            both, count = index, count + 1
        if first >= 0:
            last = index
    if best is None or best[0] < _ROWS:
        return None
    return _upwards(rows, x, best[1]), best[2]


def _upwards(rows: Sequence[Row], x: float, first: int) -> int:
    """Return where the columns begin: rows of one column alone, close above, belong to them.

    The columns of a bent page do not begin on one height.
    """
    while first > 0:
        row, below = rows[first - 1], rows[first]
        far = below.top - row.bottom > 0.8 * row.size
        if far or _crosses(row.tokens, x) or (row.x0 < x and _centred(row, x)):
            break
        first -= 1
    return first


def _centred(row: Row, x: float) -> bool:
    return row.x0 < x < row.x1 or abs((row.x0 + row.x1) / 2 - x) < 2 * row.size


def _close(row: Row, x: float) -> bool:
    """Tell whether a row runs through the gutter with no more than a blank there."""
    for one, other in zip(row.tokens, row.tokens[1:], strict=False):
        if one.x1 <= x <= other.x0:
            return other.x0 - one.x1 < 0.6 * row.size
    return False


def _full(rows: Sequence[Row], sheet: Sheet) -> bool:
    """Tell whether many lines fill their column with words, tables and headings between them."""
    if len(rows) < _ROWS:
        return False
    wide = max(row.x1 for row in rows) - min(row.x0 for row in rows)
    full = sum(len(row.tokens) >= _WORDS and row.x1 - row.x0 >= _WHOLE * wide for row in rows)
    return full >= max(3, _SHARE * len(rows)) and wide > 10 * sheet.size


def _running(rows: Sequence[Row], sheet: Sheet) -> bool:
    """Tell whether lines are running text: enough of them, most as wide as their column."""
    if len(rows) < _ROWS:
        return False
    left, right = min(row.x0 for row in rows), max(row.x1 for row in rows)
    wide = median(row.x1 - row.x0 for row in rows) / max(1.0, right - left)
    return wide >= _FILLED and right - left > 10 * sheet.size
