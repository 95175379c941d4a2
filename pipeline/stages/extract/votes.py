"""Numbers of one paper vote on each other: a misread sign is told by the forms of the others.

``D50214/15`` on a paper whose own number is ``DS0418/16``; ``AO077/14`` beside it. Where two
numbers differ in one sign that engines confuse (``14-20 / A 01377`` and ``… 01877``) one of them
may be the other misread: both are doubted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.extraction import Candidate

_CONFUSED = frozenset(
    frozenset(pair)
    for pair in ("0O", "1I", "1l", "5S", "8B", "2Z", "38", "17", "1/", "7/", "56", "27", "69", "08")
)
_PREFIX = re.compile(r"^(?P<prefix>[A-ZÄÖÜ]{1,4})(?P<rest>\d.*)$")


def voted(references: Sequence[Candidate[str]], own: Iterable[str]) -> tuple[Candidate[str], ...]:
    """Return the cited numbers, those of a misread form mended, near twins with a doubt."""
    forms = sorted(set(own))
    mended = [_mended(one, forms) for one in references]
    values = [one.value for one in mended]
    return tuple(
        replace(one, witnesses=one.witnesses | {"near_twin"})
        if any(_near(one.value, other) for other in values)
        else one
        for one in _once(mended)
    )


def _once(found: Sequence[Candidate[str]]) -> tuple[Candidate[str], ...]:
    return tuple({one.value: one for one in reversed(found)}.values())[::-1]


def _mended(one: Candidate[str], own: Sequence[str]) -> Candidate[str]:
    for known in own:
        value = _as(one.value, known)
        if value is not None:
            names = one.witnesses | {"mended"}
            return replace(one, value=value, witnesses=names)
    return one


def _as(value: str, known: str) -> str | None:
    """Return a number in the form of a known one, if one confused sign keeps it from it."""
    if len(value) != len(known) or _digits(value) == _digits(known):
        return _with_nought(value, known)
    changed = [at for at, sign in enumerate(value) if _digit(sign) != _digit(known[at])]
    if len(changed) != 1:
        return None
    at = changed[0]
    if known[at].isalpha() and frozenset((value[at], known[at])) in _CONFUSED:
        made = value[:at] + known[at] + value[at + 1 :]
        prefix = re.match(r"^[A-ZÄÖÜ]+", known)
        return made if prefix and made.startswith(prefix[0]) else None
    return None


def _with_nought(value: str, known: str) -> str | None:
    """Return ``A0077/14`` for ``AO077/14`` beside ``DS0418/16``: then the counter is whole."""
    mine, theirs = _PREFIX.match(value), _PREFIX.match(known)
    if not mine or not theirs or len(mine["prefix"]) < 2 or mine["prefix"][-1] != "O":
        return None
    rest = f"0{mine['rest']}"
    return mine["prefix"][:-1] + rest if _digits(rest) == _digits(theirs["rest"]) else None


def _digit(sign: str) -> str:
    return "9" if sign.isdigit() else "A" if sign.isalpha() else sign


def _digits(value: str) -> str:
    return "".join(map(_digit, value))


def _near(one: str, two: str) -> bool:
    """Tell whether two numbers differ in one sign that engines confuse."""
    if len(one) != len(two):
        return False
    apart = [frozenset((a, b)) for a, b in zip(one, two, strict=True) if a != b]
    return len(apart) == 1 and apart[0] in _CONFUSED


_NUMBER_LIKE = re.compile(r"(?<![\w/-])[\dOIl/-]{5,}(?![\w/-])")


def mended_numbers(text: str, known: Iterable[str]) -> str:
    """Return a title with the numbers in it as the paper spells them elsewhere.

    ``(DS 0117123)`` where the text says ``0112/23``: same length, at most two signs apart, each of
    them confused by engines, and no other number of the paper as near.
    """
    for token in _NUMBER_LIKE.findall(text):
        if token in known:
            continue
        near = [one for one in set(known) if _confused(token, one)]
        if len(near) == 1:
            text = text.replace(token, near[0])
    return text


def _confused(token: str, known: str) -> bool:
    if len(token) != len(known) or "/" not in known or "/" in token:
        return False
    apart = [frozenset((a, b)) for a, b in zip(token, known, strict=True) if a != b]
    return len(apart) <= 2 and all(pair in _CONFUSED for pair in apart)
