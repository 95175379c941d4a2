"""Misreadings that the paper itself gives away: a word that stands elsewhere a letter different."""

from __future__ import annotations

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from pipeline.stages.extract.sheet import AROUND, Sheet

_LONG = 6


def misspelt(sheet: Sheet, text: str) -> bool:
    """Tell whether a word stands only here, and a twin that differs in one letter elsewhere.

    ``Veberlassung`` in the title, ``Ueberlassung`` in the text; but not ``Antrag`` and ``Antrags``:
    an ending is no misreading.
    """
    words = {word.strip(AROUND) for word in text.split()}
    return any(
        len(word) >= _LONG and sheet.vocabulary.get(word, 0) <= 1 and _has_twin(sheet, word)
        for word in words
    )


def _has_twin(sheet: Sheet, word: str) -> bool:
    near = process.extract(
        word, sheet.vocabulary.keys(), scorer=Levenshtein.distance, score_cutoff=1, limit=4
    )
    return any(
        twin != word and not _is_inflected(word, twin) and sheet.vocabulary[twin] >= 1
        for twin, _, _ in near
    )


def _is_inflected(one: str, two: str) -> bool:
    """Tell whether two words differ at their end, or in the case of their first letter, only."""
    shorter, longer = sorted((one, two), key=len)
    return longer.startswith(shorter) or one[:-1] == two[:-1] or one.lower() == two.lower()
