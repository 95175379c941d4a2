"""Where a row falls into parts: wide gaps, repeated gaps, standing rules."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from pipeline.stages.arrange.rows import Row
from pipeline.stages.arrange.tokens import Stroke, Token, is_wide_set, median_of

_AT = attrgetter("at")
Gap = tuple[float, float]
"""Left and right edge of the white between two neighbouring words."""

_ALWAYS = 2.6
"""Ems of white that no justified line has."""
_REPEATED = 1.1
"""Ems of white that part a row where a neighbouring row has it in the same place."""
_OFTEN_REPEATED = 0.65
"""Ems of white that part a row where two neighbouring rows have it in the same place."""
_WIDEST_BLANK = 0.65
"""Ems of a blank: a typewriter's, at the most."""
_SPACED = 3.2
"""Ems of white that may stand between the words of a letter-spaced line."""
_TOO_SHORT = 3
"""Letters of a word that may be letter-spaced without showing it: ``Nr.``, ``der``."""
_RULED = 0.15
"""Ems of white that suffice beside a standing rule."""
# What hangs before its text: "1.", "2.1", "a)", "(3)", "-", "•", "I.", "TOP 3", "zu 2."
_MARK = re.compile(
    r"^(?:\(?\d{1,3}[.)]?|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?[a-zA-Z]{1,2}\)|[IVX]{1,5}[.)]|[A-Z]\."
    r"|[-–—•·*▪●○►➢✓o]|[Öö§N]\s?\d+(?:\.\d+)*|§|zu)$"
)
_MARK_WORD = re.compile(r"^(?:TOP|Zu|zu|Punkt|Nr\.|Art\.|Modul)$")
# Something that was meant: a letter, a digit, a dash in a table, a bullet, a box.
_PRINTED = re.compile(r"[^\W_]|^[-–—]+$|[•·*▪●○►➢✓☐☒☑□\ue000-\uf8ff%€§+&]")
_HANGS_AT_MOST = 6.0
"""Ems between a mark and its text."""


@dataclass(slots=True)
class _Page:
    """What a gap is judged by: the rows around it, their wide gaps, the rules, the usual blank."""

    rows: Sequence[Row]
    sizes: list[float]
    """The usual type size of each row, points."""
    gaps: list[list[Gap]]
    upright: Sequence[Stroke]
    blank: float
    advance: float


def split_rows(
    rows: Sequence[Row], upright: Sequence[Stroke], advance: float = 0.0
) -> list[list[list[Token]]]:
    """Return each row as its parts, from left to right; a row that is but a speck has none.

    ``advance`` is what a letter usually takes up, ems; 0 where it is not known.
    """
    sizes = [row.size for row in rows]
    gaps = [_wide_gaps(row, size) for row, size in zip(rows, sizes, strict=True)]
    page = _Page(rows, sizes, gaps, upright, _blank(rows, sizes), advance)
    return [_split(index, page) for index in range(len(rows))]


