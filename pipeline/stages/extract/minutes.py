"""The meeting that minutes, extracts and invitations are of, and the results listed behind a paper.

``31. öffentliche Sitzung des Gemeinderates`` with its date on another line; ``33. Sitzung des
OBR 10 am 13.08.2019, TO I, TOP 8`` below ``Beratungsergebnisse:``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from models.extraction import Candidate, Consulted
from models.kinds import PaperKind
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.fields import values
from pipeline.stages.extract.meeting_words import RESULT, body_name
from pipeline.stages.extract.sheet import Found, Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

Placed = tuple[Consulted, tuple[Line, ...]]

_OF_MEETING = frozenset({PaperKind.NIEDERSCHRIFT, PaperKind.EINLADUNG})
_SITTING = re.compile(r"\b(?:\w*[Ss]itzung|Tagung|Tagesordnung)\s+(?:des|der)\s+$")
# "19. Sitzung des Rates", "3. Sitzung des Stadtteilbeirates Steinforst"
_SITS = re.compile(
    r"\b(?:\w*[Ss]itzung|Tagung|Tagesordnung)\s+(?:des|der)\s+(?P<body>[A-ZÄÖÜ][\w-]+"
    r"(?:,?\s(?:für|und|der|des|zu|[A-ZÄÖÜ][\w-]+))*)(?=\s*(?:,|am\b|vom\b|$))"
)
# "1. öffentliche Sitzung Stadtteilbeirat Büchenbach": with its place, to the end of the line
_SAT = re.compile(
    r"^\d{1,3}\.\s(?:\w+\s)?\w*[Ss]itzung\s(?P<body>[A-ZÄÖÜ][\w-]*(?:rat|aus?schu(?:ss|ß)|"
    r"versammlung|vertretung|senat)(?:\s[A-ZÄÖÜ][\w-]+){0,3})$"
)
_DATED = re.compile(
    r"\b(?:Mon|Diens|Donners|Frei|Sams)tag|\b(?:Mittwoch|Sonnabend|Sonntag)\b|\bSitzung\b|"
    r"\bTagung\b|\bBesprechung\b|\bversammlung\b|\bUhr\b"
)
# "33. Sitzung des OBR 10 am 13.08.2019, TO I, TOP 8"
_HEARD = re.compile(
    r"^\d{1,3}\.\s?(?:\w+\s)?(?:Sitzung|Tagung)\s(?:des|der)\s(?P<body>[A-ZÄÖÜ].{2,80}?)\s"
    r"(?:am|vom)\s(?=\d)"
)
_TOP = re.compile(r"\bTOP\s?(?P<top>\d{1,3}(?:\.\d+)*)")
_RULED = re.compile(
    r"\b(?:wird|wurde)\s+(?P<result>(?:in\s+\w+er\s+Fassung\s+)?(?:zur\s+Kenntnis\s+genommen|"
    r"zugestimmt|beschlossen|abgelehnt|angenommen|zurückgestellt|vertagt|verwiesen))"
)


def own_meeting(
    sheet: Sheet, kinds: Sequence[Candidate[PaperKind]], pivot: int | None
) -> Iterator[Placed]:
    """Yield the meeting of minutes or of an invitation, put together from the head."""
    said = [kind for kind in kinds if "furniture" not in kind.witnesses]
    if not said or not any(kind.value in _OF_MEETING for kind in said[:2]):
        return
    lines = (*sheet.head, *sheet.furniture)
    body, date = _body(sheet, lines), _date(sheet, lines, pivot)
    if body is not None and date is not None:
        dated = tuple(part.line for part in date[1])
        yield Consulted(body=body[0], date=date[0]), dated


def _body(sheet: Sheet, lines: Sequence[Line]) -> tuple[Candidate[str], tuple[Stretch, ...]] | None:
    """Return the body: the one that sits, else one that is a line of its own."""
    for line, after in zip(lines, (*lines[1:], None), strict=True):
        match = _SITS.search(line.text) or _SAT.search(line.text)
        if match is None:
            continue
        found = [Stretch(line, match.start("body"), match.end("body"))]
        if after is not None and match.end() == len(line.text) and _is_place(line, after):
            found.append(Stretch.whole(after))
        name = body_name(found, {"sentence"})
        if name is not None:
            return name, tuple(found)
    mentions = list(sheet.of(Kind.BODY, lines))
    sitting = [m for m in mentions if _SITTING.search(sheet.before(m))]
    alone = [m for m in mentions if m.parts[0].start <= 4 and _is_line(m)]
    for mention in (*sitting, *alone):
        parts = _named(mention)
        name = body_name(parts, {"sentence"})
        if name is not None:
            return name, parts
    return None


def _is_place(line: Line, after: Line) -> bool:
    """Tell whether a line goes on with a body's name: ``Stadtteilbeirates`` / ``Steinforst``."""
    close = after.page == line.page and 0 < after.box.top - line.box.top < 2 * line.box.height
    return close and re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß-]{3,}", after.text) is not None


