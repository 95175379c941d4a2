"""What truly stands in a line: the part of the page's true text that is nearest to what was read.

A truth gives the text of a page, not where its lines stand. Nor need it give them in the order
they are read in: a line is sought in the whole page. What is not certain is no example.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Costs = NDArray[np.int32]

MISREAD = 0.34
"""Share of a line's letters that may be misread: beyond it the nearest text is any text."""
LONGER = 0.3
"""By how much, in shares of what was read, the true text may be longer or shorter, and a letter."""
WORD_NEAR = 2
"""Letters, and errors more, within which a word's end is sought: lines are broken between words."""
ENDS = 3
"""Places of a text in which a line may end, at most; more say nothing further."""


def true_text(read: str, page: str) -> str | None:
    """Return the words of ``page`` that were read as ``read``; ``None`` where that is not certain.

    Both are texts as :func:`bench.reading.errors.plain` gives them.
    """
    costs = costs_of_ends(read, page)
    if costs.min() > max(1, MISREAD * len(read)):
        return None
    spans = {
        page[start:end].strip()
        for end in _ends(costs, page)
        if (start := _start(read, page, end)) is not None
    }
    if len(spans) != 1:  # "Seite 2" or "Seite 3" for "Seite ?"
        return None
    found = spans.pop()
    return found if found and abs(len(found) - len(read)) <= 1 + LONGER * len(read) else None


def costs_of_ends(read: str, page: str) -> Costs:
    """Return, for each place of a page's text, the fewest errors of a line that ends there."""
    printed = _codes(page)
    places = np.arange(len(printed) + 1, dtype=np.int32)
    costs = np.zeros(len(printed) + 1, np.int32)  # it may begin anywhere
    for number, code in enumerate(_codes(read), start=1):
        after = np.empty_like(costs)
        after[0] = number
        after[1:] = np.minimum(costs[:-1] + (printed != code), costs[1:] + 1)
        costs = np.minimum.accumulate(after - places) + places  # letters of the page left out
    return costs


def _codes(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le"), np.uint32)


def _ends(costs: Costs, page: str) -> list[int]:
    """Return the ends of words where a line ends at the least cost, or next to one such place."""
    best = int(costs.min())
    ends = [int(end) for end in np.flatnonzero(costs == best)]
    good = [end for end in ends if _behind_word(page, end)]
    if not good:
        around = range(max(ends[0] - WORD_NEAR, 0), min(ends[0] + WORD_NEAR, len(page)) + 1)
        near = (end for end in around if costs[end] <= best + WORD_NEAR)
        good = [end for end in near if _behind_word(page, end)]
    return good[:ENDS]


def _start(read: str, page: str, end: int) -> int | None:
    """Return the beginning of the word in which a line with that end begins: the nearest one."""
    first = max(0, end - 2 * len(read) - 20)
    costs = costs_of_ends(read[::-1], page[first:end][::-1])
    best = int(costs.min())
    starts = list(_word_starts(costs, page, end, best))
    if starts:
        return max(starts)
    near = list(_word_starts(costs, page, end, best + WORD_NEAR))
    return min(near, key=lambda start: costs[end - start]) if near else None


def _word_starts(costs: Costs, page: str, end: int, most: int) -> Iterator[int]:
    for back in np.flatnonzero(costs <= most):
        start = end - int(back)
        if start == 0 or page[start - 1] == " ":
            yield start


def _behind_word(page: str, at: int) -> bool:
    return at == len(page) or page[at] == " "
