"""Meetings of sentences and narrow columns whose words, body or date run over a line's end.

``Bauausschuß, nichtöffentli-`` / ``che Sitzung am 20. Oktober 1949`` in a margin; ``für die Sitzung
des Umweltausschusses am 01.06.2017 möchte ich …``; ``Sie wird beraten: Behindertenbeirat am 24. Mai
2022, Stadtrat am 14. Juni`` / ``2022.`` A meeting that running text merely tells of is none: the
sentence stands among the first lines and says that the body will meet, not that it did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from models.extraction import Candidate, Consulted
from models.layout import Line
from pipeline.stages.extract.asides import aside
from pipeline.stages.extract.body_lists import told_aside
from pipeline.stages.extract.body_names import body_at_end
from pipeline.stages.extract.calendar import Printed, dates_in
from pipeline.stages.extract.meeting_words import body_name, top_text
from pipeline.stages.extract.public_words import NO, YES, flag_of
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

Placed = tuple[Consulted, tuple[Line, ...]]

_WEEKDAY = (
    r"(?:Mo|Di|Mi|Do|Fr|Sa|So|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)\b\.?"
)
# "wird sich am", ", nichtöffentliche Sitzung am", "am Montag, den": what parts a body from its date
_TO_DATE = re.compile(
    rf"(?:[\s,;:(–-]+|\b(?:am|den|dem|vom|auf|wird|soll|sich|berät|entscheidet|behandelt|tagt|sie|"
    rf"darüber|hierüber|die\sVorlage|in|seiner|ihrer|der)\b|\b{_WEEKDAY}|"
    rf"\b(?:(?:{NO}|{YES})\s+)?(?:Sitzung|Tagung)\b)*$",
    re.IGNORECASE,
)
_LEADS_DATE = re.compile(r"\b(?:am|den|dem)\s*$|,\s*$")
# "für die Sitzung des", "wird öffentlich beraten", "eingeladen": somebody is to meet
_WILL = re.compile(
    r"\b(?:(?:für|zu)\s(?:die|der|den)\s(?:\w+\s)?(?:Sitzung|Tagung)|zur\s(?:\w+\s)?(?:Sitzung|Tagung)|"
    r"(?:wird|werden|soll|ist)\s(?:\w+\s){0,3}(?:be|ver)(?:raten|handel\w+)|"
    r"wird\ssich|eingeladen|lade\b|laden\b|berät|befasst\ssich)"
)
_MEETS = re.compile(r"\b(?:\w*[Ss]itzung|Tagung|T\.\s?-\s?O\.|Tagesordnung|TOP)(?!\w)")
_DID = re.compile(
    r"\b(?:wurde|hat|haben|hatten?|war|beschloss|beschloß|beschlossen|stimmte|lag|nächste|letzten?|vorigen?|"
    r"gemäß|laut|siehe|vgl|\w*[Ss]chrift|\w*[Pp]rotokolls?|bereits|Beschlu(?:ss|ß)(?:es)?\s(?:des|der))\b"
)
# "zur Sitzung des Bauausschusses am 6. November 1974 bitte ich um Beantwortung": running text
_ASKS = re.compile(r"\b(?:ich|wir|mir|uns)\b")
_TOP = re.compile(
    r"\b(?:TOP|[Pp]unkt)\s(?P<top>\d{1,3}(?:\.\d+)?)(?=\s(?:der|des)\s(?:T|Ta)|\s*[,.;)]|\s*$)"
)
_FLAG = re.compile(rf"\b(?P<flag>{NO}|{YES})\s+(?:Sitzung|Tagung)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[a-zäöüß)]{2}[.!?]\s(?=[A-ZÄÖÜ])")
_FIRST = 8
"""Lines of the text that may say when it is to be dealt with."""
_ABOVE = 2


@dataclass(frozen=True, slots=True)
class _Run:
    """Some lines as one text: words that were parted at a line's end are whole."""

    text: str
    places: tuple[tuple[Line, int], ...]
    """For each character its line and where it stands there."""

    def cut(self, start: int, end: int) -> list[Stretch]:
        """Return the stretches of a place in the text."""
        found: list[Stretch] = []
        for line, at in self.places[start:end]:
            if found and found[-1].line is line:
                found[-1] = Stretch(line, found[-1].start, at + 1)
            elif at < len(line.text):
                found.append(Stretch(line, at, at + 1))
        whole = [_with_hyphen(part) for part in found[:-1]] + found[-1:]
        return [part.trimmed(" ,;:") for part in whole if part.text.strip(" ,;:")]


def _with_hyphen(part: Stretch) -> Stretch:
    """Return a part that ends before the hyphen of its line with that hyphen."""
    hangs = part.line.text.endswith("-") and part.end == len(part.line.text) - 1
    return Stretch(part.line, part.start, part.end + 1) if hangs else part