def _blank(rows: Sequence[Row], sizes: Sequence[float]) -> float:
    """Return the usual gap between words, points: a typewriter's is twice a printer's."""
    gaps = sorted(b.x0 - a.x1 for row in rows for a, b in pairwise(row.tokens))
    if not gaps:
        return 0.0
    return min(gaps[len(gaps) // 3], _WIDEST_BLANK * median_of(list(sizes)))


def hangs(part: Sequence[Token], then: Token) -> bool:
    """Tell whether a part is the mark of the text that begins with ``then``."""
    gap = then.x0 - part[-1].x1
    if gap > _HANGS_AT_MOST * then.size or (
        not then.text[0].isalpha() and then.text[0] not in "„\"'("
    ):
        return False
    if len(part) == 1:
        return bool(_MARK.match(part[0].text))
    return len(part) == 2 and bool(_MARK_WORD.match(part[0].text)) and part[1].text[0].isdigit()


def _wide_gaps(row: Row, size: float) -> list[Gap]:
    """Return the gaps of a row that may part it."""
    least = _OFTEN_REPEATED * size
    tokens = row.tokens
    return [(left.x1, right.x0) for left, right in pairwise(tokens) if right.x0 - left.x1 >= least]


def _split(index: int, page: _Page) -> list[list[Token]]:
    tokens = page.rows[index].tokens
    if len(tokens) == 1:
        return [] if _is_speck(tokens) else [tokens]
    if not page.gaps[index] and not page.upright:
        return [tokens]
    parts: list[list[Token]] = [[tokens[0]]]
    usual = max(min(_usual_gap(tokens), 0.9 * page.sizes[index]), page.blank)
    for left, right in pairwise(tokens):
        if _parts(left, right, index, page, usual):
            parts.append([])
        parts[-1].append(right)
    return _rejoined([part for part in parts if not _is_speck(part)] or parts)


def _is_speck(part: list[Token]) -> bool:
    """Tell whether a part is what the engine makes of a rule's end or a speck: ``:``, ``|``."""
    return len(part) == 1 and not _PRINTED.search(part[0].text)


def _usual_gap(tokens: Sequence[Token]) -> float:
    """Return a narrow gap of a row: wide in a justified line, a blank in a row of cells."""
    if len(tokens) < 4:
        return 0.0
    gaps = sorted(b.x0 - a.x1 for a, b in pairwise(tokens))
    return gaps[len(gaps) // 3]


def _parts(left: Token, right: Token, index: int, page: _Page, usual: float) -> bool:
    """Tell whether the white between two words parts their row."""
    white = right.x0 - left.x1
    em = page.sizes[index]
    if white < _RULED * em:
        return False
    if page.upright and _stands_between(left, right, page.upright):
        return True
    if white < _SPACED * em and (_letters(left, right) or _wide(left, right, page.advance)):
        return False
    if white >= _ALWAYS * em:
        return True
    if white < _OFTEN_REPEATED * em or white < 2.0 * usual:
        return False
    repeated = _repeated(left.x1, right.x0, index, page)
    if white < _REPEATED * em:
        return repeated >= 2
    same_line = (left.word.block, left.word.line) == (right.word.block, right.word.line)
    return repeated >= 1 or not same_line


def _wide(left: Token, right: Token, advance: float) -> bool:
    """Tell whether two words are letter-spaced, or one is and the other too short to tell."""
    if not (is_wide_set(left, advance) or is_wide_set(right, advance)):
        return False
    return all(is_wide_set(t, advance) or len(t.text) <= _TOO_SHORT for t in (left, right))


def _letters(left: Token, right: Token) -> bool:
    """Tell whether both are single letters: of a widely spaced word."""
    one = len(left.text) == 1 and len(right.text) == 1
    crosses = left.text in "xXoO" and right.text in "xXoO"
    return one and left.text.isalpha() and right.text.isalpha() and not crosses


def _stands_between(left: Token, right: Token, upright: Sequence[Stroke]) -> bool:
    middle = (max(left.top, right.top) + min(left.bottom, right.bottom)) / 2
    start = bisect_left(upright, left.x1 - 1.0, key=_AT)
    for stroke in upright[start:]:
        if stroke.at > right.x0 + 1.0:
            return False
        if stroke.top - 1.0 <= middle <= stroke.bottom + 1.0:
            return True
    return False


def _repeated(x0: float, x1: float, index: int, page: _Page) -> int:
    """Return how many rows nearby have white in the same place that ends in the same place."""
    em = page.sizes[index]
    count = 0
    for other in range(max(0, index - 3), min(len(page.rows), index + 4)):
        if other == index:
            continue
        for left, right in page.gaps[other]:
            same_start = abs(right - x1) <= 0.45 * em
            if same_start and min(right, x1) - max(left, x0) >= 0.6 * em:
                count += 1
                break
    return count


def _rejoined(parts: list[list[Token]]) -> list[list[Token]]:
    """Put hanging marks back before their text."""
    joined: list[list[Token]] = []
    for part in parts:
        if len(joined) == 1 and hangs(joined[-1], part[0]):
            joined[-1] = joined[-1] + part
        else:
            joined.append(part)
    return joined
