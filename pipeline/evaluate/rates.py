"""Error rates of text, and when two printed values count as the same."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

_SPACE = re.compile(r"\s+")
_QUOTES = str.maketrans(dict.fromkeys("„“”‟«»‹›″", '"') | dict.fromkeys("’‘‚‛`´", "'"))
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_AROUND_SLASH = re.compile(r"\s*([/-])\s*")


class Errors(NamedTuple):
    """Edits that turn what was read into the truth, and the length of the truth."""

    edits: int
    length: int

    @property
    def rate(self) -> float:
        """Return edits per unit of the truth; 0 for an empty truth that was read as empty."""
        return self.edits / self.length if self.length else float(self.edits > 0)


def plain(text: str) -> str:
    """Fold what typography may vary: normal form C, blanks, quotation marks, dashes, long s."""
    folded = unicodedata.normalize("NFC", text).replace("ſ", "s").replace("\u00ad", "")
    return _SPACE.sub(" ", folded.translate(_QUOTES).translate(_DASHES)).strip()


def plain_number(text: str) -> str:
    """Fold a paper's number: as :func:`plain`, and no blanks around ``/`` and ``-``."""
    return _AROUND_SLASH.sub(r"\1", plain(text))


def character_errors(read: str, truth: str) -> Errors:
    """Count wrong, missing and superfluous characters, after folding."""
    one, other = plain(read), plain(truth)
    return Errors(Levenshtein.distance(one, other), len(other))


def word_errors(read: str, truth: str) -> Errors:
    """Count wrong, missing and superfluous words, after folding; the order of words counts."""
    one, other = plain(read).split(), plain(truth).split()
    return Errors(Levenshtein.distance(one, other), len(other))


def bag_errors(read: str, truth: str) -> Errors:
    """Count words of the truth that were not read, wherever they stand: blind to reading order."""
    left: dict[str, int] = {}
    for word in plain(read).split():
        left[word] = left.get(word, 0) + 1
    missing = 0
    wanted = plain(truth).split()
    for word in wanted:
        if left.get(word, 0):
            left[word] -= 1
        else:
            missing += 1
    return Errors(missing, len(wanted))


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are after folding, 0 to 1 (one less the normalised distance)."""
    return Levenshtein.normalized_similarity(plain(one), plain(other))


def token_f1(read: str, truth: str) -> float:
    """Return the harmonic mean of the shares of words that both have."""
    one, other = plain(read).lower().split(), plain(truth).lower().split()
    if not one or not other:
        return float(one == other)
    shared = len(other) - bag_errors(" ".join(one), " ".join(other)).edits
    return 2 * shared / (len(one) + len(other))
