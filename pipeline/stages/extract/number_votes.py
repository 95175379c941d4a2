"""Readings of one number vote on it sign by sign: head, footers, headings of the attachments.

``DS 0623/2016`` in the head and ``DS 0622/2016`` above the attachment are one number that was read
in two ways; where the paper cites ``DS 062/2016``, its fourth digit is a letter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.sightings import Sighting

_FOR = frozenset({"labelled", "furniture", "alone", "attached"})
_AGAINST = frozenset({"cited", "in_title", "in_words", "owned"})
_CONFUSED = frozenset(
    frozenset(pair)
    for pair in (
        *("0O", "0D", "0o", "0Q", "08", "06", "09", "1I", "1l", "1/", "1|", "1i", "1J", "17"),
        *("2Z", "2z", "27", "23", "38", "35", "3B", "4A", "4a", "5S", "56", "58", "68", "6b", "6G"),
        *("7/", "7T", "89", "8B", "/I", "/l", "/J", "a2", "a3", "a0", "a8", "VY", "EF", "CG"),
    )
)
_SHORT = 5
"""Signs of a number that is worth a vote: shorter ones are too near to each other."""
_CLEAR = 0.7
"""Share of the weight that a sign must win by, or the number is in dispute."""
# "DS 0622/2016": a counter and what follows it; letters behind counters are read as these digits
_COUNTED = re.compile(r"^(?P<before>.*?)(?P<counter>\d{3,5})(?P<rest>[/-]\d\S*)$")
_LETTERS = {"2": "a", "3": "a", "4": "a", "0": "a", "8": "a", "6": "b"}


def agreed(sightings: Sequence[Sighting]) -> list[Sighting]:
    """Return the sightings; those that are readings of one number all have what most weight says.

    ``voted`` says that some reading was another, ``disputed`` that the vote was close.
    """
    groups: list[list[Sighting]] = []
    for seen in sorted(sightings, key=lambda s: -_weight(s)):
        if not seen.witnesses & _FOR or seen.witnesses & _AGAINST or seen.number.partner:
            continue
        group = next((g for g in groups if _alike(g[0].number.value, seen.number.value)), None)
        if group is None:
            groups.append([seen])
        else:
            group.append(seen)
    told = {id(seen): new for group in groups for seen, new in _told(group)}
    return [told.get(id(seen), seen) for seen in sightings]


def _told(group: Sequence[Sighting]) -> Iterable[tuple[Sighting, Sighting]]:
    values = {seen.number.value for seen in group}
    if len(values) == 1:
        return
    printed = {id(seen.parts[0].line): seen for seen in group}.values()
    sizes: Counter[int] = Counter()
    for seen in printed:
        sizes[len(seen.number.value)] += round(1000 * _weight(seen))
    size = max(sizes, key=lambda n: sizes[n])
    voters = [seen for seen in printed if len(seen.number.value) == size]
    value, clear = _vote(voters)
    clear = clear and sizes[size] > _CLEAR * sum(sizes.values())
    if value not in values and parse_number(value) is None:
        return
    names = {"voted"} if clear else {"voted", "disputed"}
    for seen in group:
        number = replace(seen.number, value=value)
        yield seen, replace(seen, number=number, witnesses=seen.witnesses | names)


def _vote(voters: Sequence[Sighting]) -> tuple[str, bool]:
    """Return the number of the signs with most weight, and whether each of them is clear."""
    signs, clear = [], True
    for at in range(len(voters[0].number.value)):
        weights: dict[str, float] = {}
        for seen in voters:
            sign = seen.number.value[at]
            weights[sign] = weights.get(sign, 0.0) + _weight(seen)
        best = max(weights, key=lambda sign: weights[sign])
        clear = clear and weights[best] > _CLEAR * sum(weights.values())
        signs.append(best)
    return "".join(signs), clear


def _weight(seen: Sighting) -> float:
    return max(0.05, min(part.legibility for part in seen.parts))


def _alike(one: str, two: str) -> bool:
    """Tell whether two values may be readings of one number."""
    if min(len(one), len(two)) < _SHORT:
        return False
    if len(one) == len(two):
        apart = [frozenset((a, b)) for a, b in zip(one, two, strict=True) if a != b]
        return len(apart) <= 2 and all(pair in _CONFUSED for pair in apart)
    longer, shorter = (one, two) if len(one) > len(two) else (two, one)
    lost = (at for at in range(len(longer)) if longer[:at] + longer[at + 1 :] == shorter)
    return len(longer) - len(shorter) == 1 and any(longer[at] in "1lI|/.-" for at in lost)


def lettered(sightings: Sequence[Sighting], others: Collection[str]) -> list[Sighting]:
    """Return the sightings, a digit that must be a letter read as one: ``DS 062a/2016``.

    ``others`` are the numbers that the paper cites. Their counters have one width, and this one
    is a digit longer: ``0622`` beside ``DS 062/2016`` and ``DS 117/2015``.
    """
    return [_lettered(seen, others) for seen in sightings]


def odd_field(value: str, others: Collection[str]) -> bool:
    """Tell whether a number's first part is one that the others have with a confused sign.

    ``48/17/69`` beside ``40/09/68``: the office is the same one, and one of the two is misread.
    """
    parts = value.split("/")
    alike = [o.split("/") for o in others if re.sub(r"\d", "9", o) == re.sub(r"\d", "9", value)]
    if len(parts) < 3 or not alike or not re.fullmatch(r"(?:1[89]|20)?\d\d", parts[-1]):
        return False  # "19/SVV/0543": the first part is the year
    apart = [
        [frozenset(p) for p in zip(parts[0], o[0], strict=True) if len(set(p)) > 1] for o in alike
    ]
    return all(len(pairs) == 1 and pairs[0] in _CONFUSED for pairs in apart)


def _lettered(seen: Sighting, others: Collection[str]) -> Sighting:
    value = with_letter(seen.number.value, others)
    if odd_field(seen.number.value, others):
        return replace(seen, witnesses=seen.witnesses | {"odd_field"})
    if value is None or min(part.legibility for part in seen.parts) >= 0.99:
        return seen
    names = seen.witnesses | {"lettered"}
    return replace(seen, number=replace(seen.number, value=value, mended=True), witnesses=names)


def with_letter(value: str, others: Collection[str]) -> str | None:
    """Return a number with its counter's last digit as a letter, where the others say so."""
    mine = _COUNTED.match(value)
    if mine is None or mine["counter"][-1] not in _LETTERS:
        return None
    theirs = [m for other in others if other != value and (m := _COUNTED.match(other))]
    alike = [m for m in theirs if len(m["rest"]) == len(mine["rest"])]
    short = mine["counter"][:-1]
    widths = {len(m["counter"]) for m in alike}
    parent = any(m["counter"] == short and m["rest"] == mine["rest"] for m in alike)
    padded = (m["counter"].startswith("0") for m in (mine, *alike))
    fixed = any(padded) and len(alike) > 1
    if widths != {len(short)} or not (parent or fixed):
        return None
    return f"{mine['before']}{short}{_LETTERS[mine['counter'][-1]]}{mine['rest']}"
