"""Cited papers whose number is a counter, or dotted: only the words before it tell what it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from models.extraction import Candidate
from models.layout import Line
from pipeline.stages.extract.citing import APPLIES
from pipeline.stages.extract.number_free import free_number
from pipeline.stages.extract.number_grammar import bare_number
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

# "Drucksache Nr. 98", "Beschluß Nr. 123", in Fraktur "Dorlage Ir. 31": bare ones need the "Nr."
_BARE = re.compile(
    r"\b(?:[A-ZÄÖÜ]\w*)?(?:[Dd]ruck[sſ]ache|[VvD]orlage|[Bb]eschlu(?:ss|ß))n?\s+(?:Nr|"
    r"[ITMU]i?r|No|Nummer)\b\.?\s*:?\s*(?P<number>\d{1,5})(?![\d/.-]|\s?/)"
)
# "Im Antrag Nr. 9 vom 4. März", "In der Vorlage 377": where the paper's own number is a bare one
_AMONG_BARE = re.compile(
    r"\b(?:[A-ZÄÖÜ]\w*)?(?:(?:[ÄA]ntr[aä]ge?s?|[Aa]ntr[aä]ge?s?|[Aa]nfrage|[Mm]itteilung|Beilage|"
    r"Umdruck)\s+(?:Nr|[ITMU]i?r|No)\b\.?|(?:[Dd]ruck[sſ]ache|[VvD]orlage))\s*"
    r"(?P<number>\d{1,4})(?![\d/.-]|\s?/)"
)
# "mit der Vorlage 20112208": year and counter in one
_COMPACT = re.compile(
    r"\b(?:[A-ZÄÖÜ]\w*)?(?:[Dd]rucksache|[Vv]orlage)\s(?:Nr\.\s)?(?P<number>(?:19|20)\d{6})(?!\d)"
)
# "Vorstoss 93.041", "Postulat Nr. 2018.SR.004"
_SWISS = re.compile(
    r"\b(?:Vorstoss|Geschäft|Postulat|Motion|Interpellation)\s(?:Nr\.\s)?"
    r"(?P<number>\d{2,4}\.(?:[A-Z]{1,3}\.)?\d{2,4})(?![\d.])"
)

# "Pflasterung der Fischergasse und Einziehung des alten Brunnens. (Drucksache Nr. 12)" on an
# agenda, which has no text; not "(Drucksache Nr. 12)" below a title, which may be the paper's own
_BRACKETED = re.compile(
    r"(?:[^\W\d_]{2,}\W+){3,}\((?:[Dd]ruck[sſ]ache|[VvD]orlage)n?\s(?:Nr|[ITMU]i?r|No)\b\.?\s*"
    r"(?P<number>\d{1,5})\.?\)"
)

_DIGIT = re.compile(r"\d")
# "In der Vor-" / "lage Nr. 77": a word over two lines
_PARTED = re.compile(r"(?<=[a-zäöüß])-$")


def bare_references(sheet: Sheet, own: Collection[str]) -> Iterator[Candidate[str]]:
    """Yield the counters of body and closing that words name; ``own`` are the own numbers."""
    among = any(re.fullmatch(r"\d{1,4}", value) for value in own)
    rules = (_BARE, _COMPACT, _SWISS, *((_AMONG_BARE,) if among else ()))
    for line in (line for line in (*sheet.body, *sheet.closing) if _DIGIT.search(line.text)):
        above = sheet.previous.get(id(line))
        led = _led(above.text[-40:], line.text) if above is not None else ""
        for rule in rules:
            yield from _found(line, led, rule)
    for line in (line for line in sheet.head if _DIGIT.search(line.text)):
        yield from _found(line, "", _SWISS)
        yield from _found(line, "", _BRACKETED)


def _led(above: str, line: str) -> str:
    """Return what stands before a line: ``der Drucksache`` / ``Nr. 87``."""
    if line[:1].islower() and _PARTED.search(above):
        return above[:-1]
    return f"{above} "


def _found(line: Line, led: str, rule: re.Pattern[str]) -> Iterator[Candidate[str]]:
    text = led + line.text
    for match in rule.finditer(text):
        number = free_number(match["number"]) or bare_number(match["number"])
        start = match.start("number") - len(led)
        if number and start >= 0 and not APPLIES.search(text[: match.start("number")]):
            stretch = Stretch(line, start, match.end("number") - len(led))
            yield candidate(number.value, (stretch,), {"named", "bare"})
