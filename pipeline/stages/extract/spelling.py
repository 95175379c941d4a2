"""Misreadings that the paper itself gives away: a word that stands elsewhere a letter different."""

from __future__ import annotations

import re
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from pipeline.stages.extract.once import once
from pipeline.stages.extract.sheet import AROUND, Sheet

_LONG = 6
_PRINTED = 0.99
"""Clarity of words that were never read from pixels: nothing in them is misread."""
_BLURRED = 0.85
"""Clarity below which a letter may be lost or too many inside a word: ``ehemialigen``."""
_DOUBTFUL = 0.8
"""Clarity below which a word may be another than it seems: a well read ``Satzung`` is none of the
``Sitzung`` that the text speaks of."""


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


# Letters that scans and engines take for one another
_ALIKE = frozenset(
    frozenset(pair)
    for pair in ("nu", "ec", "fs", "li", "lt", "hb", "qg", "VU", "OD", "Il", "fr", "HN", "EF", "BR")
)


# Letters whose capital has the same shape: "wohnraum" where the text says "Wohnraum"
_SAME_SHAPE = frozenset("cosuvwxzpk")
# "wohnen", "städtisch": endings of verbs and adjectives, which may stand in both ways
_NO_NOUN = ("en", "t", "e", "er", "es", "em", "ig", "lich", "isch", "s")


def mended_words(sheet: Sheet, text: str) -> tuple[str, set[str]]:
    """Return a text with misread words mended from their twins, and whether there were any.

    ``Veberlassung`` where the body says ``Ueberlassung``, ``agenäcker`` for ``Hagenäcker``: the
    twin differs by one letter that engines confuse, or has the capital that the word lost. Where
    the letters are not alike the twin must stand there twice.
    """
    mended: dict[str, str] = {}
    known = _mended(sheet)
    for word in (piece.strip(AROUND) for piece in text.split()):
        if len(word) >= _LONG and (twin := _better_twin(sheet, known, word)) is not None:
            mended[word] = twin
    pairs = _split_words(text)
    for pair in pairs:
        if sheet.vocabulary.get(pair.replace(" ", ""), 0) >= 1:
            mended[pair] = pair.replace(" ", "")  # "Wilhelm straße" where the text has it whole
    for pair in pairs:
        if (joined := _whole_word(sheet, pair)) is not None:
            mended[pair] = joined
    whole = text
    for word, twin in mended.items():
        whole = whole.replace(word, twin)
    respelt = _HYPHENS.sub(r" \1 ", whole) if "-" in whole else whole
    if "von " in respelt:
        respelt = _AS_NOUN.sub(lambda noun: noun[0].capitalize(), respelt)
    if respelt != whole and _is_scanned(sheet, text):
        whole = respelt
    return whole, {"mended_word"} if whole != text else set()


def _is_scanned(sheet: Sheet, text: str) -> bool:
    return any(sheet.clarity.get(word.strip(AROUND), 1.0) < _PRINTED for word in text.split())


def _better_twin(sheet: Sheet, known: dict[str, str | None], word: str) -> str | None:
    """Return the only word that a long one, which stands nowhere else, is misread from.

    ``known``: what was said of words before.
    """
    if word not in known:
        seldom = sheet.vocabulary.get(word, 0) <= 1
        seldom = seldom and sheet.clarity.get(word, 0.0) < _PRINTED
        near = _twins(sheet, word) if seldom else []
        twins = [twin for twin in near if _is_better(sheet, word, twin)]
        known[word] = twins[0] if len(twins) == 1 else None
    return known[word]


@once
def _mended(sheet: Sheet) -> dict[str, str | None]:  # noqa: ARG001 - it is the sheet's own
    return {}


# "Verkehrsberuhigung-im-Bereich", "Verkehrsberuhigung-imBereich": hyphens where blanks were
_HYPHENS = re.compile(
    r"(?<=[a-zäöüß]{5})-(im|am|der|des|und|für|von|zur|zum)(?:-|(?=[A-ZÄÖÜ]))(?=[A-ZÄÖÜ][a-zäöüß])"
)
# "Modernisierung von wohnraum im Altbaugebiet": between two prepositions stands a noun; its capital
# has the shape of the small letter
_AS_NOUN = re.compile(
    r"(?<=\bvon )[cosuvwxzpk][a-zäöüß]{4,}(?<!en)(?<!lich)(?<![terisg])"
    r"(?= (?:im|in|am|an|auf|für|zum|zur)\b)"
)


