"""The paper's own date, against those of meetings, stamps, print-outs, citations and deadlines."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.extraction import Candidate
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.calendar import Printed, dates_in
from pipeline.stages.extract.date_places import (
    certified,
    from_town,
    has_item,
    in_forms,
    is_sent,
    led_by,
    left_of,
    on_stamp,
    opens_meeting,
    received_below,
    runs_on,
)
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.fields import beside, values
from pipeline.stages.extract.labels import fold, label_words
from pipeline.stages.extract.sheet import Found, Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

# "Erfurt, den 3. Mai 1958", "Köln, 12.04.1983", "Kassel, am 3. 5. 58", "Jena, d. 4.5.83"
_WEEKDAY = re.compile(
    r"\b(?:(?:Mon|Diens|Donners|Frei|Sams)tag|Mittwoch|Sonnabend|Sonntag|M[oi]|D[io]|Fr|Sa)\b"
    r"[\s,.]*(?:de[nm])?\s*$"
)
_PLACE = re.compile(
    r"^\W?\w[\w.äöüß() /-]{2,40}?,\s*(?:den|dem|am|d\.|im)?\s*$|"
    r"^\W?[A-ZÄÖÜ][\w-]+(?:\s(?:an der|am|im|a\.|i\.)\s\S+)?\s(?:den|d\.)\s*$"  # a comma not read
)
_THE = re.compile(r"^(?:den|Den|am|d\.)\s*$")
# words before a date that make it another's
_AGAINST: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "receipt",
        re.compile(
            r"\b(?:Eingang|EINGANG|[Ee]ingegangen|[Ee]ingeg\.|Eing\.|Posteingang|"
            r"[Ee]mpfangen)\b.{0,25}$"
        ),
    ),
    (
        "printout",
        re.compile(
            r"\b(?:Ausdruck|Druckdatum|[Gg]edruckt|[Aa]usgedruckt|Stand der Abfrage|"
            r"[Vv]ersandt|[Vv]ersendet|[Aa]bgesandt)\b.{0,12}$"
        ),
    ),
    ("fax", re.compile(r"\b(?:FAX|Fax|Telefax|FROM|VON|Empf)\b.{0,40}$")),
    (
        "deadline",
        re.compile(
            r"\b(?:bis|Bis|Frist|Termin|spätestens|ab|seit|zum|Ende)\b(?:\s(?:zum|den|dem|am))?:?\s*$"
        ),
    ),
    (
        "session",
        re.compile(
            r"\b(?:[Ss]itzung\w*|Termin|Beratung|beraten|Tagung|Plenum|Gremium|Beschlu(?:ss|ß)\w*|"
            r"Versammlung)\b.{0,35}$"
        ),
    ),
    (
        "in_force",
        re.compile(
            r"\b(?:in der Fassung|Fassung|Gesetz\w*|Verordnung|Satzung|[Gg]eändert|Bekanntmachung|"
            r"Inkraft\w*)\b.{0,25}$"
        ),
    ),
)
AGAINST = frozenset({name for name, _ in _AGAINST} | {"cited", "stamp", "certified"})
"""What makes a date another's."""
# "Antrag der SPD vom 3.3.2012", "Schreiben vom", "vom 12.1.84"
_CITED = re.compile(
    r"\b(?:[A-ZÄÖÜ]\w*(?:s|antrag|frage|vorlage|sache|schreiben|beschluss|"
    r"beschluß)?)\b.{0,60}\bv(?:om|\.)\s*$"
)
# "Drucksache 0565/17 vom 12.03.2017", "Beschlussvorlage vom": a line of the head that begins so
_ISSUED = re.compile(
    r"^(?:[A-ZÄÖÜ][\w-]*(?:vorlage|antrag|anfrage)|(?:[A-Z]\w*d|D)rucksache|Vorlage|Mitteilung|"
    r"Nr\.(?=\s\S*\d))(?:\s+(?:Nr\.?:?\s*)?(?:[A-Z]{1,4}\s)?[\w/.-]*\d[\w/.-]*)?\s+vom\s*$"
)
# "Abgabefrist:", "Baubeginn:", "Freischaltung:": a date that belongs to a word we do not know
_STRANGE = re.compile(r"(?:^|\s)[A-ZÄÖÜ][A-Za-zäöüß/-]{3,}(?:\s[a-zäöüß]{2,}){0,2}\s?:\s*$")
# "Aufstellungstag:", "Bearbeitungsstand:", "Vorgelegt am:": may well be the paper's own
_NEW = re.compile(r"(?:datum|tag|stand|zeitpunkt|[Gg]e[a-zäöü]+[tn] am)\s?:\s*$", re.IGNORECASE)
# "Jugendausschuss 25.09.2012 | Anfrage 2012/091 | 12. September 2012": fields in one line
_BAR = re.compile(r"\s[|·•]\s")
_RECEIPT_LINE = re.compile(
    r"^(?:EINGANG|Eingang|Eingegangen|eingegangen|ERLEDIGT|Stadtarchiv|Posteingang)\b"
)
_OTHER_LABELS = frozenset({"session", "receipt", "printout", "deadline", "reference"})


