"""What is usual in the city, as its profile says: forms of numbers, printed types, places.

A profile sharpens: it gives witnesses to what was found, and mends where only one reading fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations, product
from typing import Any, TypeVar

from rapidfuzz import fuzz

from models.extraction import Candidate
from models.kinds import PaperKind
from models.layout import PageLayout
from pipeline.stages.extract.labels import fold
from pipeline.stages.extract.number_grammar import Number, parse_number
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

T = TypeVar("T")

_SIGNS = {"#": r"\d", "@": r"[A-ZÄÖÜ]", "[": "(?:", "]": ")?", " ": r"\s?"}
# Signs that engines take for one another in a number
_ALIKE = {
    **dict.fromkeys("0OoQD", "0OD"),
    **dict.fromkeys("1lI|!i", "1I/"),
    **dict.fromkeys("5S", "5S"),
    **dict.fromkeys("8B", "8B"),
    **dict.fromkeys("2Z", "2Z"),
    **dict.fromkeys("7", "7/"),
    **dict.fromkeys("/", "/1"),
    **dict.fromkeys("-–—", "-"),
}
_MOST = 2
"""Signs that may be misread in one number."""
_PLACES = 12
"""Signs of a number that are tried."""


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """Return the pattern of a number's form: ``DS####/##[/#]`` is DS0418/16 and DS0418/16/1."""
    parts = re.findall(r"[#@]\+|.", form)
    said = (_SIGNS[p[0]] + p[1:] if p[0] in _SIGNS else re.escape(p) for p in parts)
    return re.compile("".join(said))


def usual_numbers(
    numbers: Sequence[Candidate[str]], forms: Sequence[str]
) -> tuple[Candidate[str], ...]:
    """Return the candidates, with a witness that they are of the city's form, or of none."""
    if not forms:
        return tuple(numbers)
    return tuple(_held_against(number, forms) for number in numbers)


def _held_against(number: Candidate[str], forms: Sequence[str]) -> Candidate[str]:
    if any(_pattern(form).fullmatch(number.value) for form in forms):
        return replace(number, witnesses=number.witnesses | {"usual_form"})
    mended = _mended(number.value, forms)
    if mended is None:
        return replace(number, witnesses=number.witnesses | {"unusual_form"})
    names = number.witnesses | {"usual_form", "mended"}
    return replace(number, value=mended.value, witnesses=names)


def _mended(value: str, forms: Sequence[str]) -> Number | None:
    """Return the one reading of misread signs that has a form of the city's; ``None``: not one."""
    places = [at for at, sign in enumerate(value) if sign in _ALIKE]
    for count in range(1, _MOST + 1):
        fitting = {
            one
            for chosen in combinations(places[:_PLACES], count)
            for one in _changed(value, chosen)
            if any(_pattern(form).fullmatch(one) for form in forms)
        }
        if fitting:
            return parse_number(fitting.pop()) if len(fitting) == 1 else None
    return None


def _changed(value: str, places: Sequence[int]) -> Iterator[str]:
    """Yield a number with other readings of the signs at all the places."""
    others = [[sign for sign in _ALIKE[value[at]] if sign != value[at]] for at in places]
    for signs in product(*others):
        made = list(value)
        for at, sign in zip(places, signs, strict=True):
            made[at] = sign
        yield "".join(made)


def usual_kinds(
    sheet: Sheet, given: Mapping[PaperKind, Iterable[str]]
) -> Iterator[Candidate[PaperKind]]:
    """Yield the city's own printed types that stand in the head."""
    known = [(fold(words), kind) for kind, listed in given.items() for words in listed]
    for line in sheet.head if known else ():
        said = fold(re.split(r"\s+(?:Nr\b|\d)", line.text, maxsplit=1)[0])
        for words, kind in known:
            if fuzz.ratio(said, words) >= 90:
                yield candidate(kind, (Stretch.whole(line),), {"head", "alone", "usual_type"})


def placed(
    found: Sequence[Candidate[T]],
    place: tuple[float, float, float, float] | None,
    page: PageLayout,
) -> tuple[Candidate[T], ...]:
    """Return the candidates; those at the place that the profile names have a witness."""
    if place is None:
        return tuple(found)
    return tuple(
        replace(one, witnesses=one.witnesses | {"usual_place"}) if _at(one, place, page) else one
        for one in found
    )


def _at(one: Candidate[Any], place: tuple[float, float, float, float], page: PageLayout) -> bool:
    left, top, right, bottom = place
    return any(
        e.page == page.number
        and left <= e.box.middle[0] / page.width <= right
        and top <= e.box.middle[1] / page.height <= bottom
        for e in one.evidence
    )
