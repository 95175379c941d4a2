"""A printed row of a list of meetings, taken apart: body, date, role, result, TOP, public or not.

``Bau- und Verkehrsausschuss (Vorberatung) 10.09.2019``, ``2. Hauptausschuss – 10.09.2019 –
Vorberatung``, ``An den Gemeinderat   Sitzungstag: 17.12.2013``: whatever stands between the words
that are known is a body where it reads like one, else something else.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from models.extraction import Candidate, Consulted, VotesFound
from models.layout import Line
from pipeline.stages.extract.body_names import NO_PART, OF_NAME
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.meeting_words import BODYLIKE, RESULT, ROLE, ROLE_WORD, votes_in
from pipeline.stages.extract.public_words import flag_of
from pipeline.stages.extract.stretch import Stretch, candidate

_WEEKDAY = (
    r"(?:Mo|Di|Mi|Do|Fr|Sa|So|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)\b\.?"
)
# "Sitzungstag:", "am Dienstag, dem", "in der Sitzung vom": leads to a date and says nothing else
_TO_DATE = re.compile(
    r"(?:(?:(?:[Ii]n der )?Sitzung(?:s?(?:tag|termin|datum))?|Termin|Datum|[Tt]ag|[Aa]m|vom|"
    rf"den|dem|ab|zum|{_WEEKDAY})\s?[,:]?\s*)+$"
)
_TOP = re.compile(
    r"\b(?:TOP|Top|Tagesordnungspunkt|TO-Punkt|TO|Pkt\.|Punkt)\.?(?:\s?-?\s?Nr\.?)?\s*:?\s*"
    r"(?P<top>(?:[ÖN]\s?)?\d{1,3}(?:\.\d{1,3}){0,3}\s?[a-f]?)(?![\w/]|\.\d)"
)
# "TOP 6ö", "TOP 6Öö": whether it is public stands too close
_TOP_FLAG = re.compile(r"\bTOP\s?(?P<top>\d{1,3}(?:\.\d{1,3}){0,3})(?P<glued>n?[öÖ]{1,2}|N)(?!\w)")
_LONE_TOP = re.compile(r"^(?:[ÖN]\s?)?\d{1,3}(?:\.\d{1,3}){0,3}\.?\s?[a-f]?$")
_PUBLIC = re.compile(
    r"(?<![\w-])(?:in\s+)?(?P<flag>(?:nicht\s?-?\s?)?(?:[öÖ]|oe|Oe)ffentliche?[rnms]?)(?:\s+Sitzung)?(?![\w/])",
    re.IGNORECASE,
)
_LONE_FLAG = re.compile(r"^[\s(]*(?:[öÖ]|[nN][öÖ]|N|[öÖ]ff\.|n\.\s?[öÖ]\.)[\s)]*$")
# "(6)": an "(ö)" misread, no TOP
_MISREAD = re.compile(r"^\([6oO0]\)$")
# "1.", "2)", "-", "•": the mark of an item
_ITEM = re.compile(
    r"^\s*(?:\d{1,2}[.)]\s+(?=[A-ZÄÖÜ(])|[IVX]{1,4}\.\s+(?=[A-ZÄÖÜ])|[a-h]\)\s+|[-–•*>]\s*)"
)
# "An den", "In die", "Beratung im:", "Vorlage zur Beschlussfassung in der", "Vorgelegt dem", "zur
# öffentlichen Sitzung des", "12. Sitzung der": leads to a body
LEAD = re.compile(
    r"^\s*(?=\S)(?:(?:und|sowie|dann|anschließend)\s+)?(?:[A-ZÄÖÜ][\w-]+\s+(?=zur\s))?"
    r"(?:(?:[Bb]eratung|[Bb]eschlu(?:ss|ß)(?:fassung)?|[Vv]orberatung|[Vv]orgelegt|[Zz]ur\s+(?P<role>\w+))\s+)?"
    r"(?P<to>(?:(?:[Aa]n|[Ii]n|[Ff]ür|[Üü]ber|[Zz]u)\s+(?:den|die|das|der|dem)|[Zz]ur|[Ii]m|[Aa]m|[Dd]em|[Dd]er|[Dd]es)"
    r"\s*:?\s+)?(?P<sits>(?:\d{1,3}\.\s+)?(?:\w+e[nr]?\s+)?(?:Plenars|S)itzung\s+(?:des|der)\s+)?"
    r"(?=[A-ZÄÖÜ\d(])"
)
# "An den", "In die": not "in der Bürgerschaft", which tells of what sits there
_TOWARDS = re.compile(r"^(?:an\b|in\s+(?:de[nm]|die|das)\b)", re.IGNORECASE)
_ASIDE = re.compile(
    rf"^[\W_]*(?:(?:{_WEEKDAY}|am|den|um|[\d.:]+\s?Uhr|und|Uhr|im|in|zur|zum|Sitzung|Beratung|Termin|Datum)[\W_]*)*$"
)
# "Stellungnahme des Bezirksausschusses", "Fraktion in der Ratsversammlung": something of a body
_OF = re.compile(r"\b(?:des|der|dem|vom|von|im|zur|zum|beim)\s")


@dataclass(slots=True)
class RowRead:
    """What a printed row of the head says about a meeting."""

    lines: tuple[Line, ...]
    body: list[Stretch] = field(default_factory=list)
    led: bool = False
    """``An den``, ``In die`` leads to the body."""
    dates: list[Candidate[dt.date]] = field(default_factory=list)
    public: Candidate[bool] | None = None
    role: Candidate[str] | None = None
    agenda_item: Candidate[str] | None = None
    result: Candidate[str] | None = None
    votes: VotesFound | None = None
    undatable: bool = False
    """A date stands there whose century cannot be told."""
    due: bool = False
    """``Sitzungstag:`` stands there: the meeting has a date, read or not."""
    other: list[Stretch] = field(default_factory=list)
    """What is none of these."""

    @property
    def says(self) -> bool:
        """Tell whether the row says anything about a meeting but its body."""
        return bool(
            self.dates or self.public or self.role or self.agenda_item or self.result or self.votes
        )

    def completed(self, row: Consulted) -> Consulted:
        """Return a meeting with what it lacks and this row says."""
        return replace(
            row,
            date=row.date or next(iter(self.dates), None),
            public=row.public or self.public,
            role=row.role or self.role,
            agenda_item=row.agenda_item or self.agenda_item,
            result=row.result or self.result,
            votes=row.votes or self.votes,
        )


NAMES = frozenset({"list"})


@lru_cache(maxsize=2048)
def is_body_text(text: str) -> bool:
    """Tell whether words are the name of a body: its form, and no sentence around it."""
    words = text.split()
    if not 0 < len(words) <= 16 or len(text) > 140:
        return False
    begins = words[0][0].isupper() or words[0][0].isdigit() or words[0][0] == "("
    named = BODYLIKE.search(text) if begins else None
    return (
        named is not None
        and not _OF.search(text[: named.start()])
        and not any(NO_PART.match(word) for word in text[: named.start()].split())
        and all(OF_NAME.match(word) for word in words)
    )


def read_rows(lines: Sequence[Line], pieces: Sequence[Stretch], pivot: int | None) -> list[RowRead]:
    """Return what the pieces of a row say, from left to right: one part for each body.

    ``Bauausschuss (03.09.2019), Hauptausschuss (10.09.2019)`` holds two.
    """
    rows = [RowRead(tuple(lines))]
    for piece in _parted(pieces):
        read = RowRead(tuple(lines))
        _read_piece(read, piece, pivot, rows[-1])
        last = rows[-1]
        again = (read.body and last.body) or (read.dates and last.dates and last.body)
        if again and last.says:
            rows.append(read)
        else:
            _join(last, read)
    return rows


# "(ö) – FA", "(nö), SVV" between two dates of a chain: the letter speaks of the meeting before
_CHAINED = re.compile(r"^\([nN]?[öÖ6oO0]\)\s*[–—,;/|-]\s*(?=[A-ZÄÖÜ])")


def _parted(pieces: Sequence[Stretch]) -> Iterator[Stretch]:
    """Yield the pieces of a row, the letter of one meeting apart from the body of the next."""
    dated = False
    for piece in pieces:
        chained = _CHAINED.match(piece.text) if dated else None
        end = piece.start + (chained.end() if chained else 0)
        if chained:
            yield Stretch(piece.line, piece.start, end).trimmed(" –—,;/|-")
        yield Stretch(piece.line, end, piece.end)
        dated = dated or bool(dates_in(piece.text))


def _join(row: RowRead, more: RowRead) -> None:
    row.led = row.led or (more.led and not row.body)
    row.other += more.body if row.body else []
    row.body = row.body or more.body
    row.dates += more.dates
    row.undatable = row.undatable or more.undatable
    row.public = row.public or more.public
    row.role = row.role or more.role
    row.agenda_item = row.agenda_item or more.agenda_item
    row.result = row.result or more.result
    row.votes = row.votes or more.votes
    row.other += more.other


def _read_piece(row: RowRead, piece: Stretch, pivot: int | None, before: RowRead) -> None:
    cut: list[tuple[int, int]] = []
    text = piece.text
    for item in dates_in(text):
        value = item.date(pivot)
        if value is not None:
            more = {"mended"} if item.mended else set()
            place = Stretch(piece.line, piece.start + item.start, piece.start + item.end)
            row.dates.append(candidate(value, (place,), NAMES | more))
        row.undatable = row.undatable or value is None
        leads = _TO_DATE.search(text[: item.start])
        cut.append((leads.start() if leads else item.start, item.end))
    cut += _read_marked(row, piece)
    rest = list(_uncut(piece, cut))
    for part in rest:
        begun = bool(before.body or before.dates or row.dates)
        _read_rest(row, part, counts=begun and len(rest) == 1)


def _read_marked(row: RowRead, piece: Stretch) -> list[tuple[int, int]]:
    """Read what its own words mark, wherever it stands; return the places."""
    cut: list[tuple[int, int]] = []
    top = _TOP.search(piece.text) or _TOP_FLAG.search(piece.text)
    if top and row.agenda_item is None:
        row.agenda_item = candidate(top["top"], (_part(piece, top, "top"),), NAMES)
        cut.append(top.span())
        glued = flag_of(top["glued"][-2:]) if top.re is _TOP_FLAG else None
        if glued is not None:
            row.public = row.public or candidate(glued, (_part(piece, top, "glued"),), NAMES)
    flag = _PUBLIC.search(piece.text)
    says = flag_of(flag["flag"]) if flag else None
    leads = flag is not None and re.match(r"\s+[A-ZÄÖÜ]\w", piece.text[flag.end() :]) is not None
    inside = flag is not None and re.search(r"\b(?:für|und|,)\s*$", piece.text[: flag.start()])
    if flag and says is not None and not (inside and leads):
        if row.public is None:
            row.public = candidate(says, (_part(piece, flag, "flag"),), NAMES | {"worded"})
        cut.append(flag.span())
    role = ROLE_WORD.search(piece.text)
    if role and row.role is None and not RESULT.search(piece.text[role.start() :]):
        row.role = candidate(role["role"], (_part(piece, role, "role"),), NAMES)
        cut.append(role.span())
    return cut


def _part(piece: Stretch, match: re.Match[str], group: str) -> Stretch:
    return Stretch(piece.line, piece.start + match.start(group), piece.start + match.end(group))


def _uncut(piece: Stretch, cut: Sequence[tuple[int, int]]) -> Iterator[Stretch]:
    at = 0
    for start, end in sorted([*cut, (len(piece.text), len(piece.text))]):
        if start > at:
            part = Stretch(piece.line, piece.start + at, piece.start + start)
            part = part.trimmed(" ,;:–/|")
            if part.text.endswith("-") and part.text[-2:-1].isspace():
                part = part.trimmed(" -")
            text = part.text
            if text.count("(") > text.count(")"):
                part = part.trimmed("( ")
            if text.count(")") > text.count("("):
                part = part.trimmed(" )")
            if part.text:
                yield part
        at = max(at, end)


def _read_rest(row: RowRead, part: Stretch, *, counts: bool) -> None:
    """Read what no word of its own marks: a body by its form, a result, a lone sign.

    ``counts``: a number alone is the TOP, behind a body or date.
    """
    item = _ITEM.match(part.text)
    if item:
        part = Stretch(part.line, part.start + item.end(), part.end)
    text = part.text.strip()
    if row.agenda_item is None and counts and _LONE_TOP.match(text):
        row.agenda_item = candidate(text, (part.trimmed(),), NAMES)
    elif row.public is None and _LONE_FLAG.match(text):
        says = flag_of(text)
        if says is not None:
            row.public = candidate(says, (part.trimmed(),), NAMES)
    elif row.public is None and _MISREAD.match(text):
        row.public = candidate(True, (part.trimmed(),), NAMES | {"mended"})
    elif RESULT.search(text) and not BODYLIKE.search(text):
        row.result = row.result or candidate(text.strip("() "), (part.trimmed("() "),), NAMES)
        row.votes = row.votes or votes_in((part,))
    else:
        _read_name(row, part)


def _read_name(row: RowRead, part: Stretch) -> None:
    lead = LEAD.match(part.text)
    name = Stretch(part.line, part.start + (lead.end() if lead else 0), part.end)
    if not row.body and is_body_text(name.text):
        row.body.append(name)
        if lead is not None and lead["role"] and row.role is None and ROLE.match(lead["role"]):
            place = _part(part, lead, "role")  # "Zur Beratung im Verkehrsausschuss"
            row.role = candidate(place.text, (place,), NAMES)
        row.led = lead is not None and _TOWARDS.match(lead["to"] or "") is not None
    elif not _ASIDE.match(part.text):
        votes = votes_in((part,))
        row.votes = row.votes or votes
        if votes is None:
            row.other.append(part)
