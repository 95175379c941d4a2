"""Numbers built like the paper's own, of any letters and counts: ``V 211/2004`` in ``RPA 8/2006``.

The same marks between the same kinds of parts, in letters and in figures; a part of letters more or
less (``BV/014/2015`` in ``BV/OR/031/2016``), and a year that is not after the paper's own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from models.extraction import Candidate
from models.layout import Line
from pipeline.stages.extract.number_grammar import Number, parse_number
from pipeline.stages.extract.sheet import Found
from pipeline.stages.extract.stretch import Stretch, candidate

_SPAN = 45
"""Years that lie between a paper and the oldest one that it cites."""
_CENTURY = 100
_HALF = 50


@lru_cache(maxsize=512)  # of the own numbers for each number that the paper prints
def build_of(value: str) -> str:
    """Return how a number is built: ``A 9/Y`` of ``KT 114/1996``; letters in a row count once."""
    bare = re.sub(r"(?<!\d)(?:19|20)\d\d(?!\d)", "Y", value)
    bare = re.sub(r"\d+[a-z]?", "9", bare)
    bare = re.sub(r"[^\W\d_]+\.?", lambda m: m[0] if m[0] == "Y" else "A", bare)
    return re.sub(r"(?:A(?:[ /.-]+)(?=A))+", "", bare)


def is_kin(number: Number, own: Collection[str]) -> bool:
    """Tell whether a number is built like one of the paper's own, and not of a later year."""
    build = build_of(number.value)
    kin = [one for one in own if build_of(one) == build]
    return any(_not_later(number, parse_number(one)) for one in kin)


def _not_later(number: Number, own: Number | None) -> bool:
    if own is None or own.year is None or number.year is None:
        ends = [len(re.split(r"\D", one.value)[-1]) for one in (number, own) if one is not None]
        return own is not None and own.year == number.year and ends[0] == ends[1]
    first, last = (_full(year) for year in (number.year, own.year))
    return 0 <= last - first <= _SPAN


def _full(year: int) -> int:
    if year >= _CENTURY:
        return year
    return year + (1900 if year >= _HALF else 2000)


def lettered(value: str) -> bool:
    """Tell whether letters belong to a number: ``KT 61-94``, not ``0054/2015``."""
    return re.match(r"[^\W\d_]", value) is not None


_REST = re.compile(r"^(?P<rest>\d[\w/-]*\d|[/-]\s?\d{1,6})(?![\w/-]|[.,]\d)")
_BEFORE_BREAK = re.compile(r"(?P<letters>(?<![\w-])[A-ZÄÖÜ][A-Za-zÄÖÜ]{0,4}\.?)$")


def torn_numbers(
    lines: Sequence[Line], above: Mapping[int, Line], own: Collection[str]
) -> Iterator[Candidate[str]]:
    """Yield numbers that a line's end tears: ``(B`` / ``77/89)``, ``Drucksache 13`` / ``/ 571``."""
    for line in lines:
        before = above.get(id(line))
        start = _REST.match(line.text)
        if before is None or start is None:
            continue
        marked = start["rest"][0] in "/-"
        end = (_BEFORE_MARK if marked else _BEFORE_BREAK).search(before.text)
        if end is None:
            continue
        printed = f"{end['letters']}{'' if marked else ' '}{start['rest'].replace(' ', '')}"
        number = parse_number(printed)
        if number is not None and number.value not in own and is_kin(number, own):
            parts = (
                Stretch(before, end.start("letters"), end.end("letters")),
                Stretch(line, start.start("rest"), start.end("rest")),
            )
            yield candidate(number.value, parts, {"named", "shape"})


# "mit Drucksache 13", over "/ 571 vorgelegt"
_BEFORE_MARK = re.compile(
    r"(?:[Dd]rucksache|[Vv]orlage|[Aa]ntrag|[Aa]nfrage|[Bb]eschlu(?:ss|ß)|DS|Drs\.|Nr\.)\s"
    r"(?P<letters>(?:[A-Z]{1,3}\s)?\d{1,6})$"
)


def with_own_word(mention: Found, number: Number, own: Collection[str]) -> str | None:
    """Return a number with the word that belongs to the paper's own too: ``Vorl. 77/08``."""
    before = mention.line.text[: mention.parts[0].start].rstrip()
    for one in own:
        word, _, rest = one.partition(" ")
        named = re.fullmatch(r"[A-ZÄÖÜ][A-Za-zäöü]{0,6}\.?", word) is not None
        if named and build_of(rest) == build_of(number.value) and before.split(" ")[-1:] == [word]:
            return f"{word} {number.value}"
    return None
