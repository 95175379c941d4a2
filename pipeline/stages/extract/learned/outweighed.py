"""What rules say of a place, where the model's word weighs against it or cuts it elsewhere."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from models.extraction import Candidate
from pipeline.stages.extract.labels import fold
from pipeline.stages.extract.weak_types import noun_kind

T = TypeVar("T")

_EVEN = frozenset({"learned_half", "learned_likely", "learned_sure"})

# what rules say of where a title stands and how it is set; not of the words they took for it
_OF_PLACE = frozenset(
    "before_body block large sole emphasised underlined echoed upper length corner cell "
    "labelled labelled_inline labelled_beside labelled_below colon".split()
)
_FEWEST = 12
"""Characters of a type and its mover that the rules leave before a title."""
# "NORD/MV/003/2010", "A/0412/20": the kind of a paper before its number; files begin with figures,
# "840-3/2018-Li", or an office, "II/61-98"
_OF_KIND = re.compile(r"(?![IVX]+/)[A-ZÄÖÜ]{1,5}/\S*\d")


def with_place(told: Sequence[Candidate[str]]) -> tuple[Candidate[str], ...]:
    """Return titles; one that the model begins later than the rules stands where theirs stands.

    ``Erweiterung der Milchzentrale``, which the rules join to ``Zweiter Bericht der Behörde für
    Ernährung`` above it: the block is large, alone and before the text, whichever part is meant.
    Where a title ends rules know better: ``… für überbürdeter`` / ``Gemeinden``.
    """
    known = [one for one in told if "learned_alone" not in one.witnesses]
    return tuple(_placed(one, known) for one in told)


def _placed(one: Candidate[str], known: Sequence[Candidate[str]]) -> Candidate[str]:
    around = [other for other in known if _goes_before(other.value, one.value)]
    if "learned_alone" not in one.witnesses or not one.witnesses & _EVEN or not around:
        return one
    nearest = min(around, key=lambda other: len(other.value))
    return replace(one, witnesses=one.witnesses | (nearest.witnesses & _OF_PLACE))


def _goes_before(whole: str, title: str) -> bool:
    """Tell whether a type and its mover go before a title; not ``2.`` of ``2. Sitzung``.

    Nor what a title itself begins with: ``Heinrich-Hertz-Schule, Sanierung: Vergabe von …``.
    """
    before = whole[: len(whole) - len(title)]
    if not whole.endswith(title) or len(before) < _FEWEST or not title[:1].isupper():
        return False
    return any(noun_kind(fold(word)) is not None for word in before.split()[:2])


def outweighed_number(one: Candidate[str]) -> Candidate[str]:
    """Return a number; where the model takes it for the paper's, a label beside it owns it less.

    Of 8 such numbers of worlds 21 to 34, 4 were the paper's: those with the letters of a kind.
    """
    lettered = one.witnesses & _EVEN and _OF_KIND.match(one.value)
    return _doubted(one, "owned") if lettered else one


def outweighed_date(one: Candidate[dt.date]) -> Candidate[dt.date]:
    """Return a date; where the model takes it for the paper's, it is less surely a cited one.

    ``StB 388 vom 17. Juni 2009``, the resolution that hands the paper on: of 6 such dates of worlds
    21 to 34, 5 were the paper's.
    """
    return _doubted(one, "cited") if one.witnesses & _EVEN else one


def _doubted(one: Candidate[T], name: str) -> Candidate[T]:
    if name not in one.witnesses:
        return one
    return replace(one, witnesses=one.witnesses - {name} | {f"{name}_doubted"})
