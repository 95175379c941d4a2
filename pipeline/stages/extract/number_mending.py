"""Slashes read as digits or letters, given back where the paper itself shows how its numbers look.

``19/SVV10543`` beside ``18/SVV/0712``, ``ANFI24158213`` on a paper of 2024: a sign that looks like
a slash becomes one (or, beside a slash, is dropped) if that and nothing else gives a number of a
form that stands elsewhere on the paper, or one that holds the paper's year.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import combinations

from pipeline.stages.extract.number_grammar import Number, parse_number

_SLASHLIKE = frozenset("1lI|i!J")
# "19/SVVI/0543": a letter like a slash beside one
_BESIDE = re.compile(r"[lI|!iJ]/|/[lI|!iJ]")
_MOST = 2
"""Signs that may be misread in one number."""


@lru_cache(maxsize=512)
def form(value: str) -> str:
    """Return a number with its letters and each digit as ``9``: ``BSV/99/99999``."""
    return re.sub(r"\d", "9", value)


def loose_form(value: str) -> str:
    """Return a number's form with its words of letters as ``A``: ``A/99/99999``."""
    return re.sub(r"[A-ZÄÖÜ]+", "A", form(value))


def _parts_of(value: str) -> str:
    """Return a number's form with each counter as one ``9``: ``A/9/9/9`` of ``HFS/7/11/23``."""
    return re.sub(r"\d+", "9", loose_form(value))


def mended_number(printed: str, forms: Collection[str], years: Collection[int]) -> Number | None:
    """Return the number that a misread one must be; ``None`` where it is right or not sure.

    ``forms`` are the forms of numbers read elsewhere on the paper, ``years`` its years.
    """
    text = printed.strip()
    if form(text) in forms or not any(sign in _SLASHLIKE for sign in text):
        return None
    alike = _parts_of(text) in {_parts_of(known) for known in forms}
    if alike and _holds(text, years) and not _BESIDE.search(text):
        return None  # "HFS/7/11/23" beside "PL/5/9/22": as many parts, and the paper's year
    for count in range(1, _MOST + 1):
        made = {n.value: n for n in _changed(text, count)}
        for known in (
            {v for v in made if form(v) in forms},
            {v for v in made if loose_form(v) in {loose_form(f) for f in forms}}
            if loose_form(text) not in {loose_form(f) for f in forms}
            else set(),
            {v for v in made if _holds(v, years) and not _holds(text, years)},
        ):
            if len(known) == 1:
                return made[known.pop()]
    return None


def _changed(text: str, count: int) -> Iterator[Number]:
    places = [at for at, sign in enumerate(text) if sign in _SLASHLIKE and 0 < at < len(text) - 1]
    for chosen in combinations(places[:10], count):
        signs = list(text)
        for at in chosen:
            beside = "/" in {text[at - 1], text[at + 1]}
            signs[at] = "" if beside else "/"
        number = parse_number("".join(signs))
        if number is not None and number.complete and "//" not in number.value:
            yield number


def _holds(value: str, years: Collection[int]) -> bool:
    """Tell whether a part of a number is one of the years, in full or in two digits."""
    parts = re.split(r"[/-]", value)
    wanted = {str(year) for year in years} | {f"{year % 100:02d}" for year in years}
    return any(part in wanted for part in parts) and any(len(part) >= 3 for part in parts)
