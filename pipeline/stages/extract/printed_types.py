"""The words of the printed types, also misread ones: ``Beschlußvorlage``, ``Mltteilung``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from models.kinds import PaperKind
from pipeline.stages.extract.labels import fold

_K = PaperKind

TYPES: tuple[tuple[PaperKind, str], ...] = (
    # the first that matches wins: "Antwort auf die Anfrage" before "Anfrage"
    (
        _K.STELLUNGNAHME,
        (r"stellungnahme(?=\s+(?:der|des|zu[rm]?)\b)|stellungnahme$|verwaltungsstandpunkt"),
    ),
    (
        _K.ANTWORT,
        (
            r"(?:schriftliche\s+|mündliche\s+)?(?:beantwortung|antwort)(?=\s+(?:der|des|auf|zu[rm]?|"
            r"einer)\b|$|:|\s*\()"
        ),
    ),
    (_K.DRINGLICHKEITSANTRAG, r"dringlichkeitsantrag|dringlicher\s+antrag|eilantrag"),
    (
        _K.AENDERUNGSANTRAG,
        (
            r"(?:(?:ge(?:meinsamer|mäß))\s+)?(?:änderungs|aenderungs|ergänzungs|ergaenzungs)antrag|"
            r"änderungs-\s?(?:und|/)\s?ergänzungsantrag|änderungs-?/ergänzungsantrag"
        ),
    ),
    (
        _K.INFORMATIONSVORLAGE,
        (
            r"informations(?:vorlage|drucksache)|(?:öffentliche\s+|"
            r"nichtöffentliche\s+)?berichtsvorlage|vorlage\s+zur\s+(?:kenntnisnahme|information)|"
            r"information(?:en)?\s+(?:aus\s+)?der\s+verwaltung|bericht\s+des\s+magistrats|"
            r"kenntnisnahmevorlage|"
            r"unterrichtungsvorlage"
        ),
    ),
    (
        _K.MITTEILUNG,
        (
            r"mitteilung(?:svorlage|sdrucksache)?(?=\s+(?:der|des|an|zu[rm]?|nr)\b|$|:|\s*[(\d-])|"
            r"bekanntgabe"
        ),
    ),
    (_K.ENTSCHEIDUNGSVORLAGE, r"entscheidungs(?:vorlage|drucksache)"),
    (
        _K.BESCHLUSSVORLAGE,
        (
            r"(?:öffentliche\s+)?beschlu(?:ss|ß)(?:vorlage|drucksache)|vorlage\s+zur\s+beschlu(?:ss|"
            r"ß)fassung|vortrag\s+des\s+magistrats|rats?vorlage|magistratsvorlage|(?:stadtrats|gemeinderats|kreistags)vorlage"
        ),
    ),
    (_K.SITZUNGSVORLAGE, r"sitzungs(?:vorlage|drucksache)"),
    (
        _K.NIEDERSCHRIFT,
        (
            r"(?:ergebnis|wort|beschluss|kurz|sitzungs)?(?:niederschrift|protokoll)(?=\s+(?:über|der|"
            r"des|zu[rm]?)\b|\W*$)|\w*auszug\s+(?:aus|der)\b|\w*auszug$|"
            r"verhandlungs(?:niederschrift|schrift|protokoll)|sitzungsbericht\b"
        ),
    ),
    (_K.EINLADUNG, r"einladung|tagesordnung(?=\s+(?:für|der|zu)|$)"),
    (_K.PETITION, r"petition|bürgerantrag|einwohnerantrag|bürgereingabe|eingabe$|bürgeranregung"),
    (
        _K.ANFRAGE,
        (
            r"(?:kleine|große|dringliche|schriftliche|mündliche)?\s*(?:an|einwohner|"
            r"ein?wohneran)frage(?:n)?\b|einwohnerfrage"
        ),
    ),
    (_K.ANTRAG, r"(?:gemeinsamer\s+|interfraktioneller\s+|fraktions|prüf|sach)?antrag\b"),
    (_K.BESCHLUSS, r"(?:rats|stadtverordneten|magistrats|gemeinderats)?beschlu(?:ss|ß)\b"),
    (
        _K.DRUCKSACHE,
        (
            r"(?:rats)?drucks\s?ache\b|(?:[a-z]{2,3}-)?vorlage\b|tischvorlage|neufassung|ergänzungsvorlage"
        ),
    ),
)
_PATTERNS = tuple(
    (kind, re.compile(r"^(?:" + pattern + r")", re.IGNORECASE)) for kind, pattern in TYPES
)

_NAMES: dict[str, PaperKind | None] = {
    # headings that look like types: the nearest name must not be one of them
    "beschlussvorschlag": None,
    "beschlussantrag": None,
    "beschlussentwurf": None,
    "beschlussempfehlung": None,
    "begründung": None,
    "beschlussvorlage": _K.BESCHLUSSVORLAGE,
    "entscheidungsvorlage": _K.ENTSCHEIDUNGSVORLAGE,
    "sitzungsvorlage": _K.SITZUNGSVORLAGE,
    "informationsvorlage": _K.INFORMATIONSVORLAGE,
    "berichtsvorlage": _K.INFORMATIONSVORLAGE,
    "informationsdrucksache": _K.INFORMATIONSVORLAGE,
    "mitteilungsvorlage": _K.MITTEILUNG,
    "mitteilung": _K.MITTEILUNG,
    ("dringlichkeitsantrag"): _K.DRINGLICHKEITSANTRAG,
    "änderungsantrag": _K.AENDERUNGSANTRAG,
    "ergänzungsantrag": _K.AENDERUNGSANTRAG,
    ("stellungnahme"): _K.STELLUNGNAHME,
    "niederschrift": _K.NIEDERSCHRIFT,
    "einladung": _K.EINLADUNG,
    "petition": _K.PETITION,
    ("drucksache"): _K.DRUCKSACHE,
    "beantwortung": _K.ANTWORT,
    "verwaltungsstandpunkt": _K.STELLUNGNAHME,
    ("ratsdrucksache"): _K.DRUCKSACHE,
    "ratsvorlage": _K.BESCHLUSSVORLAGE,
    "anfrage": _K.ANFRAGE,
    "vorlage": _K.DRUCKSACHE,
    "anlage": None,
    "auflage": None,
    "verhandlungsschrift": _K.NIEDERSCHRIFT,
    "wortprotokoll": _K.NIEDERSCHRIFT,
    "tagesordnung": _K.EINLADUNG,
}
GENERIC = frozenset({_K.DRUCKSACHE})


@dataclass(frozen=True, slots=True)
class _Type:
    kind: PaperKind
    end: int
    misread: bool


@lru_cache(maxsize=4096)
def printed_type(text: str) -> _Type | None:
    """Return the type that a text begins with."""
    joined = _PARTED.sub("", text)
    for kind, pattern in _PATTERNS:
        match = pattern.match(joined)
        if match and match[0].strip():
            return _Type(kind, match.end() + _left_out(text, match.end()), misread=False)
    torn = _TORN.match(text)
    if torn:
        return _Type(_K.STELLUNGNAHME, torn.end(), misread=True)
    word = re.match(r"^[^\s:(]+", text)
    near = _near(word[0]) if word and len(word[0]) >= 7 else None
    whole = re.sub(r"[^\w]|\d", "", text)
    if near is None and len(text.split()) <= 4 and 9 <= len(whole) <= 28:
        near = _near(whole)  # "itteilung svorl age": spaced letters, misread
        return _Type(near.kind, len(text), misread=True) if near else None
    return near


# "BESCHLUSS-VORLAGE", "Informations-Vorlage": the hyphen parts what is one word elsewhere
_PARTED = re.compile(r"(?<=[^\W\d_]{5})-\s?(?=(?:vorlage|drucksache|antrag)\b)", re.IGNORECASE)
# "Sir! I UNGNAHME zum Antrag": large type, half lost
_TORN = re.compile(r"^.{0,12}?UNGNAHME(?=\s+zu[rm]\s+(?:Antrag|Anfrage|Änderungsantrag)\b)")


def _left_out(text: str, end: int) -> int:
    """Return how many signs of the text were left out before a place of the joined one."""
    parted = _PARTED.search(text)
    return parted.end() - parted.start() if parted and parted.start() < end else 0


def _near(word: str) -> _Type | None:
    """Return the type that a misread word is nearest to: ``Beschlussvorlaqe``, ``Mltteilung``."""
    folded = fold(word)
    scores = sorted(((fuzz.ratio(folded, fold(name)), name) for name in _NAMES), reverse=True)
    (best, name), (second, other) = scores[0], scores[1]
    enough = 85.0 if len(folded) <= 8 else 86.0  # one letter of seven
    plural = folded.startswith(fold(name)) and folded != fold(name)
    if plural or best < enough or (second > best - 4 and _NAMES[other] is not _NAMES[name]):
        return None
    kind = _NAMES[name]
    return _Type(kind, len(word), misread=True) if kind else None
