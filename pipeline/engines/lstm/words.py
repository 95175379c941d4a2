"""Which of its readings a line gets: the most probable one, known words before unknown ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from math import log

from pipeline.engines.lstm.lattice import Part

_UNKNOWN = 3.5
"""A word that is in no list must be that much better (2.25 in Tesseract, whose beam is wider)."""
_STEP = 0.085
"""What every step costs, so that words without any doubt are weighed too."""
_TRIED = 0.001
"""Readings less probable than that are not tried."""
_MOST = 40
"""Doubtful parts without a sure blank between: more are no words."""


@dataclass(slots=True)
class LineWord:
    """A word of a line."""

    text: str
    sureness: float
    """How probable its least probable part is."""
    known: bool
    """Whether it stands in the list."""
    start: int
    end: int
    """Steps of the line."""


@dataclass(slots=True)
class _Chosen:
    parts: Sequence[Part]
    picks: list[int] = field(default_factory=list)

    def spelled(self) -> Iterator[tuple[str, float, int, int]]:
        """Yield what each part says, how probable that is, and its steps."""
        for part, pick in zip(self.parts, self.picks, strict=True):
            text, sure = part.readings[pick]
            if text == " ":  # a speck in the gap ("- _ Lageplan") is no doubt about the gap
                sure = sum(share for said, share in part.readings if said[:1] == " " == said[-1:])
            yield text, sure, part.start, part.end

    def score(self, knows: Callable[[str], bool]) -> float:
        """Return how good the words are, the higher the better."""
        words = [("", 0.0)]
        for text, sure, start, end in self.spelled():
            head, *tails = text.split(" ")
            cost = (_STEP * (end - start)) / (1 + len(tails))
            so_far, worth = words[-1]
            words[-1] = so_far + head, worth + log(sure) - cost
            words.extend((tail, -cost) for tail in tails)
        return sum(worth * (1.0 if knows(word) else _UNKNOWN) for word, worth in words)


def words(parts: Sequence[Part], knows: Callable[[str], bool]) -> Iterator[LineWord]:
    """Yield the words of a line."""
    for group in _groups(parts):
        for word in _cut(_choose(group, knows)):
            word.known = knows(word.text)
            yield word


def _groups(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Part a line at its sure blanks."""
    group: list[Part] = []
    for part in parts:
        if len(part.readings) == 1 and part.readings[0][0] == " ":
            yield group
            group = []
        else:
            group.append(part)
    yield group


def _choose(parts: Sequence[Part], knows: Callable[[str], bool]) -> _Chosen:
    chosen = _Chosen(parts, [0] * len(parts))
    doubtful = [at for at, part in enumerate(parts) if len(part.readings) > 1]
    if not doubtful or len(doubtful) > _MOST:
        return chosen
    best = chosen.score(knows)
    for at in doubtful:
        kept = 0
        for pick, (_, sure) in enumerate(parts[at].readings[1:], start=1):
            if sure < _TRIED:
                break
            chosen.picks[at] = pick
            score = chosen.score(knows)
            if score > best:
                best, kept = score, pick
        chosen.picks[at] = kept
    return chosen


def _cut(chosen: _Chosen) -> Iterator[LineWord]:
    """Cut what was chosen at its blanks; a doubtful blank makes both its words doubtful."""
    word: LineWord | None = None
    sureness = 1.0
    for text, sure, start, end in chosen.spelled():
        pieces = text.split(" ")
        share = (end - start) / len(pieces)
        for at, piece in enumerate(pieces):
            sureness = min(sureness, sure)
            if at and word:
                word.sureness = min(word.sureness, sure)
                yield word
                word, sureness = None, sure
            if piece:
                first, last = start + int(at * share), start + int((at + 1) * share)
                word = word or LineWord("", 1.0, False, first, last)
                word.text += piece
                word.end = last
            if word:
                word.sureness = min(word.sureness, sureness)
    if word:
        yield word
