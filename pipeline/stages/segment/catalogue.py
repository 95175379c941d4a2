"""Printed headings and the kinds of section they open (``docs/domain.md``, part 10)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from models.kinds import SectionKind
from pipeline.stages.segment.compounds import (
    is_about_money,
    kind_of_effects,
    kind_of_noun,
    kind_of_stem,
)
from pipeline.stages.segment.phrases import OTHER_PHRASES, PHRASES, listed

K = SectionKind

_EXACT = {phrase: kind for kind, text in PHRASES.items() for phrase in listed(text)}
_KEYS = tuple(_EXACT)
_OTHERS = listed(OTHER_PHRASES)

# "1.", "2.1", "I.", "II)", "A.", "b)", "zu 3.", "(1)": before a heading's words.
NUMBERING = re.compile(
    r"^(?:(?:zu|ad)\s+)?(?:(?P<arabic>\d{1,2}(?:\.\d{1,2})*)[.):,]?"
    r"|(?P<roman>[IVXJTUl1|!]{1,5}|H[lI1]|ti|tl|il)[.):,]"
    r"|(?P<plain>II|III|IV|VI{1,3}|IX)(?=\s+[A-ZÄÖÜ])|(?P<capital>[A-H€])[.)]|(?P<small>[a-h])\)"
    # "A Problem", "B Lösung", "G Beschlussvorschlag" (Bremerhaven): a word or two and no more
    r"|(?P<letter>[A-H])(?=\s+[A-ZÄÖÜ][a-zäöü]{4,}(?:[\s/]\w+){0,6}:?$)"
    r"|\((?P<closed>\d{1,2})\))(?:\s+(?=\S)|(?<=\d\.)(?=[A-ZÄÖÜ][a-zäöüß]{3}))"
)
_PLAIN_NOUN = 0.85
"""Likeness of ``Stand`` and ``Vorschlag``: words of running text, their setting must speak too."""
_NOT_LETTERS = re.compile(r"[^a-zäöüß ]+")
_BLANKS = re.compile(r" {2,}")
# "- Kurzfassung -": set between dashes.
_BETWEEN_DASHES = re.compile(r"^[-–—]+\s+(\S.*\S)\s+[-–—]+$")
# "Der Stadtrat beschließt:", "Die BVV wolle beschließen:", "Der Gemeinderat möge beschließen, …:",
# "Die CDU-Fraktion beantragt:", "Der Ausschuss empfiehlt dem Rat, folgenden Beschluss zu fassen:".
_RESOLVES = re.compile(
    r"^(?:Der|Die|Das|Dem|Wir|Es)\b.{0,160}\b"
    r"(?:be?schlie(?:ß|ss|B|fs)(?:t|en|e)|zu fassen|be?schlossen"
    r"|wolle(?:n)?\s+be\w+|möge(?:n)?\s+be\w+)\b[^.:]{0,60}:$"
)
# ". 4 Finanzielle Auswirkungen", "Anlass / Problemstellung '": specks around a heading
# "— Sachverhalt" (Rostock): a dash before it, none behind it
_SPECKS = re.compile(r"^(?:[.,;:·|~_]+\s+|[-–—]+\s*)(?=[\dA-ZÄÖÜ])|\s+['’`´|~_.,]+$")
_CAPITAL_END = re.compile(r"\s*[,.:;]+$")


# "Anlage 1 - Lageplan", "Anlage 2: Kosten": one attachment, not their list.
_NAMED_ANNEX = re.compile(r"^\W*Anlagen?\s?(?:Nr\.?\s?)?\d")


@dataclass(frozen=True, slots=True)
class Match:
    """A heading met in the catalogue; ``likeness`` is 1 for the phrase itself."""

    kind: SectionKind
    likeness: float


@lru_cache(maxsize=2048)
def fold(text: str) -> str:
    """Return a heading in lower case, letters and single blanks only, ``ß`` as ``ss``."""
    low = text.lower().replace("ß", "ss").replace("ae", "ä").replace("oe", "ö").replace("ue", "ü")
    low = low.replace("neü", "neue").replace("aü", "aue").replace("eü", "eue")
    return _BLANKS.sub(" ", _NOT_LETTERS.sub(" ", low)).strip()


@lru_cache(maxsize=512)
def bare(text: str) -> str:
    """Return a heading without its numbering and colon: ``II. Antrag:`` gives ``Antrag``."""
    whole = text.strip()
    cleaned = whole if _BETWEEN_DASHES.match(whole) else _SPECKS.sub("", whole)
    unmarked = cleaned.lstrip("‚'`\"").lstrip() if text.count('"') < 2 else cleaned
    stripped = NUMBERING.sub("", _BETWEEN_DASHES.sub(r"\1", unmarked), count=1)
    return _CAPITAL_END.sub("", stripped).strip() or text.strip()


def is_resolution(text: str) -> bool:
    """Tell whether a line opens what is to be decided: ``Der Stadtrat möge beschließen:``."""
    return text.endswith(":") and bool(_RESOLVES.match(NUMBERING.sub("", text, count=1)))


def is_phrase(text: str) -> bool:
    """Tell whether a heading is one of the catalogue's, letter for letter."""
    return fold(text) in _EXACT


def is_vote(text: str) -> bool:
    """Tell whether a heading opens the result of a vote."""
    return fold(bare(text)).startswith("abstimmung")


Own = tuple[tuple[str, SectionKind], ...]
"""A city's own headings, folded, each with the kind that it opens."""


def own_headings(given: Mapping[SectionKind, Iterable[str]]) -> Own:
    """Return the headings of a profile, ready to be matched."""
    return tuple((fold(heading), kind) for kind, listed in given.items() for heading in listed)


