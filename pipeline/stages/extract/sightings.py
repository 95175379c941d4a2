"""Where numbers stand that may be the paper's own: at labels, behind types, in the furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace as dc_replace

from models.kinds import PaperKind
from models.layout import Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.cited import listed_numbers
from pipeline.stages.extract.fields import under, values
from pipeline.stages.extract.labels import LEADER, fold
from pipeline.stages.extract.number_cells import filled_number
from pipeline.stages.extract.number_free import free_number
from pipeline.stages.extract.number_grammar import Number, bare_number, lead_of, parse_number
from pipeline.stages.extract.number_wholes import whole_number
from pipeline.stages.extract.once import gathered
from pipeline.stages.extract.owners import pointed_at, treated
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch

_OF_MEETING = frozenset({PaperKind.NIEDERSCHRIFT, PaperKind.EINLADUNG})


@dataclass(frozen=True, slots=True)
class Sighting:
    """A number, the place where it stands, and what speaks for its being the paper's own."""

    number: Number
    parts: tuple[Stretch, ...]
    witnesses: frozenset[str]


# "Nr. 32   48. Jahrgang": the gazette that prints the paper counts its issues
_ISSUE = re.compile(r"\b(?:Jahrgang|Jahrg\.|Jg\.|Ausgabe)")


@gathered
def labelled(sheet: Sheet) -> Iterator[Sighting]:
    """Yield what stands behind, beside or below ``Drucksache Nr.``, ``Vorlage:``."""
    taken: set[int] = set()
    listed = listed_numbers(sheet) | {id(line) for line in treated(sheet)}
    pointed = {id(line) for line in pointed_at(sheet)}
    for value in values(sheet, "number"):
        part = value.parts[0]
        if id(value.item) in taken or id(part.line) in listed or _ISSUE.search(part.line.text):
            continue
        number = announced(part)
        if number is not None:
            taken.add(id(value.item))
            if number.lead is None:
                number = dc_replace(number, lead=lead_of(f"{value.item.place.text.rstrip(' :')} 1"))
            stretch = stretch_of(part, number)
            names = {"labelled", "labelled_" + value.how, *place_of(sheet, part.line)}
            if id(value.item.line) in pointed:
                names.add("cited")
            if re.match(r"\s*\)?\s*vom\b", part.line.text[stretch.end :]):
                names.add("dated_behind")
            if _FRAYED.match(part.line.text[stretch.end : part.end]):
                names.add("frayed")
            strong = value.colon or bool(
                re.search(r"(?:nr|^no|nummer)$", fold(value.item.place.text))
                or re.search(r"\s(?:N[a-z]|[A-Z]r)\.?\s*$", value.item.place.text)  # "Beschluß Ni."
            )
            if not number.complete and not strong and not _is_beside(value.how, number):
                continue
            yield Sighting(
                number, (stretch,), frozenset(names | ({"label_nr"} if strong else set()))
            )


def _is_beside(how: str, number: Number) -> bool:
    """Tell whether a short number stands in its label's row, and is no bare counter there."""
    parted = re.fullmatch(r"\d{2,}[/-]\d{2,}", number.value) is not None
    return how == "inline" or (how == "beside" and parted)


# "1061 IIX.L.", "4711 /1": what follows a number closely is made like a part of it
_FRAYED = re.compile(r"\s?(?:[IVXl|1]{2,}(?![a-z])|[/-]\s?\w|[A-ZÄÖÜ]{2}(?!\w)|\d{1,7}(?![\w.]))")


# "Nr. 214 a." alone in its line
_LETTERED = re.compile(r"\d{1,5} [a-h]\.?")


def announced(part: Stretch) -> Number | None:
    """Return the number at the beginning of a value, a bare one where the label asks for it."""
    printed = re.sub(r"^(?:Nr|No|Nummer)\b\.?\s*:?\s*", "", part.text.strip())
    text = re.sub(r"^(?:Nr|No|Nummer|[A-Za-z]{2,3}(?=\.))\.?\s*:?\s*", "", part.text.strip())
    whole = whole_number(text) or (filled_number(printed) if _ends_line(part) else None)
    if whole is not None:
        return whole
    if (dates := dates_in(text)) and dates[0].start == 0:
        return None  # "8. Februar 1982": the date in the next field
    if _LETTERED.fullmatch(text) and _ends_line(part):
        return bare_number(text)
    words = text.split(" ")
    for count in range(min(len(words), 5), 0, -1):
        piece = " ".join(words[:count])
        if not any(sign.isdigit() for sign in piece):
            continue
        number = parse_number(piece)
        if number:
            return number
    if (
        words
        and re.match(r"^[0-9OlI]{1,6}[a-z]?[.,;:]?$", words[0])
        and not re.match(r"^\d{1,2}\.\s?\d", text)
    ):
        return bare_number(words[0])
    return free_number(text)


def _ends_line(part: Stretch) -> bool:
    return not part.line.text[part.end :].strip(" .,;:|_")


def stretch_of(part: Stretch, number: Number) -> Stretch:
    """Return the characters that hold the number: all digits and separators of its printed form."""
    size = len(re.sub(r"\s", "", number.value)) + (
        len(number.partner.split("/")[0]) + 1 if number.partner else 0
    )
    text = part.text
    first = re.match(r"^\s*(?:Nr|No|Nummer|[A-Za-z]{2,3}(?=\.\s))?\.?\s*:?\s*", text)
    start = first.end() if first else 0
    word = text.strip().split(" ")[0]
    if number.value.startswith(f"{word} "):
        start = text.index(word)  # "VI. 12"
    label = re.match(r"(?:DS|Drs\.?|GRDrs|BDs)(?:[-\s]Nr\.?:?)?\s+(?=\S*\d)", text[start:])
    if label and not number.value.startswith(label[0].strip()):
        start += label.end()
    seen, end = 0, start
    while end < len(text) and seen < size:
        seen += not text[end].isspace()
        end += 1
    return Stretch(part.line, part.start + start, part.start + end).trimmed(" ,;:")


