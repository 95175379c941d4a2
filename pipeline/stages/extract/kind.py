"""The kind of the paper: the printed type in the head, also misread, also of before 1996."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from models.extraction import Candidate
from models.kinds import PaperKind
from models.layout import Line
from models.running_text import join
from pipeline.stages.extract.cited import listed_numbers
from pipeline.stages.extract.fields import values
from pipeline.stages.extract.labels import fold
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

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
            r"des|zu[rm]?)\b|\W*$)|(?:auszug|protokollauszug)\s+(?:aus|der)\b|auszug$|"
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
        (r"(?:rats)?drucks\s?ache\b|vorlage\b|tischvorlage|neufassung|ergänzungsvorlage"),
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

# "Beschlußvorlage Nr. 57/83", "Antrag der Fraktion", "Anfrage nach § 33a GeschO (öffentlich)"
_TAIL = re.compile(
    r"^\s*[:.,]?\s*(?:$|\(|[-–]|Nr|(?:[Nn]icht\s?-?\s?)?[öÖ]ffentlich\b|§|der\b|des\b|de[nm]\b|an\b|im\b|nach\b|gem|zur?\b|zum\b|"
    r"einer\b|eines\b|auf\b|von\b|für\b|vom\b|über\b|\S*\d|[A-Z][a-z]{1,2}\.\s?\d|aus\b|ehrenamtl|[A-ZÄÖÜ]{2,}\b|[/|])"
)


@dataclass(frozen=True, slots=True)
class _Type:
    kind: PaperKind
    end: int
    misread: bool


def kinds(sheet: Sheet, kept_out: set[int]) -> tuple[Candidate[PaperKind], ...]:
    """Return the printed types met in the head, in reading order."""
    titles = {id(p.line) for v in values(sheet, "title", wrapped=True) for p in v.parts}
    announcing = {id(v.label) for v in values(sheet, "number") if parse_number(v.parts[0].text)}
    listed = listed_numbers(sheet) | _listed_rows(sheet)
    free = [o for o in sheet.head if id(o) not in kept_out and id(o) not in listed]
    found = [*_labelled(sheet), *(_typed(sheet, line, titles, announcing) for line in free)]
    furniture = (
        _typed(sheet, line, titles, announcing, furniture=True) for line in sheet.furniture
    )
    return tuple(item for item in (*found, *furniture) if item is not None)


def _listed_rows(sheet: Sheet) -> frozenset[int]:
    """Return the rows of tables that list other papers, whose types are not this one's."""
    listed = listed_numbers(sheet)
    rows = [
        table.row(at)
        for table in sheet.tables
        for at in range(1, table.rows)
        if any(id(line) in listed for cell in table.row(at) for line in cell.lines)
    ]
    return frozenset(id(line) for row in rows for cell in row for line in cell.lines)


def _labelled(sheet: Sheet) -> Iterator[Candidate[PaperKind]]:
    """Yield what stands behind ``Art der Vorlage:``."""
    for value in values(sheet, "kind"):
        part = value.parts[0]
        seen = printed_type(part.text)
        if seen:
            yield candidate(seen.kind, (part,), {"labelled", "head"})


def _typed(
    sheet: Sheet, line: Line, titles: set[int], announcing: set[int], *, furniture: bool = False
) -> Candidate[PaperKind] | None:
    text = _joined(sheet, line)
    skipped = re.match(r"^(?:Stadt|Gemeinde|Landeshauptstadt)?\s*(?:I+\.|\d\.)?\s*", text)
    start = skipped.end() if skipped and re.match(r"^(?:I+\.|\d\.)", text) else 0
    seen = printed_type(text[start:])
    if seen is None or (id(line) in titles and not furniture):
        return None
    label = sheet.label(line)
    names = {"furniture"} if furniture else {"head"}
    if label and label.key in {
        "title",
        "reference",
        "attachments",
        "other",
        "date",
        "result",
        "role",
    }:
        return None
    if label and label.key == "number" and label.alone and id(line) in announcing:
        names.add("as_label")
    if seen.kind in GENERIC:
        names.add("generic")
    if seen.misread:
        names.add("misread")
    rest = text[start + seen.end :]
    if not rest.strip(" :.,"):
        names.add("alone")
    elif not _TAIL.match(rest) and parse_number(rest) is None:
        return None
    if line.bold or line.spaced or line.underlined or text.isupper():
        names.add("emphasised")
    if line.size >= 1.15 * _usual(sheet):
        names.add("large")
    end = (
        start + seen.end
        if rest.strip().startswith(("Nr", ":")) or re.match(r"\s*\d", rest)
        else len(text)
    )
    end = min(end, len(line.text))
    return candidate(seen.kind, (Stretch(line, start, end).trimmed(" :"),), names)


def _joined(sheet: Sheet, line: Line) -> str:
    """Return a line and the one below that its type goes on in: ``Beschluss-`` / ``drucksache``."""
    if not line.text.endswith("-"):
        return line.text
    below = (o for o in sheet.head if sheet.previous.get(id(o)) is line)
    following = next(below, None)
    return join(line.text, following.text) if following is not None else line.text


def _usual(sheet: Sheet) -> float:
    sizes = sorted(line.size for line in (*sheet.body, *sheet.head))
    return sizes[len(sizes) // 2] if sizes else 10.0


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