@lru_cache(maxsize=4096)
def match(text: str, own: Own = ()) -> Match | None:
    """Return the kind that a printed heading opens; ``None`` where the catalogue has none.

    A combined heading has the kind of its first word (``Begründung/Sachverhalt``). OCR errors are
    forgiven by likeness, about one letter in seven. The city's own headings come first.
    """
    if len(text) > 90 or not text or _NAMED_ANNEX.match(text):
        return None
    whole = fold(bare(text))
    for phrase, kind in own:
        likeness = fuzz.ratio(whole, phrase) / 100
        if likeness >= 0.86:
            return Match(kind, likeness)
    first = re.split(r"\s*(?:/|\(|,| - | – |:)\s*", bare(text).lstrip("("), maxsplit=1)[0]
    words = fold(first).split()
    if not words or len(words) > 9:
        return None
    whole = " ".join(words)
    if whole.startswith(_OTHERS) and whole not in _EXACT:
        return None
    return _exact(words) or _like(words)


def nearest(text: str) -> str | None:
    """Return the phrase, folded, that a whole heading is spelled most like; ``None``: none is."""
    whole = fold(text)
    if whole.startswith("fi") and f"k{whole[2:]}" in _EXACT:
        return f"k{whole[2:]}"
    first = whole.split(" ")[0]  # "Antrag der Verwaltung" is no "Antwort der Verwaltung"
    keys = [key for key in _KEYS if key.startswith(first)] if first in _EXACT else _KEYS
    best = process.extractOne(whole, keys, scorer=fuzz.ratio, score_cutoff=84)
    return None if best is None else best[0]


# "Ergänzter Beschlussvorschlag", "Geänderte Begründung": an inflected word before the noun. Not
# before types of papers: "Kleine Anfrage" is one.
_INFLECTED = re.compile(r"^[a-zäöü]{3,}(?:er|e|es)$")
_INFLECTS = frozenset({K.BESCHLUSSVORSCHLAG, K.BEGRUENDUNG, K.SACHVERHALT, K.FAZIT})


def _exact(words: list[str]) -> Match | None:
    """Return the longest phrase that the words begin with, the less alike the more follows."""
    found = _beginning(words)
    if found is None and len(words) == 2 and _INFLECTED.match(words[0]):
        noun = _EXACT.get(words[1])
        if noun in _INFLECTS and words[1] != "beschlüsse":  # "Bisherige Beschlüsse" proposes none
            return Match(noun, 0.9)
    return found or _compound(words)


def _compound(words: list[str]) -> Match | None:
    """Return what a compound means, alone or with what may follow a heading."""
    if words[:2] in (["zu", "frage"], ["zu", "fragen"]) and len(words) <= 2:
        return Match(K.ANTWORT, 0.95)  # "Zu Frage 1" below "Frage 1" (Bremen)
    if is_about_money(words):
        return Match(K.FINANZIELLE_AUSWIRKUNGEN, 0.93)
    effects = kind_of_effects(words)
    if effects is not None:
        return Match(effects, 0.93)
    meant = kind_of_noun(words)
    if meant is not None:
        return Match(meant, _PLAIN_NOUN)
    kind = kind_of_stem(words[0]) if words else None
    rest = len(words) - 1
    if kind is None or (rest and words[1] not in _MAY_FOLLOW):
        return None
    # "Gesamtkosten" is as often the last row of a table: its setting must speak for it
    sure = 0.75 if words[0].endswith("kosten") else 0.93
    return Match(kind, sure - 0.02 * rest)


def _beginning(words: list[str]) -> Match | None:
    for count in range(min(len(words), 4), 0, -1):
        kind = _EXACT.get(" ".join(words[:count]))
        if kind is not None:
            rest = len(words) - count
            if rest and (words[count] not in _MAY_FOLLOW or kind is K.SONSTIGE):
                return None
            return Match(kind, 1.0 if rest == 0 else 0.92 - 0.02 * rest)
    return None


# What may follow a phrase in the same heading: "Stellungnahme des Amtes 32", "Beschluss Nr. 12".
_MAY_FOLLOW = frozenset(
    (
        "der des die das dem den und oder zum zur von vom für an auf im in nr zu aus beschluss"
        " sowie bzw durch"
    ).split()
)


_LONE_Q = re.compile(r"q(?!u)")


def _like(words: list[str]) -> Match | None:
    """Return the phrase that misread words mean."""
    whole = " ".join(words)
    if len(whole) < 5:
        return None
    if whole.startswith(("fi", "fr")):  # Fraktur: K is read as fi, Er as fr
        start = "k" if whole[1] == "i" else "er"
        found = _exact([f"{start}{words[0][2:]}", *words[1:]])
        if found is not None:
            return Match(found.kind, found.likeness - 0.05)
    read = whole
    if _LONE_Q.search(whole):  # "Antraq": German words have no q but in qu
        found = _exact(_LONE_Q.sub("g", whole).split())
        if found is not None:
            return Match(found.kind, found.likeness - 0.05)
    best = process.extractOne(whole, _KEYS, scorer=fuzz.ratio, score_cutoff=84)
    if best is None and len(words) > 1 and len(words[0]) >= 8 and words[1] in _MAY_FOLLOW:
        read = words[0]
        best = process.extractOne(read, _KEYS, scorer=fuzz.ratio, score_cutoff=86)
    if best is None:
        return None
    phrase, score, _ = best
    most = 2 if phrase[0] == read[0] else 1  # "Übersicht" is no "Bericht"
    if abs(len(phrase) - len(read)) > most and " " not in read:
        return None
    return Match(_EXACT[phrase], score / 100 - 0.03)