# "Tischvorlage (nichtöffentlich) Nr. 12/2020": a statement between type and number
_STATED = re.compile(
    r"^\s*[-–(]?\s*(?:nicht\s?-?\s?)?öffentliche?[rs]?\s*[-–)]?(?=\s|$)", re.IGNORECASE
)
_BEHIND = re.compile(
    r"^\s*(?P<label>(?:-?\s?(?:Nr|Nummer|No)\b\.?)?\s*[:–-]?\s*)(?=(?:[A-ZÄÖÜ]{1,4}\s)?\S*\d)"
)


@gathered
def behind_type(sheet: Sheet) -> Iterator[Sighting]:
    """Yield what stands behind a printed type: ``Kleine Anfrage Nr. 84/97``, ``ANTRAG - 412``."""
    lines = sheet.head
    pointed = {id(line) for line in pointed_at(sheet)}
    for line in lines:
        seen = printed_type(line.text)
        if seen is None:
            continue
        leader = LEADER.match(line.text[seen.end :])
        part = Stretch(line, seen.end + (leader.end() if leader else 0), len(line.text))
        stated = _STATED.match(part.text)
        if stated:
            part = Stretch(line, part.start + stated.end(), part.end)
        part = _behind_date(part)
        how = "inline"
        if not part.text.strip(" .:"):
            following = under(lines, line, line.box, 1.2)
            if following is None or seen.kind in _OF_MEETING:
                continue
            part, how = Stretch.whole(following), "below"
        for sighting in _behind(sheet, part, how):
            cited = {"cited"} if id(line) in pointed else set()
            yield dc_replace(sighting, witnesses=sighting.witnesses | cited)


# "Amt Moor für die Gemeinde Holz - Beschlussvorlage HOLZ/BV/014/2018 - 28.08.2018"
_SEGMENT = re.compile(r"\s[-–|·•]\s(?P<segment>[^|·•]+?)(?=\s[-–|·•]\s|$)")


@gathered
def in_segments(sheet: Sheet) -> Iterator[Sighting]:
    """Yield whole numbers behind a type that dashes part from the rest of a line of the head.

    Not in ``Stellungnahme der Verwaltung - Antrag 12/2020``: the first type is the paper's.
    """
    for line in sheet.head:
        yield from _this(sheet, line)
        typed = printed_type(line.text) is not None
        for match in () if typed else _SEGMENT.finditer(line.text):
            seen = printed_type(match["segment"])
            start = match.start("segment") + (seen.end if seen else 0)
            part = Stretch(line, start, match.end("segment")).trimmed(" :")
            number = parse_number(part.text) if seen else None
            if number is not None and number.complete and not dates_in(part.text):
                names = {"labelled", "labelled_inline", "typed", *place_of(sheet, line)}
                yield Sighting(number, (part,), frozenset(names))


# "Ihre Anfrage AF 018/00 vom 3. März 2000 (diese Antwort: AF 018/00-A)"
_THIS = re.compile(r"\bdiese[rs]?\s[A-ZÄÖÜ][a-zäöüß]{4,}:\s(?P<number>[^():,]{3,24})(?=[),]|$)")


def _this(sheet: Sheet, line: Line) -> Iterator[Sighting]:
    match = _THIS.search(line.text)
    number = parse_number(match["number"]) if match else None
    if match and number is not None and number.complete:
        part = Stretch(line, match.start("number"), match.end("number"))
        names = {"labelled", "labelled_inline", "label_nr", *place_of(sheet, line)}
        yield Sighting(number, (part,), frozenset(names))


def _behind_date(part: Stretch) -> Stretch:
    """Return what stands behind the date of a type: ``Vortrag des Magistrats vom …, M 138``."""
    first = next(iter(dates_in(part.text)), None)
    if first is None or not re.fullmatch(r"\s*(?:vom|v\.)\s+", part.text[: first.start]):
        return part
    after = re.match(r"\s*,\s*(?=\S)", part.text[first.end :])
    return Stretch(part.line, part.start + first.end + after.end(), part.end) if after else part


def _behind(sheet: Sheet, part: Stretch, how: str) -> Iterator[Sighting]:
    match = _BEHIND.match(part.text)
    if match is None:
        return
    rest = Stretch(part.line, part.start + match.end(), part.end).trimmed()
    told = bool(re.search("[NnOo]", match["label"]))
    number = announced(rest) if told else _untold(rest.text)
    whole = len(rest.text) < 24
    if number is None and whole and how == "inline" and re.fullmatch(r"\d{1,6}[a-z]?", rest.text):
        number = bare_number(rest.text)  # "ANTRAG - 412"
    if number is None or not whole or dates_in(rest.text):
        return
    names = {"labelled", "labelled_" + how, "typed", *place_of(sheet, part.line)}
    yield Sighting(
        number, (stretch_of(rest, number),), frozenset(names | ({"label_nr"} if told else set()))
    )


def _untold(text: str) -> Number | None:
    """Return the number behind a type alone: ``Antrag Ra 12/2021``; a counter takes no words."""
    filled = filled_number(text)
    return (
        whole_number(text)
        or (filled if filled is not None and filled.year is not None else None)
        or parse_number(text)
    )


def place_of(sheet: Sheet, line: Line) -> set[str]:
    """Return what the place of a line in the head says."""
    page = sheet.layout.pages[0]
    names = {"head"}
    if line.page == page.number and line.box.top < 0.4 * page.height:
        names.add("head_top")
    return names
