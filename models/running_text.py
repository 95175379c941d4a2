"""Lines become running text: joined by blanks, hyphenation undone where the words speak for it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from models.layout import Line

# A line end that may part a word: "Stadt-", "Stadt¬", "Stadt–" (OCR), "Stadt=" (Fraktur), soft.
_PARTED = re.compile(r"(?P<head>[^\W_]+)(?P<mark>[-\u2010\u2011\u00ad\u00ac\u2013=⸗])$")
_MARKS = ("-", "\u2010", "\u2011", "\u00ad", "\u00ac", "\u2013", "=", "⸗")
"""Asked first, as most lines end otherwise: the pattern tries every letter of the line."""
_TAIL = re.compile(r"^[^\W_]+")
# "Vor- und Nachteile", "Haupt- bzw. Nebenamt": the hyphen stands for what both share.
_SHARED = re.compile(r"^(?:und|oder|bzw|beziehungsweise|sowie|noch|bis|u|o|als|wie|statt)$")
_SOFT = frozenset("\u00ad\u00ac")
_VOWELS = frozenset("aeiouäöüy")
_CLOSED_BY_SLASH = re.compile(r"\w/$")


def running_text(lines: Sequence[Line], known: Collection[str] = frozenset()) -> str:
    """Return one paragraph: lines joined by blanks, hyphenation undone.

    ``known`` are words of the same paper, as :func:`known_words` gives them: a word that stands
    unparted elsewhere decides how its parted twin is joined.
    """
    done: list[str] = []
    tail = ""  # the last word so far: all that joining looks at, so that long texts cost no more
    for line in lines:
        joined = join(tail, line.text, known) if tail else line.text
        head, blank, tail = joined.rpartition(" ")
        if blank:
            done.append(head)
    return " ".join([*done, tail])


def known_words(lines: Sequence[Line]) -> frozenset[str]:
    """Return the words that stand whole inside lines: evidence for joining parted ones."""
    found: set[str] = set()
    for line in lines:
        found.update(word.strip(".,;:!?()„“\"'»«") for word in line.text.split(" "))
    return frozenset(found)


def join(left: str, right: str, known: Collection[str] = frozenset()) -> str:
    """Join two neighbouring lines of a paragraph.

    ``Stadt-`` and ``rat`` give ``Stadtrat``; ``Vor-`` and ``und`` keep hyphen and blank;
    ``Rot-`` and ``Weiß``, ``2023-`` and ``2025`` keep the hyphen without a blank.
    """
    parted = _PARTED.search(left) if left.endswith(_MARKS) else None
    tail_match = _TAIL.match(right)
    if parted is None or tail_match is None:
        slash = left.endswith("/") and _CLOSED_BY_SLASH.search(left) is not None
        return left + right if slash and right[:1].isalnum() else f"{left} {right}"
    head, tail, mark = parted["head"], tail_match[0], parted["mark"]
    stem = left[: parted.start("mark")]
    kept = left if mark in "-\u2010\u2011\u2013" else f"{stem}-"
    if _SHARED.match(tail):
        return f"{kept} {right}"
    if mark in _SOFT:
        return stem + right
    if mark == "\u2013" and not tail[0].islower():
        return left + right  # "2009–2012", "Köln–Bonn": the dash means to
    if _keeps_hyphen(head, tail, known):
        return kept + right
    return _old_ck(stem, right, known, head, tail)


def _keeps_hyphen(head: str, tail: str, known: Collection[str]) -> bool:
    """Tell whether the hyphen belongs to the word: ``S-Bahn``, ``20-jährig``, ``EU-weit``."""
    if head + tail in known:
        return False
    if f"{head}-{tail}" in known or head[-1].isdigit() or tail[0].isdigit():
        return True
    if tail[0].islower():
        return (len(head) == 1 and head.isupper()) or (1 < len(head) <= 4 and head.isupper())
    # BESCHLUSS-/VORLAGE is a parted word, SPD-/CDU and Rot-/Weiß are two.
    capitals = head.isupper() and tail.isupper()
    return not (capitals and len(head) + len(tail) >= 9 and len(tail) > 2)


def _old_ck(stem: str, right: str, known: Collection[str], head: str, tail: str) -> str:
    """Join, and give back the ``ck`` that was parted as ``k-k`` before 1996 (``Zuk-ker``).

    ``Rück-kehr`` and ``Park-konzept`` keep both: a ``k`` after a consonant never was ``ck``. After
    ``i`` only ``ke`` speaks for it (``entwik-kelt``, but ``Musik-kapelle``).
    """
    if not (head[-1] == "k" and tail[0] == "k" and len(head) > 1 and len(tail) > 1):
        return stem + right
    old = f"{stem[:-1]}c{right}"
    if head + tail in known:
        return stem + right
    if head[:-1] + "c" + tail in known:
        return old
    vowel = head[-2].lower()
    likely = vowel in _VOWELS and (vowel != "i" or tail.startswith("ke"))
    return old if likely else stem + right