def _split_words(text: str) -> list[str]:
    """Return neighbours that may be one word with a letter lost: ``Ki dertagesstätte``."""
    return [
        f"{one} {two}"
        for one, two in pairwise(text.split(" "))
        if len(one) + len(two) >= _LONG + 3 and two[:1].islower()
    ]


def _whole_word(sheet: Sheet, pair: str) -> str | None:
    """Return the only word of the paper that has a letter where a pair has its blank."""
    known = _mended(sheet)
    if pair not in known:
        one, two = pair.split(" ")
        alike = _beginning(sheet).get((len(pair), pair[:1]), ()) if one else sheet.vocabulary
        words = [
            word
            for word in alike
            if len(word) == len(pair) and word.startswith(one) and word.endswith(two)
        ]
        known[pair] = words[0] if len(words) == 1 else None
    return known[pair]


@once
def _beginning(sheet: Sheet) -> dict[tuple[int, str], list[str]]:
    """Return the words of the paper by their length and first letter."""
    words: dict[tuple[int, str], list[str]] = {}
    for word in sheet.vocabulary:
        words.setdefault((len(word), word[:1]), []).append(word)
    return words


def _twins(sheet: Sheet, word: str) -> list[str]:
    return [twin for twin in _near(sheet, word)[:6] if twin != word]


def _near(sheet: Sheet, word: str) -> tuple[str, ...]:
    """Return the words at most one letter away; many possible titles ask about the same word."""
    known = _known(sheet)
    if word not in known:
        alike = _of_length(sheet, len(word))
        near = process.extract(word, alike, scorer=Levenshtein.distance, score_cutoff=1, limit=6)
        known[word] = tuple(twin for twin, _, _ in near)
    return known[word]


def _of_length(sheet: Sheet, length: int) -> list[str]:
    """Return the words of the paper that are at most one letter longer or shorter."""
    known = _lengths(sheet)
    if length not in known:
        known[length] = [word for word in sheet.vocabulary if abs(len(word) - length) <= 1]
    return known[length]


@once
def _lengths(sheet: Sheet) -> dict[int, list[str]]:  # noqa: ARG001 - it is the sheet's own
    return {}


@once
def _known(sheet: Sheet) -> dict[str, tuple[str, ...]]:  # noqa: ARG001 - it is the sheet's own
    return {}


def _is_better(sheet: Sheet, word: str, twin: str) -> bool:
    clarity = sheet.clarity.get(word, 0.0)
    if sheet.clarity.get(twin, 0.0) < clarity - 0.02 or clarity >= _PRINTED:
        return False
    if len(twin) == len(word) + 1:
        return twin[1:] == word and twin[0].isupper()
    if len(twin) != len(word):
        return (
            _is_inside(word, twin) and clarity < _BLURRED and sheet.clarity.get(twin, 0) > clarity
        )
    (one, two), *_ = [(a, b) for a, b in zip(word, twin, strict=True) if a != b]
    if frozenset((one, two)) in _ALIKE:
        return sheet.vocabulary[twin] >= 1
    umlaut = frozenset((one.lower(), two.lower())) in {
        frozenset("aä"),
        frozenset("oö"),
        frozenset("uü"),
    }
    if word[0].islower() and twin == word.capitalize() and word[0] in _SAME_SHAPE:
        return not word.endswith(_NO_NOUN)
    inner = word[-1] == twin[-1] and not umlaut and one.lower() != two.lower()
    return inner and sheet.vocabulary[twin] >= 2 and clarity < _DOUBTFUL


def _is_inside(one: str, two: str) -> bool:
    """Tell whether two words of different length begin and end alike: no ending differs."""
    return one[:3] == two[:3] and one[-3:] == two[-3:] and one[:1].isupper() == two[:1].isupper()


def _has_twin(sheet: Sheet, word: str) -> bool:
    return any(
        twin != word and not _is_inflected(word, twin) and sheet.vocabulary[twin] >= 1
        for twin in _near(sheet, word)[:4]
    )


def _is_inflected(one: str, two: str) -> bool:
    """Tell whether two words differ at their end, or in the case of their first letter, only."""
    shorter, longer = sorted((one, two), key=len)
    return longer.startswith(shorter) or one[:-1] == two[:-1] or one.lower() == two.lower()
