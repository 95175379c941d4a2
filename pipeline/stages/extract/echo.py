"""Words of a title that return in the running text: what a paper is about, it says again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.labels import fold
from pipeline.stages.extract.sheet import Sheet

_WORD = re.compile(r"[^\W\d_]{5,}")
# Organs, offices, places and types, which say of no paper what it is about: "Oberbürgermeister",
# "Stadtverordneten-Versammlung", "Hansestadt", "Geschäftsstelle"; not "Stadtbibliothek"
_ORGAN = re.compile(
    r"(?:[a-z]*(?:haupt|hanse|universitaets|kreis))?stadt|"
    r"(?:stadt|gemeinde|markt|kreis|orts?|ortschafts|bezirks|stadtteil|bei|magist|land|stadtbezirks)"
    r"r(?:at|aet)(?:e?s|e|en)?|(?:kreis|land|staedte)tage?s?|"
    r"[a-z]*(?:ausschus|versammlung|fraktion|vertretung|buergermeister|vorsteher|vorsitz|"
    r"verordnet|buergerschaft|gruppe)[a-z]{0,6}|"
    r"[a-z]*(?:verwaltung|geschaeftsstelle|buero|sitzung|beratung|mitglied|plenum)[a-z]{0,3}|"
    r"senats?|magistrats?|land(?:es)?kreis(?:es)?|kreis(?:es)?|[a-z]*(?:markt)?gemeinde|"
    r"bezirks?(?:amt)?|[a-z]*(?:amt(?:es)?|direktor[a-z]*|referat|referent[a-z]*|dezernat|"
    r"dezernent[a-z]*|fachbereich|fachdienst|abteilung|kollegi(?:um|en))|"
    r"[a-z]*(?:antrag|anfrage|vorlage|drucksache|mitteilung|stellungnahme|niederschrift|protokoll|"
    r"beschlus|antwort)[a-z]{0,3}|herrn?|rathaus(?:es)?|stellvertret[a-z]*|"
    r"(?:nicht)?oeffentlich[a-z]*"
)
_FEW = 20
"""Content words of a text that is too short to say anything again."""
_LINES = 150
"""Lines of the body that are looked at: on from there a long paper speaks of everything."""


@dataclass(frozen=True, slots=True)
class Echo:
    """The words of the body, ready to be asked."""

    text: str
    words: int

    def signs(self, title: str) -> set[str]:
        """Return ``echoed`` or ``unechoed``: whether the body speaks of what the title names.

        Stems return, also inside other words: ``Schularztes`` in ``Schulärzte``.
        """
        if self.words < _FEW:
            return set()
        asked = content_words(title)
        heard = self.hears(title)
        if heard >= 2 and 2 * heard >= len(asked):
            return {"echoed"}
        return set() if heard else {"unechoed"}

    def hears(self, title: str) -> int:
        """Return how many content words of a title the body speaks of."""
        return sum(_stem(word) in self.text for word in content_words(title))


@lru_cache(maxsize=2048)
def is_organ(word: str) -> bool:
    """Tell whether a word names an organ, an office or a type: it says nothing of the subject."""
    return _ORGAN.fullmatch(fold(word)) is not None


_FUNCTION = frozenset(
    "der die das des den dem und für von vom zur zum mit auf aus bei über nach eine einer eines im"
    " am bisherige geplante vorgesehene weitere frühere top punkt rat rates rats uhr".split()
)


# "Oktober 2021", "im März"
_MONTH = re.compile(
    r"\b(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)


_NAME = re.compile(r"[^\W\d_]{3,}")
# longer than a month's name: part of no date, asked before the dates are looked for
_LONG_NAME = re.compile(r"[^\W\d_]{10,}")


@lru_cache(maxsize=2048)
def names_no_subject(text: str) -> bool:
    """Tell whether nothing but organs, types and dates is named: ``5 der Sitzung am 14. März``."""
    if not all(map(_is_no_subject, _LONG_NAME.findall(text))):
        return False
    for found in reversed(dates_in(text)):
        text = text[: found.start] + text[found.end :]
    text = _MONTH.sub("", text)
    words = _NAME.findall(text)
    return all(map(_is_no_subject, words))


def _is_no_subject(word: str) -> bool:
    return word.lower() in _FUNCTION or is_organ(word)


@lru_cache(maxsize=2048)
def content_words(text: str) -> tuple[str, ...]:
    """Return the words, folded, that say what a text is about: nouns, and long words."""
    return tuple(
        _bare(fold(word))
        for word in _WORD.findall(text)
        if (word[0].isupper() or len(word) > 7) and not is_organ(word)
    )


def _bare(folded: str) -> str:
    """Return a folded word without its umlauts, which come and go with the plural."""
    return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def echo_of(sheet: Sheet) -> Echo:
    """Return what the first pages of the body can echo."""
    words = [w for line in sheet.body[:_LINES] for w in content_words(line.text)]
    return Echo("\n".join(sorted(set(words))), len(words))


def _stem(word: str) -> str:
    return word[: max(5, len(word) - 3)] if len(word) < 12 else word[:9]
