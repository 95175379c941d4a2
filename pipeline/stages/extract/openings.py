"""Numbers beside the usual places: above attachments, and in heads that run over into the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.layout import Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.fields import beside
from pipeline.stages.extract.labels import labels_of
from pipeline.stages.extract.number_grammar import bare_number, parse_number
from pipeline.stages.extract.number_wholes import whole_number
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.sightings import Sighting, place_of
from pipeline.stages.extract.stretch import Stretch

# "Anlage 1 zur DS 0622/2016", "Anlage zu Drucksache 0565/23"
_ATTACHED = re.compile(r"^Anlage\b.{0,14}?\bzu[rm]?\s+(?P<number>\S.{3,40})$")


def of_attachments(sheet: Sheet) -> Iterator[Sighting]:
    """Yield the numbers that the headings of attachments repeat."""
    for line in (*sheet.body, *sheet.closing, *sheet.attached):
        match = _ATTACHED.match(line.text)
        number = parse_number(match["number"]) if match else None
        if match is not None and number is not None and number.complete:
            place = Stretch(line, match.start("number"), match.end("number"))
            yield Sighting(number, (place,), frozenset({"attached"}))


# "ür. 44.": the "Nr." of Fraktur, read as it often is
_MISREAD = re.compile(r"^\W?(?!Nr)(?:[üiIJTMNUS]{1,2})r[.,]\s?(?P<number>\d{1,4})\.?$")


def misread_labels(sheet: Sheet) -> Iterator[Sighting]:
    """Yield bare numbers alone in a line behind what only a misread ``Nr.`` can be."""
    for line in sheet.head:
        match = _MISREAD.match(line.text)
        number = bare_number(match["number"]) if match else None
        if match is not None and number is not None:
            names = place_of(sheet, line) | {"labelled", "labelled_inline", "label_nr"}
            place = Stretch(line, match.start("number"), match.end("number"))
            yield Sighting(number, (place,), frozenset(names | {"misread_label"}))


# "Antwort Nr. 0733/2020 zur Anfrage …", "Antrag 0456/2014/1 zur Sitzung Stadtrat am 02.04.2014"
_OPENS = re.compile(
    r"^(?:[A-ZÄÖÜ]\w+\s)?(?:[A-ZÄÖÜ]\w*)?(?:[Dd]rucksache|[Vv]orlage|[Aa]ntrag|[Aa]nfrage|[Aa]ntwort|"
    r"[Bb]eschlu(?:ss|ß)|[Mm]itteilung|[Ss]tellungnahme|[Pp]etition|[Bb]eilage)"
    r"(?:\s?-?\s?(?:Nr|Nummer)\b\.?)?\s*:?\s+(?P<number>(?:[A-ZÄÖÜ]{1,4}\s)?\S*\d.*?)(?:\s(?=zu[rm]?\b|betr)|$)"
)


# "… hat der Stadtteilbeirat Innenstadt den" / "Antrag 132/2022 zu einem besseren …": a sentence
_LEADS_ON = re.compile(r"\b(?:de[rnms]|die|das|zu[mr]?|vom|im|mit|eine[nrms]?)\s*$")


def opening(sheet: Sheet, found: Sequence[Sighting]) -> list[Sighting]:
    """Return what stands behind a type that begins a line above the text, or behind a label there.

    Heads without a form run over into the text; where the head has a labelled number, none is
    looked for.
    """
    if any("labelled" in s.witnesses and "cited" not in s.witnesses for s in found):
        return []
    page = sheet.layout.pages[0]
    body = [o for o in sheet.body if o.page == page.number and o.box.top < 0.35 * page.height]
    return [seen for line in (*sheet.head, *body) if (seen := _opens(sheet, line, body))]


def _opens(sheet: Sheet, line: Line, body: Sequence[Line]) -> Sighting | None:
    above = sheet.previous.get(id(line))
    led = above is not None and _LEADS_ON.search(above.text) is not None
    match = _OPENS.match(line.text) if not led else None
    place = Stretch(line, match.start("number"), match.end("number")) if match else None
    if place is None:
        label = next(iter(labels_of(line.text)), None)
        if label is None or label.key != "number" or not label.colon:
            return None
        right = beside(body, line) if label.alone else line
        if right is None:
            return None
        place = Stretch(right, 0 if right is not line else label.end, len(right.text)).trimmed()
    number = whole_number(place.text) or parse_number(place.text)
    if number is None or dates_in(place.text):
        return None
    names = place_of(sheet, place.line) | {"labelled", "labelled_inline", "opening"}
    return Sighting(number, (place,), frozenset(names))
