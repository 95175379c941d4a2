"""A second network hears the lines where it pays: figures, and words that the first one doubts.

A figure has no spelling: the first network is as sure of ``4712021`` as of ``47/2021``. A network
that learnt from another language makes other mistakes. What both read the same is right eight or
nine times of ten; where they differ, two to five times of ten (``python -m bench.second_voice``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.engines.lstm.words import LineWord, Verdict

_MARKS = ".,;:()„“”\"'‚‘’!?-–—/|_"
"""Around a word they are no part of the question."""
_IN_FIGURES = "/-–.,:"
_DOUBTED = 0.85
_BEYOND_DOUBT = 0.99
"""Figures as sure as this are not asked about: 1 of 94 that were wrong and disputed is missed so,
and a third of the lines is heard (18 % of what all measure; 49 % where all figures are asked)."""
_SHORTEST = 3
"""Letters: about shorter words two networks agree by chance."""
_FIGURES_AT, _SURE_FIGURES_AT = 0.85, 0.95
"""So sure must the second network be of figures (it was right in 20 of 25, the first in none), and
so sure where the first is as sure as that."""
_KNOWN_AT, _UNKNOWN_AT = 0.9, 0.98
"""So sure of a word that the first one's list knows (11 of 11 right), or does not (7 of 8)."""
_OTHER_LANGUAGE = str.maketrans("äöüÄÖÜßéèáà", "aouAOUBeeaa")
"""A network that never met ``ü`` reads ``u``: no other opinion."""


def worth_hearing(said: Sequence[LineWord]) -> bool:
    """Tell whether a line holds a word that the second network is asked about."""
    return any(_asked(word) for word in said)


def settled(
    said: Sequence[LineWord], heard: Sequence[LineWord], knows: Callable[[str], bool]
) -> list[LineWord]:
    """Return the words of a line after what the second network read there was heard.

    ``knows`` is the first network's word list.
    """
    # one network's word may be two of the other's: "126 000", "126000"
    over = [one for one in heard if sum(_same_place(word, one) for word in said) > 1]
    return [
        _vote(word, heard, knows)
        if _asked(word) and not any(_same_place(word, one) for one in over)
        else word
        for word in said
    ]


def _asked(word: LineWord) -> bool:
    core = word.text.strip(_MARKS)
    if _has_figures(core):
        return len(core) > 1 and word.sureness < _BEYOND_DOUBT
    doubted = word.sureness < _DOUBTED and not word.known
    return doubted and sum(map(str.isalpha, core)) >= _SHORTEST


def _vote(word: LineWord, heard: Sequence[LineWord], knows: Callable[[str], bool]) -> LineWord:
    here = [one for one in heard if _same_place(word, one)]
    core, rival = word.text.strip(_MARKS), "".join(one.text for one in here).strip(_MARKS)
    if rival == core:
        return replace(word, verdict=Verdict.AGREED)
    if not rival or _no_other_opinion(core, rival):
        return word
    sureness = min(one.sureness for one in here)
    begin = word.text.find(core)
    whole = word.text[:begin] + rival + word.text[begin + len(core) :]
    if _has_figures(core):
        wins = sureness >= (_SURE_FIGURES_AT if word.sureness >= _SURE_FIGURES_AT else _FIGURES_AT)
        loses = Verdict.DISPUTED
    else:
        wins = sureness >= (_KNOWN_AT if knows(rival) else _UNKNOWN_AT) and _one_apart(core, rival)
        loses = Verdict.ALONE
    if wins:
        lost = (word.text, word.sureness)
        return replace(
            word, text=whole, known=knows(whole), rivals=(lost,), verdict=Verdict.OVERRULED
        )
    return replace(word, rivals=((whole, sureness),), verdict=loses)


def _same_place(one: LineWord, other: LineWord) -> bool:
    common = min(one.end, other.end) - max(one.start, other.start)
    return common > 0.4 * max(min(one.end - one.start, other.end - other.start), 1)


def _has_figures(text: str) -> bool:
    return any(map(str.isdigit, text))


def _no_other_opinion(core: str, rival: str) -> bool:
    """Tell whether two readings differ as languages do: ``1.800``, ``1,800``."""
    if any(not sign.isalnum() and sign not in _IN_FIGURES + core for sign in rival):
        return True
    if _has_figures(core):  # "TOP5" is not "TOPS"
        return not _has_figures(rival) or core.replace(",", ".") == rival.replace(",", ".")
    return core.translate(_OTHER_LANGUAGE) == rival.translate(_OTHER_LANGUAGE)


def _one_apart(one: str, other: str) -> bool:
    """Tell whether a letter or two make the difference, and no umlaut is lost with them."""
    shorter = min(len(one), len(other))
    begin = end = 0
    while begin < shorter and one[begin] == other[begin]:
        begin += 1
    while end < shorter - begin and one[-1 - end] == other[-1 - end]:
        end += 1
    differ = one[begin : len(one) - end], other[begin : len(other) - end]
    return max(map(len, differ)) <= 2 and not any(sign in "äöüÄÖÜß" for sign in differ[0])
