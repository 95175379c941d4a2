"""Where a German word may be parted at the end of a line: few places, all of them safe."""

from __future__ import annotations

import re

SOFT = "\u00ad"

_VOWELS = "aeiouäöüy"
# Letters that stay together, in old and new spelling alike.
_UNITS = ("sch", "ch", "ck", "ph", "th", "sp", "pf", "qu", "ſch", "ſp")
# "Mei-ster" before 1996, "Meis-ter" after: parted by neither.
_NEVER = ("st", "ſt", "ck")
_STARTS = ("bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "pl", "pr", "tr", "zw", "gn")
_PREFIXES = (
    "ver", "ent", "zer", "aus", "auf", "ein", "vor", "mit", "nach", "über", "unter", "haupt",
    "stadt", "landes", "bundes", "gegen", "durch",
)  # fmt: skip
_CLUSTER = re.compile(rf"(?<=[{_VOWELS}])([^\W\d_{_VOWELS}]+)(?=[{_VOWELS}])")


def _cut(cluster: str) -> int | None:
    """Return how many letters of a cluster of consonants stay on the first line."""
    if cluster in _NEVER:
        return None
    if len(cluster) == 1 or cluster in _UNITS:
        return 0
    if len(cluster) == 2 and cluster not in _STARTS:
        return 1
    if len(cluster) in (3, 4) and cluster[1:] in (*_UNITS, *_STARTS):
        return 1
    return None


def breaks(word: str) -> list[tuple[str, str]]:
    """Return the partings ``(head, tail)``, shortest head first; a head lacks its hyphen.

    Soft hyphens in the word decide alone; without them vowels and consonants do.
    """
    if SOFT in word:
        parts = word.split(SOFT)
        return [("".join(parts[:i]), "".join(parts[i:])) for i in range(1, len(parts))]
    body = re.match(r"\W*(\w+)", word)
    if body is None or len(body[1]) < 7 or not body[1].isalpha() or body[1][1:].isupper():
        return []
    begin, end = body.start(1), body.end(1)
    lower = body[1].lower()
    places = [len(p) for p in _PREFIXES if lower.startswith(p) and len(lower) - len(p) > 3]
    first = max(places, default=4)
    for match in _CLUSTER.finditer(lower):
        cut = _cut(match[1])
        if (
            cut is not None
            and match.start(1) + cut >= max(first, 4)
            and not (lower[: match.start(1) + cut].endswith("ve") and match[1] == "r")
        ):
            places.append(match.start(1) + cut)
    found = sorted({place + begin for place in places if place + begin <= end - 3})
    return [(word[:place], word[place:]) for place in found]
