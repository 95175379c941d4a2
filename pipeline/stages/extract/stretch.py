"""A stretch of a printed line, and the way from its characters to words, boxes and ``raw``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from models.evidence import Evidence
from models.extraction import Candidate
from models.geometry import Box, hull
from models.layout import Line
from models.mention import Mention
from models.page import Word

T = TypeVar("T")


class Seen(NamedTuple):
    """A stretch as it stands on its page."""

    raw: str
    evidence: Evidence
    legibility: float
    """The confidence of the worst word."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The characters ``start`` to ``end`` of a line's text."""

    line: Line
    start: int
    end: int

    @classmethod
    def whole(cls, line: Line) -> Stretch:
        """Return all of a line."""
        return cls(line, 0, len(line.text))

    @property
    def text(self) -> str:
        """Return the stretch as a reader reads it."""
        return self.line.text[self.start : self.end]

    @property
    def raw(self) -> str:
        """Return the stretch as printed: ``ſ`` and letter-spacing kept."""
        if self.line.text == " ".join([word.text for word in self.line.words]):
            return self.text.strip(" ") or self.text
        return " ".join([piece for _, piece in self._pieces()]) or self.text

    @property
    def words(self) -> tuple[Word, ...]:
        """Return the words that the stretch touches."""
        return tuple(word for word, _ in self._pieces())

    @property
    def box(self) -> Box:
        """Return the box around the words that the stretch touches."""
        words = self.words
        return hull([word.box for word in words]) if words else self.line.box

    @property
    def evidence(self) -> Evidence:
        """Return the place of the stretch."""
        return Evidence(page=self.line.page, box=self.box)

    @property
    def legibility(self) -> float:
        """Return the confidence of the worst word."""
        return min([word.confidence for word in self.words], default=self.line.confidence)

    def seen(self) -> Seen:
        """Return what a candidate says of the stretch."""
        pieces, line = self._pieces(), self.line
        if not pieces:
            return Seen(self.text, Evidence(page=line.page, box=line.box), line.confidence)
        return Seen(
            " ".join([piece for _, piece in pieces]) or self.text,
            Evidence(page=line.page, box=hull([word.box for word, _ in pieces])),
            min([word.confidence for word, _ in pieces]),
        )

    def trimmed(self, marks: str = " ") -> Stretch:
        """Return the stretch without the given characters at both ends."""
        text = self.text
        if not text or (text[0] not in marks and text[-1] not in marks):
            return self
        left = len(text) - len(text.lstrip(marks))
        right = len(text) - len(text.rstrip(marks))
        if left + right >= len(text):
            return Stretch(self.line, self.start, self.start)
        return Stretch(self.line, self.start + left, self.end - right)

    def _pieces(self) -> list[tuple[Word, str]]:
        """Return each touched word with the part of it that lies in the stretch."""
        text, words = self.line.text, self.line.words
        if self.start == 0 and self.end == len(text):
            return [(word, word.text) for word in words]
        first = len(text[: self.start].replace(" ", ""))
        last = first + len(self.text.replace(" ", ""))
        if sum(len(word.text) for word in words) != len(text.replace(" ", "")):
            return _unaligned(self, words)
        pieces, at = [], 0
        for word in words:
            low, high = max(first - at, 0), min(last - at, len(word.text))
            if low < high:
                pieces.append((word, word.text[low:high]))
            at += len(word.text)
        return pieces


def without_noise(stretch: Stretch) -> Stretch:
    """Return a stretch without what specks left at its ends: ``_``, ``|``, a badly read ``j``."""
    kept = stretch.trimmed(" _|~°^*\\")
    while True:
        last = kept.text.rsplit(" ", 1)
        if len(last) < 2 or len(last[1]) > 1 or last[1].isdigit():
            return kept
        tail = Stretch(kept.line, kept.end - 1, kept.end)
        if last[1].isalpha() and tail.legibility > 0.6:
            return kept
        if last[1] in ')"“”!?%€':
            return kept
        kept = Stretch(kept.line, kept.start, kept.end - 1).trimmed(" _|~°^*\\")


def _unaligned(stretch: Stretch, words: Sequence[Word]) -> list[tuple[Word, str]]:
    """Return the words that share the stretch's place where the text was changed in length."""
    total = len(stretch.line.text.replace(" ", "")) or 1
    printed = sum(len(word.text) for word in words)
    first = len(stretch.line.text[: stretch.start].replace(" ", "")) * printed / total
    last = first + len(stretch.text.replace(" ", "")) * printed / total
    pieces, at = [], 0
    for word in words:
        middle = at + len(word.text) / 2
        if first <= middle < last:
            pieces.append((word, word.text))
        at += len(word.text)
    return pieces


def stretches_of(mention: Mention) -> tuple[Stretch, ...]:
    """Return the stretches that a mention covers, without what is printed around it."""
    rest, found = mention.text, []
    for line, first, past in mention.spans:
        start, end = _characters(line, first, past)
        printed = line.text[start:end]
        at = printed.find(rest)
        if at >= 0:
            found.append(Stretch(line, start + at, start + at + len(rest)))
            break
        overlap = next((n for n in range(len(printed), 0, -1) if rest.startswith(printed[-n:])), 0)
        found.append(Stretch(line, end - overlap if overlap else start, end))
        rest = rest[overlap:].lstrip()
    return tuple(found)


def _characters(line: Line, first: int, past: int) -> tuple[int, int]:
    """Return where the words ``first`` to ``past`` begin and end in the line's text."""
    if sum(len(word.text) for word in line.words) != len(line.text.replace(" ", "")):
        return 0, len(line.text)
    low = sum(len(word.text) for word in line.words[:first])
    high = low + sum(len(word.text) for word in line.words[first:past])
    places = [index for index, sign in enumerate(line.text) if sign != " "]
    return places[low], places[high - 1] + 1


def candidate(
    value: T, stretches: Iterable[Stretch], witnesses: Iterable[str] = (), raw: str | None = None
) -> Candidate[T]:
    """Return a candidate for a value that stands on the given stretches."""
    parts = tuple(stretches)
    seen = [part.seen() for part in parts]
    printed = raw if raw is not None else " ".join(one.raw for one in seen)
    return Candidate(
        value=value,
        raw=printed or parts[0].text or "?",
        evidence=tuple(one.evidence for one in seen),
        legibility=min(one.legibility for one in seen),
        witnesses=frozenset(witnesses),
    )