def own_dates(
    sheet: Sheet, meetings: set[int], pivot: int | None
) -> tuple[Candidate[dt.date], ...]:
    """Return the candidates for the paper's date, those in the signature block included.

    ``meetings`` are lines of the Beratungsfolge: their dates are the meetings'.
    """
    meetings = meetings - in_forms(sheet)
    labelled = labelled_dates(sheet, meetings)
    torn = torn_session(sheet)
    found = []
    for mention in sheet.of(Kind.DATE, (*sheet.head, *sheet.closing)):
        names = set(witnesses_of(sheet, mention, labelled))
        free = "issued" in names or _from_house(mention, names)
        kept = id(mention.line) in meetings and not free
        if kept or (torn is not None and mention.line is torn):
            names.add("session")
        for item, parts in read_dates(mention):
            value = item.date(pivot)
            if value is None:
                continue
            more = {"mended"} if item.mended else set()
            more |= {"short_year"} if item.short else set()
            found.append(candidate(value, parts, names | more))
    return merged(found)


def _from_house(mention: Found, names: set[str]) -> bool:
    """Tell whether a town stands before a date that was taken for a meeting's."""
    before = mention.line.text[: mention.parts[0].start]
    town, comma, _ = before.partition(",")
    return "place" in names and bool(comma) and not is_body_text(town)


def torn_session(sheet: Sheet) -> Line | None:
    """Return the lone date that belongs to a ``Termin:`` whose column of values was torn off.

    ``Gremium: Termin: Vorlage Nr.: TOP:`` stand together, and the values below them.
    """
    filled = {id(value.item) for value in values(sheet, "session", "date")}
    empty = [i for i in sheet.labels if i.label.key in {"session", "date"} and id(i) not in filled]
    if not empty or any(item.label.key == "date" for item in empty):
        return None
    after = next(i for i, line in enumerate(sheet.head) if line is empty[0].line)
    for line in sheet.head[after + 1 : after + 12]:
        dates = dates_in(line.text)
        if dates and len(line.text.strip()) - (dates[0].end - dates[0].start) <= 1:
            return line
    return None


def merged(found: Sequence[Candidate[dt.date]]) -> tuple[Candidate[dt.date], ...]:
    """Return one candidate for each date: sightings that speak for it go before those against."""
    merged: dict[dt.date, Candidate[dt.date]] = {}
    for item in sorted(found, key=lambda c: (bool(c.witnesses & AGAINST), -len(c.witnesses))):
        known = merged.get(item.value)
        if known is None:
            merged[item.value] = item
        elif not (item.witnesses | known.witnesses) & AGAINST:
            merged[item.value] = replace(
                known, witnesses=known.witnesses | item.witnesses | {"twice"}
            )
    free = [item for item in merged.values() if not item.witnesses & AGAINST]
    if len(free) == 1:
        only = replace(free[0], witnesses=free[0].witnesses | {"only_one"})
        merged[only.value] = only
    return tuple(merged.values())


def read_dates(mention: Found) -> Iterator[tuple[Printed, tuple[Stretch, ...]]]:
    """Yield the dates of a mention with their exact stretches."""
    for item in dates_in(mention.text):
        yield item, _cut(mention.parts, item.start, item.end)


def _cut(parts: Sequence[Stretch], start: int, end: int) -> tuple[Stretch, ...]:
    cut, at = [], 0
    for part in parts:
        size = len(part.text)
        low, high = max(start - at, 0), min(end - at, size)
        if low < high:
            cut.append(Stretch(part.line, part.start + low, part.start + high))
        at += size + 1
    return tuple(cut) or tuple(parts)


