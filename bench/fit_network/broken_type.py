"""Broken type (Fraktur): how texts are spelled in it, and words that are set wide in it."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

LANGUAGE = "frk"
_WIDE = 0.12
"""Share of rows in which words are set wide, which is what broken type has for emphasis."""
_TOGETHER = ("ch", "ck", "tz", "ſt", "ſſ")
"""They stay together in a word that is set wide."""
_OLD = (("dass", "daß"), ("muss", "muß"), ("schluss", "schluß"), ("schuss", "schuß"))
_CAPITALS = re.compile(r"[A-ZÄÖÜ]{2,}")
# Round stays what ends a word or a part of one: Haus, Raths-ſchreiber, Ordnungs-amt, aus-gehen.
_ROUND = re.compile(r"s(?![^\W\d_])|s(?=s(?:ch|t|p))|(?<=ung)s|s(?=[bdfghjklmnrvwz])")


def spelled(text: str) -> str:
    """Return a text in the spelling of the time, with the long s where it is likely long.

    Not each one is right, but what is printed is what is learned: ``ſ`` and ``s`` look so.
    """
    for new, old in _OLD:
        text = text.replace(new, old)
    return " ".join(word if _CAPITALS.search(word) else _long(word) for word in text.split(" "))


def _long(word: str) -> str:
    kept = {found.start() for found in _ROUND.finditer(word)}
    return "".join("ſ" if sign == "s" and at not in kept else sign for at, sign in enumerate(word))


def apart(word: str) -> Iterator[str]:
    """Yield the letters of a word that is set wide; ligatures stay in one."""
    at = 0
    while at < len(word):
        found = next((one for one in _TOGETHER if word.startswith(one, at)), word[at])
        yield found
        at += len(found)


def set_wide(words: Sequence[str], dice: random.Random) -> range:
    """Return which words of a row are set wide: one, two or three of them, in most rows none."""
    if dice.random() >= _WIDE:
        return range(0)
    first = dice.randrange(len(words))
    return range(first, min(first + dice.randint(1, 3), len(words)))
