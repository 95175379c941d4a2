"""Dates looked for where head and closing have none: in margins, furniture, below the text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.extraction import Candidate
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.asides import seen_aside
from pipeline.stages.extract.calendar import Printed, dates_in
from pipeline.stages.extract.dates import AGAINST, labelled_dates, merged, witnesses_of
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.labels import labels_of
from pipeline.stages.extract.sheet import Found, Labelled, Sheet, certifies
from pipeline.stages.extract.stretch import Stretch, candidate

Dates = tuple[Candidate[dt.date], ...]
_LAST = 14
"""Lines at the end of the text among which a date may stand that belongs to the signature."""
# "Süderkoog, 8. September 1961", "Jena, den 4.5.83", and nothing else in the line
_TOWN = re.compile(r"^[A-ZÄÖÜ][\w.äöüß() /-]{2,40}?,\s*(?:den|dem|am|d\.|im)?\s*$")
_THE = re.compile(r"^(?:den|Den|am|d\.)?\s*$")


def with_weaker(sheet: Sheet, found: Dates, meetings: set[int], pivot: int | None) -> Dates:
    """Return the dates, with those of weaker places where nothing found is the paper's own."""
    if any(not one.witnesses & (AGAINST | {"weekday"}) for one in found):
        return found
    weak = [
        *_introduced(sheet),
        *_aside(sheet, meetings),
        *_below_text(sheet, meetings),
        *_pointless(sheet, meetings),
    ]
    made = []
    for item, parts, names in weak:
        value = item.date(pivot)
        if value is not None:
            more = {"mended"} if item.mended else set()
            more |= {"short_year"} if item.short else set()
            made.append(candidate(value, parts, names | more))
    return (*found, *merged(made))


_Weak = tuple[Printed, tuple[Stretch, ...], set[str]]


def _aside(sheet: Sheet, meetings: set[int]) -> Iterator[_Weak]:
    """Yield the dates of the first page's margin, foot, header and footer."""
    page = sheet.layout.pages[0]
    wide = seen_aside(sheet) or replace(sheet, head=(), labels=(), by_line={})
    edges = (*page.header, *page.footer)
    labels = tuple(Labelled(label, line) for line in edges for label in labels_of(line.text))
    wide = replace(wide, head=(*wide.head, *edges), labels=(*wide.labels, *labels))
    labelled = labelled_dates(wide, meetings)
    for line in wide.head:
        if id(line) in meetings:
            continue
        for mention, item in _mentions(line):
            names = set(witnesses_of(wide, mention, labelled)) - {"head"} | {"aside"}
            key = _block_key(wide, line) if not names & {"labelled"} else None
            if key in {"session", "body", "agenda", "deadline", "receipt", "printout"}:
                names.add("session")
            if any(line is o for o in edges):
                names.add("edge")
            yield item, mention.parts, names


# "Dies ist die Beschlussvorlage 33/2022 vom 11. Mai 2022."
_THIS = re.compile(r"^Dies(?:e[rs]?)?\b.{0,60}\d\S*\s(?:ist\s)?vom\s*$")


def _introduced(sheet: Sheet) -> Iterator[_Weak]:
    """Yield the date by which the first sentence introduces the paper."""
    for line in (*sheet.head, *sheet.body[:3]):
        for mention, item in _mentions(line):
            if _THIS.match(line.text[: item.start]):
                yield item, mention.parts, {"place", "late"}


def _mentions(line: Line) -> Iterator[tuple[Found, Printed]]:
    for item in dates_in(line.text):
        place = Stretch(line, item.start, item.end)
        yield Found(Kind.DATE, place.text, (place,)), item


def _block_key(sheet: Sheet, line: Line) -> str | None:
    """Return what the nearest label above a line in its column announces.

    ``Sitzung`` / ``Verwaltungsausschuss`` / ``23.06.2008`` is a field of three lines.
    """
    above = [
        item
        for item in sheet.labels
        if item.line.page == line.page
        and item.label.start == 0
        and abs(item.line.box.x0 - line.box.x0) < 12
        and 0 < line.box.top - item.line.box.top < 4.5 * max(line.box.height, 8.0)
    ]
    return max(above, key=lambda item: item.line.box.top).label.key if above else None


def _below_text(sheet: Sheet, meetings: set[int]) -> Iterator[_Weak]:
    """Yield the dates that fill a line of the text: with a town anywhere, alone at its end."""
    end = {id(line) for line in sheet.body[-_LAST:]}
    for at, line in enumerate(sheet.body):
        dates = dates_in(line.text)
        if len(dates) != 1 or id(line) in meetings:
            continue
        before, after = line.text[: dates[0].start], line.text[dates[0].end :].strip(" .,")
        town, last = _TOWN.match(before), id(line) in end and _THE.match(before)
        if after or not (town or last) or _certified(sheet.body[max(0, at - 4) : at]):
            continue
        if any(o is not line and same_row(o, line) for o in sheet.body):
            continue  # the cell of a table
        names = {"late", "place"} if town else {"late", "alone"}
        yield dates[0], (Stretch(line, dates[0].start, dates[0].end),), names


def _certified(lines: Sequence[Line]) -> bool:
    return any(certifies(line.text) for line in lines)


# "1710.1999", "11.1 1999", "17 10 67": full stops that were not read
_POINTLESS = re.compile(r"^(\d{1,2})([ .,]{0,2})(\d{1,2})([ .,]{0,2})((?:19|20)\d\d|\d\d)$")


def _pointless(sheet: Sheet, meetings: set[int]) -> Iterator[_Weak]:
    """Yield dates with a full stop too few, alone in a line of the head."""
    for line in sheet.head:
        match = _POINTLESS.match(line.text.strip(" .,"))
        if match is None or id(line) in meetings or dates_in(line.text):
            continue
        day, month = int(match[1]), int(match[3])
        parted = bool(match[2]) + bool(match[4])
        full = len(match[5]) == 4
        if not (1 <= day <= 31 and 1 <= month <= 12) or parted < 2 - full:
            continue
        if not match[2] and len(match[1] + match[3]) < 4:
            continue  # "111.1999" is the first of November, or the eleventh of January
        start = line.text.index(match[0])
        item = Printed(
            start, start + len(match[0]), day, month, int(match[5]), not full, mended=True
        )
        yield item, (Stretch(line, item.start, item.end),), {"head", "alone"}
