"""Types that no list holds, understood by their head noun: ``Amtsbericht``, ``Protokollbuch``.

German puts what a thing is at the end of the word: a ``Verwaltungsvorlage`` is a Vorlage, a
``Ratsanfrage`` an Anfrage, whoever may write them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from models.kinds import PaperKind
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.labels import fold
from pipeline.stages.extract.type_lines import among_organs, states

_K = PaperKind
# The first that matches the folded word wins; what is said of the noun stands before it
_NOUNS: tuple[tuple[PaperKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        (_K.BESCHLUSSVORLAGE, r"beschluss(?:fassungs)?(?:vorlage|drucksache)"),
        (_K.ENTSCHEIDUNGSVORLAGE, r"entscheidungs(?:vorlage|drucksache)"),
        (_K.SITZUNGSVORLAGE, r"sitzungs(?:vorlage|drucksache|unterlage)"),
        (
            _K.INFORMATIONSVORLAGE,
            r"(?:informations?|berichts|kenntnisnahme|unterrichtungs)(?:vorlage|drucksache)",
        ),
        (_K.MITTEILUNG, r"[a-z]*mitteilung(?:svorlage|sdrucksache)?"),
        (_K.DRUCKSACHE, r"[a-z]*(?:vorlage|drucksache)"),
        (_K.DRINGLICHKEITSANTRAG, r"(?:dringlichkeits|eil)antrag"),
        (_K.AENDERUNGSANTRAG, r"(?:ab)?(?:aenderungs|ergaenzungs|zusatz)antrag"),
        (_K.PETITION, r"(?:buerger|einwohner)(?:antrag|anregung|eingabe)|[a-z]*petition"),
        (_K.ANTRAG, r"(?!beschluss)[a-z]*antrag|motion|postulat"),
        (_K.ANFRAGE, r"[a-z]*anfrage|[a-z]{5,}erfrage|interpellation|auskunftsersuchen"),
        (
            _K.NIEDERSCHRIFT,
            (
                r"(?:[a-z]*(?:niederschrift|protokoll)|(?:[a-z]*protokoll|beschluss|sitzungs|"
                r"verhandlungs)buch|[a-z]+auszug|sitzungsbericht|verhandlungsschrift)"
            ),
        ),
        (_K.STELLUNGNAHME, r"[a-z]*stellungnahme"),
        (_K.ANTWORT, r"[a-z]*beantwortung|antwort(?:schreiben)?"),
        (_K.EINLADUNG, r"[a-z]*einladung"),
        (_K.BESCHLUSS, r"(?:[a-z]*(?:rat|rats|tags|beirats|magistrats))?beschluss"),
        (_K.SONSTIGE, r"(?!schrift)[a-z]*bericht"),
    )
)
_ALIKE = tuple(
    "vorlage mitteilung drucksache niederschrift protokollbuch stellungnahme beantwortung".split()
)
"""Head nouns long enough to be known with a letter misread."""
_ENOUGH = 85.0
# "Zum Antrag", "Ihre Anfrage vom", "Bezug: Vorlage": the type of another paper
_OTHERS = frozenset(
    "zu zum zur ihr ihre ihren bezug betr betreff der des dem den die das aus vom von im in nach"
    " gemaess gem siehe vgl mit auf ueber anlage keine".split()
)
# "Abschrift aus dem Protokollbuch": a copy is what it is a copy of
_COPY = re.compile(r"^(?:Abschrift|Auszug|Auszüge)\s+(?:aus\s+(?:dem|der)|der|des|von)\s+")
_BEFORE = 2
"""Words before a type: ``Öffentliche``, ``Klei e`` of a misread ``Kleine``."""


@dataclass(frozen=True, slots=True)
class WeakType:
    """A type that a line is made of, and where its noun ends."""

    kind: PaperKind
    end: int
    alone: bool
    """Nothing but the type, organs, dates and numbers stands on the line."""


@lru_cache(maxsize=4096)
def weak_type(text: str) -> WeakType | None:
    """Return the type that a line is by the head noun of a word near its beginning."""
    copy = _COPY.match(text)
    start = copy.end() if copy else 0
    words = list(re.finditer(r"[^\W\d_][\w-]*", text[start:]))[: _BEFORE + 1]
    for at, word in enumerate(words):
        folded = fold(word[0])
        if folded in _OTHERS:
            return None
        kind = noun_kind(folded)
        if kind is None:
            continue
        end = start + word.end()
        before = [other[0] for other in words[:at]]
        if not all(_is_said_of(one) for one in before):
            return None
        rest = text[end:]
        rest = re.sub(r"^\s\S{1,4}\.?(?=\s?Nr\b)", "", rest)  # "lfd. Nr. 12"
        ends = not rest.strip(" .:,-–") or states(rest) or _names_organs(rest) or _joins(rest)
        return WeakType(kind, end, alone=True) if ends else None
    return None


def _names_organs(rest: str) -> bool:
    """Tell whether organs and dates follow, and a town: ``des Gemeinderates Norderhagen.``."""
    for found in reversed(dates_in(rest)):
        rest = rest[: found.start] + rest[found.end :]
    rest = re.sub(r"\s(?:vom|am)\s*$", "", rest)
    town = re.search(r"\s[A-ZÄÖÜ][\w-]+\.?$", rest)
    return among_organs(rest) or (town is not None and among_organs(rest[: town.start()]))


# "Jugendausschuss 25.09.2012 | Beantwortung der Anfrage 2012/091 | 12. September 2012",
# "Fraktion des Zentrums / Antrag / 16. Februar 1948", "STADT RHEINAU-SÜD - BESCHLUSSVORLAGE",
# "Informationsvorlage, September 2001"
_BETWEEN = re.compile(r"\s+[|·•/–-]\s+|;\s*|,\s+(?=\d|[A-Z]\w+ \d{4}$)")


def pieces(text: str) -> list[tuple[int, str]]:
    """Return the pieces of a line that bars, dots or dashes part, each with where it begins."""
    found, start = [], 0
    for mark in (*_BETWEEN.finditer(text), None):
        end = mark.start() if mark is not None else len(text)
        piece = text[start:end]
        if piece.strip():
            found.append((start + len(piece) - len(piece.lstrip()), piece.strip()))
        start = mark.end() if mark is not None else end
    return found


def _joins(rest: str) -> bool:
    """Tell whether a second type and organs follow: ``und Bericht des Gemeinderates``."""
    joined = re.match(r"^\s+(?:und|mit|nebst|Ihrer|einer)\s+", rest)
    other = weak_type(rest[joined.end() :]) if joined else None
    return other is not None and other.alone


def _is_said_of(word: str) -> bool:
    """Tell whether a word may stand before a type: an adjective, or the torn piece of one."""
    return len(word) <= 5 or re.search(r"(?:e|e[rsn])$", word) is not None


def noun_kind(folded: str) -> PaperKind | None:
    """Return the kind that a folded word is by its last part, also with a misread letter."""
    for kind, pattern in _NOUNS:
        if pattern.fullmatch(folded):
            return kind
    for noun in _ALIKE:
        tail = folded[-len(noun) :]
        long = len(folded) >= len(noun) and tail != noun
        if long and tail[-2:] == noun[-2:] and fuzz.ratio(tail, noun) >= _ENOUGH:
            return noun_kind(folded[: -len(noun)] + noun)
    return None


# What the first sentences of letters say they are
_SENTENCES: tuple[tuple[PaperKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (
            _K.ANTWORT,
            (
                r"\b(?:ihre|die|der|ihrer)\s+(?:o\.\s?g\.\s|genannte\s|kleine\s)?(?:an)?frage[n]?\b[^?]{0,80}"
                r"\bbeantwort\w*|\bbeantwort\w*\b[^.?]{0,60}\b(?:an)?frage[n]?\b[^.?]{0,60}wie\s+folgt"
            ),
        ),
        (_K.DRINGLICHKEITSANTRAG, r"\bfolgende[nr]?\s+(?:dringlichkeits|eil)antrag"),
        (_K.AENDERUNGSANTRAG, r"\bfolgende[nr]?\s+(?:änderungs|ergänzungs)antrag"),
        (
            _K.ANFRAGE,
            (
                r"\bfolgende[n]?\s+(?:kleine\s+|große\s+|schriftliche\s+)?anfrage\b|"
                r"\bbeantwortung\s+(?:der\s+)?(?:nach)?folgende[rn]\s+fragen|"
                r"\bfrag(?:e|en)\s+(?:ich|wir)\s+(?:\w+\s+)?(?:den|die|das)\b"
            ),
        ),
        (
            _K.ANTRAG,
            (
                r"\b(?:folgende[nr]?|nachstehende[nr]?)\s+(?:\w+\s)?antrag\b|\bbeantrag(?:e|en|t)\b[^.?]{0,60}"
                r"(?:folgende|zu\s+beschließen|,\s*d(?:ie|er|as|en)\b)|\bdiesen\s+antrag\s+stell|"
                r"\bwir\s+beantragen,"
            ),
        ),
        (_K.EINLADUNG, r"\bl(?:a|ä)de(?:n|t)?\s+(?:ich|wir|sie)\b[^?]{0,90}\bsitzung\b"),
        (_K.DRUCKSACHE, r"\b(?:folgende|nachstehende)\s+vorlage\b"),
    )
)


# "Dies ist die Beschlussvorlage 33/2022 vom 11. Mai 2022."
_NAMED = re.compile(r"\b(?:Dies|Das|Hier) ist (?:die|der|eine|ein) (?P<type>[A-ZÄÖÜ][\w-]+)")


def told_kind(text: str) -> tuple[PaperKind, int, int] | None:
    """Return what a sentence says that the paper is, and where: ``stellt … folgenden Antrag``."""
    named = _NAMED.search(text)
    named_kind = noun_kind(fold(named["type"])) if named is not None else None
    if named is not None and named_kind is not None:
        return named_kind, named.start("type"), named.end("type")
    for kind, pattern in _SENTENCES:
        found = pattern.search(text)
        if found is not None:
            return kind, found.start(), found.end()
    return None


# "ANF/0123/2019", "AF-12", "BV 47": what a number is a number of; a lone letter says too little
_PREFIXES = {
    "ANF": _K.ANFRAGE,
    "AF": _K.ANFRAGE,
    "ANT": _K.ANTRAG,
    "AT": _K.ANTRAG,
    "AN": _K.ANTRAG,
    "BV": _K.BESCHLUSSVORLAGE,
    "BSV": _K.BESCHLUSSVORLAGE,
    "INF": _K.INFORMATIONSVORLAGE,
    "MV": _K.MITTEILUNG,
    "MIT": _K.MITTEILUNG,
    "SV": _K.SITZUNGSVORLAGE,
}


def prefix_kind(number: str) -> PaperKind | None:
    """Return what the letters of a number say: ``ANF/0123/2019``, ``2013/BV/4418``."""
    found = {_PREFIXES[word] for word in re.findall(r"[A-Z]{2,4}", number) if word in _PREFIXES}
    return found.pop() if len(found) == 1 else None
