"""Numbers that stand in the head or the furniture, with no label to announce them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.cited import is_cited, is_foreign, listed_numbers
from pipeline.stages.extract.fields import values
from pipeline.stages.extract.number_cells import filled_number
from pipeline.stages.extract.number_grammar import Number, bare_number, parse_number
from pipeline.stages.extract.number_wholes import whole_number
from pipeline.stages.extract.once import gathered
from pipeline.stages.extract.owners import is_owned, owned, pointed_at, stands_off
from pipeline.stages.extract.sheet import Found, Sheet
from pipeline.stages.extract.sightings import Sighting, place_of
from pipeline.stages.extract.stretch import Stretch

_NAMED = re.compile(
    r"(?:[Dd]ruck[sſ]ache|DS|GRDrs|BDs|Drs\.?|[Vv]orlagen?|[Aa]ntrag|[Aa]nfrage|"
    r"[Bb]eschlu(?:ss|ß)|[Mm]itteilung)\b\.?[\s:-]*(?:Nr|Nummer)?[.:]?\s*$"
)


@gathered
def in_head(sheet: Sheet) -> Iterator[Sighting]:
    """Yield every number of the head that counts no other thing."""
    owners = owned(sheet)
    wholes = _alone_in_line(sheet, owners)
    alone = {id(seen.parts[0].line) for seen in wholes}
    yield from wholes
    cited = listed_numbers(sheet) | {id(line) for line in pointed_at(sheet)}
    titled = {id(p.line) for v in values(sheet, "title", wrapped=True) for p in v.parts}
    for mention in sheet.of(Kind.NUMBER, sheet.head):
        number = parse_number(mention.text)
        if number is None or is_foreign(mention, sheet) or id(mention.line) in alone:
            continue
        names = place_of(sheet, mention.line) | _told_before(sheet, mention, number)
        if is_cited(mention) or id(mention.line) in cited:
            names.add("cited")
        if id(mention.line) in titled and mention.line.text[: mention.parts[0].start].strip():
            names.add("in_title")
        if is_owned(mention.parts[0], owners):
            names.add("owned")
        elif _near_label(sheet, mention.line):
            names.add("label_near")
        yield Sighting(number, mention.parts, frozenset(names))


def _told_before(sheet: Sheet, mention: Found, number: Number) -> set[str]:
    """Return what the words before a number say of it, or that there are none."""
    before = mention.line.text[: mention.parts[0].start]
    label = sheet.label(mention.line)
    labelled = label is not None and label.key in {"number", "counter"} and before.strip(" (")
    names = set() if labelled else _set_off(mention, number)
    if _NAMED.search(before):
        names.add("named")
    if len(re.findall(r"[^\W\d_]{2,}", before)) > 2 and not names & {"told", "alone"}:
        names.add("in_words")
    return names


# "STADT WATTENBRUCH Nr. 70/44-91", "Einl. Zl. 288/2006": the word for the number before it
_COUNTS = re.compile(r"(?:^|\s)(?:Nr|No|Nummer|Einl\.\sZ[lI1])\b\.?:?\s*$")
# "Kammerstück 15/1187": one word before a number that ends its line; not who works on the paper
_NOUN = re.compile(r"^[A-ZÄÖÜ][a-zäöüß]{4,}(?:-[A-ZÄÖÜ]?[a-zäöüß]+)*\s*[:–-]?\s*$")
_NO_PAPER = re.compile(
    r"(?:amt|amts|archiv|leitung|stelle|referat|dezernat|bereich|dienst|abteilung|büro|betrieb|"
    r"planung|verwaltung|stra(?:ß|ss)e|platz|weg|haus|zimmer|telefon|ruf|fach|seite|blatt|anlage|"
    r"sitzung|tagung|jahr|zahl|zeichen|titel|konto|stück|plan|gebiet|bezirk|kreis|gruppe)s?\W*$",
    re.IGNORECASE,
)


def _set_off(mention: Found, number: Number) -> set[str]:
    """Return how a number that ends its line stands off from the words before it."""
    first, last = mention.parts[0], mention.parts[-1]
    if last.line.text[last.end :].strip(" .,;)"):
        return set()
    before = first.line.text[: first.start]
    columns = stands_off(first, Stretch(first.line, 0, first.end))
    if not before.strip(" (") or (columns and re.search(r"[^\W\d_]", before)):
        return {"alone"}
    if _COUNTS.search(before):
        return {"told"}
    counted = number.complete or number.year is not None  # not "Rathausplatz 1/3"
    noun = _NOUN.match(before) and not _NO_PAPER.search(before)
    return {"noun"} if noun and counted else set()


def _alone_in_line(sheet: Sheet, owners: tuple[Stretch, ...]) -> list[Sighting]:
    """Return numbers of several words that fill a line of the head: ``OR Ga 04/2018``."""
    found = []
    for line in sheet.head:
        number = whole_number(line.text) or _filled(line.text)
        size = len(number.value.replace(" ", "")) if number is not None else 0
        place = Stretch.whole(line).trimmed(" .,;:")
        if number is None or size != len(place.text.replace(" ", "")) or is_owned(place, owners):
            continue
        names = place_of(sheet, line) | {"alone"}
        found.append(Sighting(number, (place,), frozenset(names)))
    return found


def _filled(text: str) -> Number | None:
    """Return a number with a prefix in small letters that is all of a line: ``Ra 12/2021``."""
    number = filled_number(text)
    return number if number is not None and number.complete else None


# "ANFI24158213": every slash was read as a letter or a digit
_UNPARTED = re.compile(r"^[A-Z]{0,6}[\dIl|]{6,12}[a-z]?$")


def unparted(sheet: Sheet) -> Iterator[Sighting]:
    """Yield what may be a number, though no separator was read, in a line of its own."""
    for line in sheet.head:
        match = _UNPARTED.match(line.text)
        if (
            match
            and sum(sign.isdigit() for sign in match[0]) >= 5
            and re.search(r"[1Il|]", match[0])
        ):
            number = Number(match[0], None, complete=False, mended=True)
            names = place_of(sheet, line) | {"alone", "unparted"}
            yield Sighting(number, (Stretch.whole(line),), frozenset(names))


# "GRDrs 27712017": the slash was read as a digit
_SLASHLESS = re.compile(
    r"\b(?P<label>GRDrs|DS|Drs\.?|Drucksache(?:\s?Nr\.?)?|"
    r"Vorlage(?:\s?Nr\.?)?)\s(?P<number>\d{2,4}[1Il|](?:19|20)\d\d)(?!\d)"
)


def slashless(sheet: Sheet) -> Iterator[Sighting]:
    """Yield numbers whose slash was read as a digit, behind words that announce them."""
    for line in sheet.head:
        match = _SLASHLESS.search(line.text)
        number = bare_number(match["number"]) if match else None
        if match is None or number is None:
            continue
        whole = match["label"] == "GRDrs"
        value = f"GRDrs {number.value}" if whole else number.value
        start = match.start() if whole else match.start("number")
        names = place_of(sheet, line) | {"named", "alone"}
        yield Sighting(
            replace(number, value=value), (Stretch(line, start, match.end()),), frozenset(names)
        )


def file_numbers(sheet: Sheet) -> frozenset[Number | None]:
    """Return the numbers of files in the head, which the foot of the page may repeat."""
    return frozenset(
        parse_number(m.text) for m in sheet.of(Kind.NUMBER, sheet.head) if is_foreign(m)
    )


@gathered
def in_furniture(sheet: Sheet) -> Iterator[Sighting]:
    """Yield the numbers of headers and footers."""
    files = file_numbers(sheet)
    for mention in sheet.of(Kind.NUMBER, sheet.furniture):
        number = parse_number(mention.text)
        if number in files:
            continue  # "GZ: A 14-031207/2009/0018": the file number that the footer repeats
        before = mention.line.text[: mention.parts[0].start]
        told = _NAMED.search(before) is not None
        if number is None or is_foreign(mention) or not (number.complete or told):
            continue  # "Vorlage Nr. 47/63 - Blatt 2": a short one needs its label
        named = {"furniture"} | ({"named"} if told else set())
        if re.match(r"^\s*(?:DA|LV|Form|Vordruck|FB)\b", mention.line.text):
            continue  # "DA 1.15   LV 1.54A   01.11": the number of the form
        yield Sighting(number, mention.parts, frozenset(named))


def _near_label(sheet: Sheet, line: Line) -> bool:
    """Tell whether a label for numbers stands within some lines: columns may be torn."""
    for item in sheet.labels:
        if item.label.key in {"number", "counter"} and item.line.page == line.page:
            gap = abs(item.line.box.top - line.box.top)
            if gap < 12 * max(line.box.height, 8.0):
                return True
    return False
