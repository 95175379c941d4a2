"""A heading that the engine misread, as it is spelled: ``Anlagenverzeichnie`` and ``Anlageln``."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from pipeline.stages.segment import catalogue

_SURE = 86.0
"""Likeness in per cent from which a misread heading is beyond doubt."""
_SHORTEST = 6
"""Letters of a heading that is mended at least."""
_SMALL_WORDS = frozenset(
    "der die das des dem den und oder zum zur im in auf von für bei nach".split()
)
# "Anlage/n" with its slash read as a letter.
_SLASHED = re.compile(r"^Anlage[lI1|!]n$")
# "Antraq": German words have no q but in qu.
_LONE_Q = re.compile(r"q(?!u)")
_SPECKS = re.compile(r"(?:\s*[?!*'’|~^-])+$")
# Spelled with ß before 1996; Auswirkungen, Sportausschuss and the like are no headings.
_OLD = re.compile(r"(?<=schlu)ss|(?<=anla)ss$")


def _clean(heading: str) -> str:
    """Return a known heading without what specks and a worn colon leave behind it.

    ``Begründung?`` and ``Begründung -``; but ``Antrag,`` (Hannover) has its comma.
    """
    bare = _SPECKS.sub("", heading)
    return bare if bare and catalogue.is_phrase(bare) else heading


def _inflected(one: str, other: str) -> bool:
    """Tell whether words differ but in number: ``Rechtliche Grundlage`` (Uelzen) is no slip."""
    short, long = sorted((one, other), key=len)
    plural = long == f"{short}n" and short.endswith(("age", "ahme"))
    return plural or (long == f"{short}en" and short.endswith("ung"))


@lru_cache(maxsize=2048)
def mended(heading: str) -> str:
    """Return a heading as it is spelled, where it is one of the catalogue's but for slips.

    What is spelled right stays as it is, old spelling included: ``Beschlußantrag`` is no slip.
    """
    if _SLASHED.match(heading):
        return "Anlage/n"
    heading = _clean(heading)
    folded = catalogue.fold(heading)
    if catalogue.is_phrase(without_q := _LONE_Q.sub("g", heading)):
        return without_q
    if len(folded) < _SHORTEST or not heading.replace(" ", "").isprintable():
        return heading
    phrase = catalogue.nearest(heading)
    if phrase is None or phrase == folded or _inflected(folded, phrase):
        return heading
    fraktur = folded == f"fi{phrase[1:]}"
    if not fraktur and fuzz.ratio(folded, phrase) < _SURE:
        return heading
    if abs(len(phrase) - len(folded)) > 2 or "/" in heading:
        return heading
    phrase = phrase.replace("mässig", "mäßig")
    forms = (phrase, _OLD.sub("ß", phrase))
    spelled = max(forms, key=lambda form: fuzz.ratio(heading.lower(), form))
    if heading.isupper():
        return spelled.upper().replace("ẞ", "SS")
    words = spelled.split(" ")
    return " ".join(
        word if index and word in _SMALL_WORDS else word.capitalize()
        for index, word in enumerate(words)
    )
