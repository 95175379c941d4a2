"""Error rates of a text: by characters in order, and by words in any order."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein


@dataclass(frozen=True, slots=True)
class Wrong:
    """Errors, and out of how many; adds up."""

    characters: int = 0
    of_characters: int = 0
    words: int = 0
    of_words: int = 0

    def __add__(self, other: Wrong) -> Wrong:
        return Wrong(
            self.characters + other.characters,
            self.of_characters + other.of_characters,
            self.words + other.words,
            self.of_words + other.of_words,
        )

    @property
    def cer(self) -> float:
        """Insertions, deletions and replacements for each character of the truth, in order."""
        return self.characters / max(self.of_characters, 1)

    @property
    def wer(self) -> float:
        """Words missing or wrong (whichever are more) for each of the truth, in any order."""
        return self.words / max(self.of_words, 1)


def plain(text: str) -> str:
    """Return a text as it is compared: NFC, the long s as s, blanks and line breaks as one."""
    return " ".join(unicodedata.normalize("NFC", text).replace("ſ", "s").split())


def compare(truth: str, read: str) -> Wrong:
    """Count what is wrong on a page."""
    truth, read = plain(truth), plain(read)
    wanted, got = Counter(truth.split()), Counter(read.split())
    return Wrong(
        Levenshtein.distance(truth, read),
        len(truth),
        max((wanted - got).total(), (got - wanted).total()),
        wanted.total(),
    )
