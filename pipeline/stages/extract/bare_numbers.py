"""Counters without year or separator, told by what stands around them alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.kinds import PaperKind
from models.layout import Line
from pipeline.stages.extract.cited import CITING
from pipeline.stages.extract.fields import beside
from pipeline.stages.extract.number_grammar import Number, bare_number, parse_number
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.sightings import Sighting, place_of
from pipeline.stages.extract.stretch import Stretch

_OF_MEETING = frozenset({PaperKind.NIEDERSCHRIFT, PaperKind.EINLADUNG})
# "412. Vorlage zur Beschlußfassung, betreffend …"; one digit is the item of an agenda
_COUNTED = re.compile(r"^(?P<number>\d{2,4}[a-z]?)\.?\s+(?=[A-ZÄÖÜ])")
_ALONE = re.compile(r"^(?P<number>\d{2,4}[a-z]?)\.?$")
# "Ss 98", "$ 98": the sign of a section, in a corner of an extract
_SECTION = re.compile(r"^(?:§+|Ss|SS|\$)\s?(?P<number>\d{1,4}[a-z]?)$")
# "Buch 3, lfd. Nr. 97"
_RUNNING = re.compile(
    r"(?:^|[\s,])(?:[Ll]fd|LFD|[Ll]aufende|[Ll]d)\.?\s?Nr\.?\s?(?P<number>\d{1,5}[a-z]?)$"
)
# "Beilage 4", "GR-Stück 214/2010", "Umdruck 33"
_PIECE = re.compile(
    r"^(?:[A-ZÄÖÜ][\wäöü]*-)?(?:Beilage|Umdruck|Unterlage|Stück|Geschäft|Tischvorlage|Aktenstück)"
    r"\s(?:Nr\.?\s?)?(?P<number>[\w/.-]*\d[\w/.-]*)$"
)


def bare(sheet: Sheet) -> Iterator[Sighting]:
    """Yield the counters of the first page that nothing but their surroundings tells."""
    page = sheet.layout.pages[0]
    for line in sheet.head:
        if line.page == page.number:
            yield from _before_type(sheet, line)
            yield from _found(sheet, line, _RUNNING, "running")
            yield from _above_caption(sheet, line)
    for line in page.lines:
        yield from _found(sheet, line, _PIECE, "piece")


def _found(sheet: Sheet, line: Line, rule: re.Pattern[str], name: str) -> Iterator[Sighting]:
    match = rule.search(line.text)
    if match is None or CITING.search(line.text[: match.start()]):
        return
    number = parse_number(match["number"]) or bare_number(match["number"])
    if number is not None:
        place = Stretch(line, match.start("number"), match.end("number"))
        yield Sighting(number, (place,), frozenset(place_of(sheet, line) | {name}))


def section_numbers(sheet: Sheet) -> Iterator[Sighting]:
    """Yield the section that stands alone in the upper half of an extract: ``§ 98``."""
    page = sheet.layout.pages[0]
    for line in page.lines:
        match = _SECTION.match(line.text)
        if match is not None and line.box.top < 0.5 * page.height:
            number = Number(f"§ {match['number']}", None, complete=False, mended=False)
            yield Sighting(number, (Stretch.whole(line),), frozenset({"leaf"}))


def _before_type(sheet: Sheet, line: Line) -> Iterator[Sighting]:
    """Yield the counter that leads the type: ``118. | Mittheilung des Magistrats, betreffend``."""
    match, text = _COUNTED.match(line.text), ""
    if match is not None:
        text = line.text[match.end() :]
    elif (match := _ALONE.match(line.text)) is not None:
        right = beside(sheet.head, line)
        near = right is not None and right.box.x0 - line.box.x1 < 60
        text = right.text if right is not None and near else ""
    seen = printed_type(_modern(text)) if text else None
    if match is not None and seen is not None and seen.kind not in _OF_MEETING:
        number = Number(match["number"], None, complete=False, mended=False)
        place = Stretch(line, match.start("number"), match.end("number"))
        yield Sighting(number, (place,), frozenset(place_of(sheet, line) | {"before_type"}))


def _modern(text: str) -> str:
    return re.sub(r"[Tt]h(?=eil)", lambda m: m[0][0], text)  # "Mittheilung"


def _above_caption(sheet: Sheet, line: Line) -> Iterator[Sighting]:
    """Yield the number that stands over its caption: ``38`` / ``Nr. der Vorlage`` in small type."""
    label = sheet.label(line)
    if label is None or label.key not in {"number", "counter"} or not label.alone or label.colon:
        return
    for other in sheet.head:
        gap = line.box.top - other.box.bottom
        over = other.page == line.page and abs(other.box.x0 - line.box.x0) < 10
        if over and -2 < gap < 1.6 * line.box.height and line.size < 0.85 * other.size:
            number = parse_number(other.text) or bare_number(other.text)
            if number is not None and len(number.value) >= len(other.text.strip(" .")) - 1:
                names = place_of(sheet, other) | {"captioned"}
                yield Sighting(number, (Stretch.whole(other),), frozenset(names))
