"""A strip is the part of a row that lies in one column; from it a :class:`Line` is made."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from models.geometry import hull
from models.layout import Line
from pipeline.stages.arrange.tokens import DESCENDERS, Sheet, Stroke, Token, is_wide_set, median_of

_AT = attrgetter("at")
_LETTERS = re.compile(r"^[^\W\d_]{1,2}$")
_END = re.compile(r"^[.,:;!?]+$")
_BULLET = re.compile("[\ue000-\uf8ff]")
_RULE_END = re.compile(r"^[|¦]+\s*|\s*[|¦]+$")
_SPACED_AT_LEAST = 4
"""Letters in a row that stand alone before they are taken for one spaced word."""


@dataclass(slots=True)
class Strip:
    """A line with the level coordinates that paragraphs and tables are judged by."""

    line: Line
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    """The line that the letters stand on: pitches are measured from it."""

    @property
    def size(self) -> float:
        """Return the type size in points."""
        return self.line.size

    @property
    def middle(self) -> float:
        """Return the vertical middle."""
        return (self.top + self.bottom) / 2


def make_strip(tokens: Sequence[Token], sheet: Sheet, column: int = 0) -> Strip:
    """Return the words of one line as a strip."""
    x0, x1 = tokens[0].x0, tokens[-1].x1
    top = min([token.top for token in tokens])
    bottom = max([token.bottom for token in tokens])
    size = line_size(tokens)
    raw = " ".join([token.text for token in tokens])
    text, spaced = close_up(tokens, raw)
    letters = len(raw) - len(tokens) + 1
    bold = sum([len(token.text) for token in tokens if token.bold])
    words = tuple([token.word for token in tokens])
    line = Line(
        page=sheet.page,
        box=hull([word.box for word in words]),
        words=words,
        text=_as_read(text),
        raw=raw,
        size=round(size, 2),
        bold=2 * bold > letters,
        underlined=_underlined(x0, x1, bottom, size, sheet.flat),
        spaced=spaced or _wide_set(tokens, letters, sheet.advance),
        column=column,
    )
    return Strip(line, x0, top, x1, bottom, _base(tokens, bottom, size))


def _wide_set(tokens: Sequence[Token], letters: int, advance: float) -> bool:
    """Tell whether most of a line is letter-spaced and was read as whole words."""
    wide = sum([len(token.text) for token in tokens if is_wide_set(token, advance)])
    return wide >= _SPACED_AT_LEAST and 2 * wide > letters


def _base(tokens: Sequence[Token], bottom: float, size: float) -> float:
    """Return the usual lower edge of the words that have no letter below the line."""
    feet = [token.bottom for token in tokens if DESCENDERS.isdisjoint(token.text)]
    return median_of(feet) if feet else bottom - 0.2 * size


def _as_read(text: str) -> str:
    """Return a line's text as a reader reads it.

    ``ſ`` is s, a symbol font's bullet (private use) is •, and a standing rule taken for ``|`` is
    none of the text.
    """
    if text.isascii() and "|" not in text:
        return text
    read = _BULLET.sub("•", text.replace("ſ", "s"))
    return (_RULE_END.sub("", read).strip() or read) if "|" in read else read


def line_size(tokens: Sequence[Token]) -> float:
    """Return the median type size, of words rather than of marks where there are any."""
    sizes = [token.size for token in tokens if len(token.text) > 2 and token.text[0].isalnum()]
    return median_of(sizes or [token.size for token in tokens])


def close_up(tokens: Sequence[Token], raw: str) -> tuple[str, bool]:
    """Return a text with letter-spacing closed, and whether most of it was spaced.

    ``S a c h v e r h a l t`` stands as ten words of one letter with even gaps; a gap half as wide
    again parts words: ``D e r   R a t``. ``x x x`` in a form is no word: its letters are the same.
    """
    if sum([len(token.text) == 1 for token in tokens]) < _SPACED_AT_LEAST:
        return raw, False
    parts: list[str] = []
    closed = index = 0
    while index < len(tokens):
        end = _spaced_end(tokens, index)
        if end > index:
            words = _spaced_words(tokens[index:end])
            parts.extend(words)
            closed += sum(map(len, words))
        else:
            end = index + 1
            parts.append(tokens[index].text)
        index = end
    return " ".join(parts), 2 * closed > sum(map(len, parts))


def _spaced_end(tokens: Sequence[Token], start: int) -> int:
    """Return one past the last letter of a spaced stretch; ``start`` where there is none."""
    end = start
    while end < len(tokens) and _LETTERS.match(tokens[end].text):
        if end > start and tokens[end].x0 - tokens[end - 1].x1 > 2.2 * tokens[end].size:
            break
        end += 1
    stretch = [token.text for token in tokens[start:end]]
    single = sum(len(text) == 1 for text in stretch)
    if single < _SPACED_AT_LEAST or 3 * single < 2 * len(stretch) or len(set(stretch)) < 3:
        return start
    if end < len(tokens) and _END.match(tokens[end].text):
        end += 1
    return end


def _spaced_words(tokens: Sequence[Token]) -> list[str]:
    """Return the words of a spaced stretch, parted where the gap is half as wide again."""
    gaps = [right.x0 - left.x1 for left, right in itertools.pairwise(tokens)]
    usual = sorted(gaps)[len(gaps) // 3]
    limit = max(1.5 * usual, usual + 0.25 * tokens[0].size)
    words = [tokens[0].text]
    for gap, token in zip(gaps, tokens[1:], strict=True):
        if gap > limit and not _END.match(token.text):
            words.append(token.text)
        else:
            words[-1] += token.text
    return words


def _underlined(x0: float, x1: float, bottom: float, size: float, flat: list[Stroke]) -> bool:
    """Tell whether ruling lines right below cover most of the words and hardly more.

    Hyphens typed on the next line underline too: then they begin and end with the words.
    """
    start = bisect_left(flat, bottom - 0.3 * size, key=_AT)
    covered = 0.0
    for stroke in flat[start:]:
        if stroke.at > bottom + 0.95 * size:
            break
        beyond = max(x0 - stroke.x0, stroke.x1 - x1, 0.0)
        if stroke.at > bottom + 0.45 * size:
            beyond += abs(stroke.x0 - x0) + abs(stroke.x1 - x1)
        if beyond > 1.2 * size:
            continue
        covered += min(stroke.x1, x1) - max(stroke.x0, x0)
    return covered >= 0.6 * (x1 - x0)