def labelled_dates(sheet: Sheet, meetings: set[int]) -> dict[int, str]:
    """Return, for lines that a label announces, the label's key."""
    found: dict[int, str] = {}
    for value in values(sheet, "date", *_OTHER_LABELS):
        if id(value.label) in meetings:
            continue
        line = value.parts[0].line
        if dates_in(value.parts[0].text) and found.get(id(line)) not in {"date", "vom"}:
            bare = value.key == "date" and fold(value.item.place.text) == "vom"
            found[id(line)] = "vom" if bare else value.key
    return found


def witnesses_of(sheet: Sheet, mention: Found, labelled: dict[int, str]) -> Iterator[str]:
    """Yield what speaks for a date's being the paper's, and what against it."""
    line, before = mention.line, mention.line.text[: mention.parts[0].start]
    closing = any(line is other for other in sheet.closing)
    yield "closing" if closing else "head"
    key = labelled.get(id(line))
    yield from _told_by_label(key)
    before = _BAR.split(before)[-1]
    if not before.strip():
        before = led_by(sheet, line) or (left_of(sheet, line) if closing else "")
    yield from _told_by_words(before)
    if from_town(sheet, line, before):
        yield "place"
    if key == "vom" and received_below(sheet, line):
        yield from ("cited", "answered")
    if key != "date":
        yield from _against(sheet, line, before)
    told = {
        "session": opens_meeting(sheet, line) or has_item(mention),
        "certified": certified(sheet, line),
        "stamp": on_stamp(sheet, line),
        "signature": closing and _signed_line(sheet, mention),
    }
    yield from (name for name, there in told.items() if there)
    after = _BAR.split(mention.parts[-1].line.text[mention.parts[-1].end :])[0].strip(" .,;:")
    if not before.strip() and not after:
        yield "alone"


def _told_by_label(key: str | None) -> Iterator[str]:
    if key in {"date", "vom"}:
        yield "labelled"
    if key == "vom":
        yield "from"
    elif key not in {None, "date"}:
        yield {"reference": "cited"}.get(str(key), str(key))


def _told_by_words(before: str) -> Iterator[str]:
    if _WEEKDAY.search(before):
        yield "weekday"
    elif _PLACE.match(before) and not re.search(r"\b(?:Sitzung|Termin|Uhr|über)\b", before):
        yield "place"
    elif _THE.match(before):
        yield "the_day"
    else:
        told = tuple(_label_before(before))
        strange = "new_label" if _NEW.search(before) else "strange_label"
        yield from told or ((strange,) if _STRANGE.search(before) else ())


def _label_before(before: str) -> Iterator[str]:
    """Yield what a label without a colon says: ``Erstellungsdatum 22.05.2019``."""
    words = before.split()
    for count in (3, 2, 1):
        found = label_words(" ".join(words[-count:])) if len(words) >= count else None
        if found in {"date", *_OTHER_LABELS}:
            yield (
                "labelled"
                if found == "date" and len(words[-1]) > 4
                else {"reference": "cited", "date": "from"}.get(found, found)
            )
            return


def _against(sheet: Sheet, line: Line, before: str) -> Iterator[str]:
    if _RECEIPT_LINE.match(line.text):
        yield "receipt"
    if is_sent(before):
        yield from ("from", "issued")
        return
    if _ISSUED.match(before) and any(line is other for other in sheet.head):
        yield from ("from", "issued") if before.startswith("Nr") else ("from",)
        return
    for name, rule in _AGAINST:
        if rule.search(before):
            yield name
    if _CITED.search(before):
        yield "cited"
    elif re.search(r"^[vV]om:?\s*$", before):
        yield "cited" if runs_on(line) else "from"


def _signed_line(sheet: Sheet, mention: Found) -> bool:
    """Tell whether a date stands with a signature: ``20.03.2023, gez. A. Bausewein``."""
    line = mention.line
    if re.search(r"\bgez\.|\bi\.\s?[VA]\.", line.text):
        return True
    if re.match(r"^(?!Datum|Ort|Unterschrift)[A-ZÄÖÜ][\w .-]{3,30}:", line.text):
        return False  # "Versandpaket: 19.06.2019"
    right = beside(sheet.closing, line)
    return right is not None or len(line.text.split()) <= 6