def _is_line(mention: Found) -> bool:
    return len(mention.text) > 0.4 * len(mention.line.text)


def _named(mention: Found) -> tuple[Stretch, ...]:
    """Return a body with the place name behind it: ``Stadtteilbeirates Steinforst``."""
    last = mention.parts[-1]
    more = re.match(
        r"(?:\s(?:der|des|zu|von)\s\w+|\s[A-ZÄÖÜ][\w-]+){1,3}$", last.line.text[last.end :]
    )
    if len(mention.parts) > 1 or more is None or "," in more[0]:
        return mention.parts
    return (Stretch(last.line, last.start, last.end + more.end()),)


def _date(
    sheet: Sheet, lines: Sequence[Line], pivot: int | None
) -> tuple[Candidate[dt.date], tuple[Stretch, ...]] | None:
    labelled = {id(v.parts[0].line) for v in values(sheet, "session")}
    for mention in sheet.of(Kind.DATE, lines):
        text = mention.line.text
        around = f"{sheet.before(mention)} {text[mention.parts[-1].end :]}"
        if not (id(mention.line) in labelled or _DATED.search(around)):
            continue
        item = next(iter(dates_in(mention.text)), None)
        value = item.date(pivot) if item else None
        if value is not None:
            return candidate(value, mention.parts, {"sentence"}), mention.parts
    return None


_RESULTS = re.compile(r"^\W*Beratungsergebnisse?\W*$")


def heard(sheet: Sheet, pivot: int | None) -> Iterator[Placed]:
    """Yield the meetings listed below ``Beratungsergebnisse:``, each with what came of it."""
    lines = (*sheet.body, *sheet.closing, *sheet.attached, *sheet.furniture)
    begun = False
    for at, line in enumerate(lines):
        begun = begun or _RESULTS.match(line.text) is not None
        match = _HEARD.match(line.text) if begun else None
        item = next((d for d in dates_in(line.text) if match and d.start >= match.end()), None)
        value = item.date(pivot) if item else None
        if match is None or item is None or value is None:
            continue
        body = body_name([Stretch(line, match.start("body"), match.end("body"))], {"list"})
        top = _TOP.search(line.text, item.end)
        place = Stretch(line, top.start("top"), top.end("top")) if top else None
        yield (
            Consulted(
                body=body,
                date=candidate(value, (Stretch(line, item.start, item.end),), {"list"}),
                agenda_item=candidate(place.text, (place,), {"list"}) if place else None,
                result=_result(lines[at + 1 : at + 4]),
            ),
            (line,),
        )


def _result(lines: Sequence[Line]) -> Candidate[str] | None:
    for line in lines:
        if _HEARD.match(line.text):
            return None
        match = _RULED.search(line.text)
        if match and RESULT.search(match["result"]):
            place = Stretch(line, match.start("result"), match.end("result"))
            return candidate(match["result"], (place,), {"list"})
    return None
