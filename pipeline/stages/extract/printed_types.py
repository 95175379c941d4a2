"""The words of the printed types, also misread ones: ``Beschlußvorlage``, ``Mltteilung``."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz, process

from models.kinds import PaperKind
from pipeline.stages.extract.labels import fold

_K = PaperKind

# "Stadtratsvorlage", "Kreistagsantrag", "Gemeinderatsprotokoll", "Stadtratsbeschluss": whose it is
_ORGAN = (
    r"(?:(?:stadt|gemeinde|orts|ortschafts|bezirks|kreis|markt|samtgemeinde)?rats|kreistags|stadttags|"
    r"(?:haupt|kreis|verwaltungs|landschafts)?ausschuss|magistrats|senats|bürgerschafts|stadtverordneten|"
    r"stadtvertretungs|gemeindevertretungs|bezirksamts|verbandsversammlungs|verbands|vorstands|präsidiums|"
    r"fraktions|gruppen)"
)
_WHOSE = r"(?:verwaltungs|ergänzungs|[a-z]{2,3}-)?"
"""``Verwaltungsvorlage zur Beschlussfassung``, ``BA-Vorlage zur Kenntnisnahme``."""
# "Ergänzungs-/Änderungsantrag", "Zusatz- und Änderungsantrag": what an amendment does
_AMENDS = r"(?:(?:ab)?änderungs|aenderungs|ergänzungs|ergaenzungs|zusatz|ersatz|ersetzungs)"

TYPES: tuple[tuple[PaperKind, str], ...] = (
    # the first that matches wins: "Antwort auf die Anfrage" before "Anfrage"
    (
        _K.STELLUNGNAHME,
        (
            r"(?:verwaltungs)?stellungnahme(?=\s+(?:der|des|zu[rm]?)\b)|(?:verwaltungs)?stellungnahme$|"
            r"verwaltungsstandpunkt|standpunkt\s+der\s+verwaltung"
        ),
    ),
    (
        _K.ANTWORT,
        (
            r"(?:schriftliche\s+|mündliche\s+)?(?:beantwortung|antwort)(?=\s+(?:der|des|auf|zu[rm]?|"
            r"einer|von)\b|$|:|\s*\()|(?:anfrage[n]?beantwortung|interpellationsantwort)\b"
        ),
    ),
    (_K.DRINGLICHKEITSANTRAG, r"dringlichkeitsantrag|dring(?:lich|end)er\s+antrag|eilantrag"),
    (
        _K.AENDERUNGSANTRAG,
        (rf"(?:{_AMENDS}-?\s?(?:und|/)\s?)?{_AMENDS}antrag"),
    ),
    (
        _K.INFORMATIONSVORLAGE,
        (
            r"(?:informations|berichts|kenntnisnahme|unterrichtungs)(?:vorlage|drucksache)|"
            rf"{_WHOSE}vorlage[\s–-]+zur\s+(?:kenntnis\w*|information|unterrichtung)|"
            r"information(?:en)?\s+(?:aus\s+)?(?:der\s+verwaltung|des\s+(?:ober)?bürgermeisters)|"
            r"bericht\s+(?:der\s+verwaltung|des\s+(?:magistrats|bezirksamt(?:e?s)|(?:ober)?bürgermeisters))(?=\W*$|:)"
        ),
    ),
    (
        _K.MITTEILUNG,
        (
            r"mitteilung(?:svorlage|sdrucksache)?(?=\s+(?:der|des|an|zu[rm]?|nr)\b|$|:|\s*[(\d-])|"
            r"bekanntgabe"
        ),
    ),
    (
        _K.ENTSCHEIDUNGSVORLAGE,
        r"entscheidungs(?:vorlage|drucksache)|vorlage[\s–-]+zur\s+entscheidung\b",
    ),
    (
        _K.BESCHLUSSVORLAGE,
        (
            r"beschlu(?:ss|ß)(?:vorlage|drucksache)|"
            rf"{_WHOSE}vorlage[\s–-]+(?:zur\s+beschlu(?:ss|ß)fassung|zum\s+beschlu(?:ss|ß)\b)|"
            rf"vortrag\s+des\s+magistrats|ratvorlage|{_ORGAN}vorlage|"
            # Zürich, Chur, Riehen: what the executive lays before the council
            r"weisung\s+des\s+stadtrat(?:e?s)\b|botschaft\s+(?:des|an\s+den)\s|bericht\s+und\s+antrag\b"
        ),
    ),
    (_K.SITZUNGSVORLAGE, r"sitzungs(?:vorlage|drucksache)|beratungs(?:vorlage|unterlage)\b"),
    (
        _K.NIEDERSCHRIFT,
        (
            rf"(?:ergebnis|wort|beschluss|kurz|sitzungs|{_ORGAN})?(?:niederschrift|protokoll)(?=\s+(?:über|der|"
            r"des|zu[rm]?)\b|\W*$)|\w*auszug\s+(?:aus|der)\b|\w*auszug$|"
            r"verhandlungs(?:niederschrift|schrift|protokoll)|sitzungsbericht\b"
        ),
    ),
    (
        _K.EINLADUNG,
        (
            r"(?:sitzungs)?einladung|(?:nachtrags)?tagesordnung(?=\s+(?:für|der|zu)|$)|"
            r"(?:traktanden|tag)liste\b|einberufung(?=\W*$|\s+(?:der|des|zu[rm]?)\b)"
        ),
    ),
    (
        _K.PETITION,
        (
            r"petition|(?:bürger|einwohner)(?:antrag|anregung)|bürgereingabe|"
            # "Gesuch" / "des Bundes der Kriegsbeschädigten", "Eingabe" / "der Anwohner"
            r"(?:eingabe|gesuch|bittschrift)$|"
            # § 24 GO NRW
            r"anregung(?:en)?\s?(?:und|oder|/)\s?beschwerden?\b|(?:anregung|beschwerde)(?=\s+(?:gem|nach|§))"
        ),
    ),
    (
        _K.ANFRAGE,
        (
            rf"(?:kleine|große|einfache)?\s*(?:an|einwohner|ein?wohneran|bürger(?:an)?|{_ORGAN}an)"
            r"frage(?:n)?\b|auskunftsersuchen\b|interpellation\b"
        ),
    ),
    (
        _K.ANTRAG,
        (
            rf"(?:prüf|sach|haushalts|berichts|begleit|entschließungs|initiativ|tagesordnungs|{_ORGAN}|"
            r"[a-z]{2}-)?antrag\b|(?:volks)?motion\b|postulat\b"
        ),
    ),
    (
        _K.BESCHLUSS,
        rf"{_ORGAN}?beschlu(?:ss|ß)\b|beschlu(?:ss|ß)(?:ausfertigung|blatt|dokument|auszug)\b",
    ),
    (
        _K.DRUCKSACHE,
        (
            rf"(?:{_ORGAN})?drucks\s?ache\b|(?:[a-z]{{2,3}}-)?vorlage\b|neufassung|"
            r"(?:tisch|ergänzungs|änderungs|nachtrags|verwaltungs)vorlage"
        ),
    ),
)
_PATTERNS = tuple(
    (kind, re.compile(r"^(?:" + pattern + r")", re.IGNORECASE)) for kind, pattern in TYPES
)

# "Dringliche Vorlage zur Kenntnisnahme", "Nichtöffentliche Beschlussvorlage", "Gemeinsamer
# Antrag", "Substanzielles Protokoll": what is said of a type before it. A closed
# list: "Wesentliche Beschlüsse" and "Landwirtschaftliche Anfrage" begin titles.
_SAID = re.compile(
    r"^(?:(?:nicht\s?-?\s?)?öffentlich|dringlich|dringend|gemeinsam|gemeinschaftlich|interfraktionell|"
    r"fraktionsübergreifend|überfraktionell|schriftlich|mündlich|ergänzend|amtlich|ordentlich|wörtlich|"
    r"substan[tz]iell|selbst(?:st)?ändig|vertraulich)(?:e[rs]?)?\s+(?=[^\W\d_])",
    re.IGNORECASE,
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
_FOLDED = {name: fold(name) for name in _NAMES}
_ALIKE = 81.0
"""Percent of likeness below which a type is neither meant nor in doubt with the one that is."""
GENERIC = frozenset({_K.DRUCKSACHE})


@dataclass(frozen=True, slots=True)
class _Type:
    kind: PaperKind
    end: int
    misread: bool


@lru_cache(maxsize=4096)
def printed_type(text: str) -> _Type | None:
    """Return the type that a text begins with, alone or behind what is said of it."""
    named = _HINT.search(text.casefold()) is not None
    exact = _exact(text) if named else None
    said = _SAID.match(text) if named and exact is None else None
    if said is not None:
        behind = _exact(text[said.end() :])
        exact = replace(behind, end=said.end() + behind.end) if behind else None
    if exact is not None:
        return exact
    torn = _TORN.match(text)
    if torn:
        return _Type(_K.STELLUNGNAHME, torn.end(), misread=True)
    word = _FIRST.match(text)
    near = _near(word[0]) if word and len(word[0]) >= 7 else None
    if near is not None and near.kind in GENERIC:
        return _with_purpose(text, near)
    if near is None and len(text.split()) <= 4:
        whole = _NO_LETTER.sub("", text)
        near = _near(whole) if 9 <= len(whole) <= 28 else None
        # "itteilung svorl age": spaced letters, misread
        return _Type(near.kind, len(text), misread=True) if near else None
    return near


_FIRST, _NO_LETTER = re.compile(r"^[^\s:(]+"), re.compile(r"[^\w]|\d")


# what each type holds: most lines hold none of it, and sixteen patterns need not be tried on them
_HINT = re.compile(
    r"vorlage|antrag|frage|drucks|antwort|mitteilung|information|bericht|beschlu|schrift|protokoll|"
    r"auszug|einladung|tagesordnung|liste|einberufung|stellungnahme|standpunkt|bekanntgabe|vortrag|"
    r"weisung|botschaft|unterlage|petition|anregung|eingabe|gesuch|bittschrift|beschwerde|auskunftsersuchen|"
    r"interpellation|motion|postulat|neufassung"
)


def _exact(text: str) -> _Type | None:
    """Return the type whose words a text begins with, letter for letter."""
    joined = _PARTED.sub("", text) if "-" in text else text
    for kind, pattern in _PATTERNS:
        match = pattern.match(joined)
        if match and match[0].strip():
            return _Type(kind, match.end() + _left_out(text, match.end()), misread=False)
    return None


def _with_purpose(text: str, near: _Type) -> _Type:
    """Return a misread ``Vorlage`` with its purpose: ``Dorlage zur Beschlußfassung``."""
    mended = _exact("Vorlage" + text[near.end :]) if near.end == len("Vorlage") else None
    return _Type(mended.kind, mended.end, misread=True) if mended is not None else near


# "BESCHLUSS-VORLAGE", "Informations-Vorlage": the hyphen parts what is one word elsewhere
_PARTED = re.compile(r"(?<=[^\W\d_]{5})-\s?(?=(?:vorlage|drucksache|antrag)\b)", re.IGNORECASE)
# "Sir! I UNGNAHME zum Antrag": large type, half lost
_TORN = re.compile(r"^.{0,12}?UNGNAHME(?=\s+zu[rm]\s+(?:Antrag|Anfrage|Änderungsantrag)\b)")


def _left_out(text: str, end: int) -> int:
    """Return how many signs of the text were left out before a place of the joined one."""
    parted = _PARTED.search(text)
    return parted.end() - parted.start() if parted and parted.start() < end else 0


@lru_cache(maxsize=1024)  # possible titles begin with the same few words
def _near(word: str) -> _Type | None:
    """Return the type that a misread word is nearest to: ``Beschlussvorlaqe``, ``Mltteilung``."""
    folded = fold(word)
    alike = process.extract(folded, _FOLDED, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None)
    if not alike:
        return None
    (best, name), (second, other), *_ = sorted(
        [*((score, name) for _, score, name in alike), (0.0, "")], reverse=True
    )
    enough = 85.0 if len(folded) <= 8 else 86.0  # one letter of seven
    plural = folded.startswith(fold(name)) and folded != fold(name)
    if plural or best < enough or (second > best - 4 and _NAMES[other] is not _NAMES[name]):
        return None
    kind = _NAMES[name]
    return _Type(kind, len(word), misread=True) if kind else None