def _run_of(lines: Sequence[Line]) -> _Run:
    text, places = "", []
    for at, line in enumerate(lines):
        following = lines[at + 1].text if at + 1 < len(lines) else ""
        torn = line.text.endswith("-") and following[:1].islower()
        torn = torn and re.match(r"(?:und|oder|sowie)\b", following) is None
        piece = line.text[:-1] if torn else line.text + (" " if following else "")
        places += [(line, index) for index in range(len(piece))]
        text += piece
    return _Run(text, tuple(places))


def told_meetings(sheet: Sheet, used: set[int], pivot: int | None) -> Iterator[Placed]:
    """Yield the meetings that sentences of the head, the first lines and the margin speak of."""
    first = [line for line in sheet.body if line.page == sheet.layout.pages[0].number][:_FIRST]
    margin = aside(sheet)
    kept_out = used | told_aside(sheet)
    loose = {id(line) for line in (*sheet.head, *margin)}
    above = dict(sheet.previous) | _above(margin)
    below = {id(over): line for line, over in _pairs((*sheet.head, *first, *margin), above)}
    seen: set[int] = set()
    for line in (*sheet.head, *first, *margin):
        if id(line) in kept_out or id(line) in seen or not re.search(r"\d", line.text):
            continue
        seen.add(id(line))
        run, start, end = _around(line, above, below)
        for item, before in _dated(run):
            if start <= item.start < end:
                placed = _meeting(run, item, before, loose=id(line) in loose, pivot=pivot)
                if placed is not None and not any(id(o) in kept_out for o in placed[1]):
                    yield placed


def _above(lines: Sequence[Line]) -> dict[int, Line]:
    return {
        id(low): high
        for high, low in pairwise(sorted(lines, key=lambda o: (round(o.box.x0 / 40), o.box.top)))
        if abs(high.box.x0 - low.box.x0) < 12
        and -0.5 * low.box.height < low.box.top - high.box.bottom < 1.2 * low.box.height
    }


def _pairs(lines: Sequence[Line], above: Mapping[int, Line]) -> Iterator[tuple[Line, Line]]:
    yield from ((line, above[id(line)]) for line in lines if id(line) in above)


def _around(
    line: Line, above: Mapping[int, Line], below: Mapping[int, Line]
) -> tuple[_Run, int, int]:
    """Return a line with those closely above and below it, and where it stands in the text."""
    lines = [line]
    while len(lines) <= _ABOVE and id(lines[0]) in above:
        lines.insert(0, above[id(lines[0])])
    if id(line) in below:
        lines.append(below[id(line)])
    run = _run_of(lines)
    own = [at for at, (one, _) in enumerate(run.places) if one is line]
    return run, own[0] if own else 0, own[-1] + 1 if own else 0


def _dated(run: _Run) -> Iterator[tuple[Printed, int]]:
    """Yield the dates of a text, each with the end of the one before it."""
    last = 0
    for item in dates_in(run.text):
        yield item, last
        last = item.end


def _meeting(
    run: _Run, item: Printed, before: int, *, loose: bool, pivot: int | None
) -> Placed | None:
    value = item.date(pivot)
    sentence = _sentence(run.text, item)
    lead = run.text[before : item.start]
    if value is None or _LEADS_DATE.search(lead) is None or _DID.search(sentence):
        return None
    connects = _TO_DATE.search(lead)
    until = connects.start() if connects else len(lead)
    place = body_at_end(lead[:until])
    meets = loose and _MEETS.search(run.text[: item.start]) is not None
    will = _WILL.search(sentence) is not None and (loose or _ASKS.search(sentence) is None)
    if place is None or not (meets or will):
        return None
    names = {"sentence", "told"}
    body = body_name(run.cut(before + place[0], before + place[1]), names)
    if body is None:
        return None
    parts = run.cut(item.start, item.end)
    date = candidate(value, parts, names | ({"mended"} if item.mended else set()))
    row = Consulted(body=body, date=date, public=_flag(run, before), agenda_item=_top(run))
    lines = {id(part.line): part.line for part in (*parts, *run.cut(before + place[0], item.end))}
    return row, tuple(lines.values())


def _sentence(text: str, item: Printed) -> str:
    start = max((m.end() for m in _SENTENCE.finditer(text, 0, item.start)), default=0)
    end = next((m.start() for m in _SENTENCE.finditer(text, item.end)), len(text))
    return text[start:end]


def _flag(run: _Run, start: int) -> Candidate[bool] | None:
    match = _FLAG.search(run.text, start)
    says = flag_of(match["flag"]) if match else None
    if match is None or says is None:
        return None
    return candidate(says, run.cut(*match.span("flag")), {"sentence", "worded"})


def _top(run: _Run) -> Candidate[str] | None:
    match = _TOP.search(run.text)
    return (
        candidate(top_text(match["top"]), run.cut(*match.span("top")), {"sentence"})
        if match
        else None
    )
