"""The lines that may hold signatures: their offices, their ink, and which are used up."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from models.evidence import Evidence
from models.extraction import Candidate
from models.geometry import Box
from models.layout import Line
from models.mention import Label as Kind
from models.page import InkKind
from pipeline.stages.extract.names import (
    Name,
)
from pipeline.stages.extract.offices import is_office
from pipeline.stages.extract.sheet import Sheet, certifies
from pipeline.stages.extract.stretch import Stretch

# "gez.", "gez.:", "i. V.", "I.A.", "In Vertretung:", "Im Auftrag", "Im Original gezeichnet";
# OCR: "1. A. Seegerling"; not "i. V. m. § 4 GemO", not "i.V. mit TOP 6.6", not the numeral of
# "IV. Abdruck", not the item "1. A. Planung"
# "bez. Kramer", "Ii. A. Weber": marks whose first letter is worn
MARK = re.compile(
    r"(?<![\w.])(?:(?:[Ii]m\s+Original\s+)?(?:gez(?:\.|eichnet)|Gez(?:\.|eichnet)|GEZ\.|qez\.|gez,|ge3\.|"
    r"ez\.)|^bez\.(?=\s[A-ZÄÖÜ])|^[iI]i\.\s?[VA]\.(?=\s[A-ZÄÖÜ])|"
    r"[iIl]\.\s?[VA]\.(?!\s?(?:m\b|mit\b|m\.))|I,\s?[VA]\.(?=\s[A-ZÄÖÜ][a-zäöüß])|i[VA]\.(?=$|\s[A-ZÄÖÜ])|In\s+[VD]ertretung|"
    r"^1\.\s?[VA]\.(?=\s(?:Dr\.\s)?[A-ZÄÖÜ][a-zäöüß-]+$)|"
    r"Im\s+Auftrage?|In\s+Vollmacht|ppa\.|"
    # "(gez.) Dr. Buff.", "[ge3) Nielsen": in brackets; "J. V." alone, for "J. A. Otto" is a name
    r"^[(\[][g9]e[z3][.,]?[)\]]|^J\.\s?[VA]\.(?=\s*:?$))(?:\s*:)?",
)


# "Datum, Unterschrift", "Unterschrift der Amtsleitung", "(Unterschrift)": printed below a rule
CAPTION = re.compile(
    r"^\W*(?:(?:Ort|Datum)\b.{0,20})?(?:Unterschrift(?:en)?|Namenszeichen|Handzeichen|"
    r"Stempel)\b|^\W*(?:Ort, )?Datum\W*$"
)


STOP = re.compile(
    r"^(?:[Vv]erteiler|VERTEILER|Anlagen?\b|Nachrichtlich|Abdruck|An\s+(?:das|die|den)\b|[IVX]+\.\s|"
    r"zur Kenntnis|Wv\.|Kopie|Mitzeichnung|Durchschrift|Mehrfertigung|Beratungsfolge)"
)


# "Mit freundlichen Gruessen": a mail without umlauts
GREETING = re.compile(r"^(?:Mit .*Gr(?:ü|ue?)(?:ß|ss)|Hochachtungsvoll|Freundliche)")


CERTIFIED = 130.0
"""Points below a certificate in which who certifies signs."""


@dataclass(frozen=True, slots=True)
class Closing:
    """The lines that may hold signatures, their offices, and which of them are used up."""

    sheet: Sheet
    lines: Sequence[Line]
    roles: Mapping[int, Stretch]
    pivot: int | None
    people: frozenset[int]
    """The lines that a person was found on, by identity."""
    tabled: frozenset[int]
    """The lines of tables, by identity."""
    taken: set[int] = field(default_factory=set)

    def start_of(self, name: Name) -> float:
        """Return where a name's line begins, its mark included."""
        return min(name.stretch.box.x0, name.stretch.line.box.x0)


def closing_of(sheet: Sheet, pivot: int | None) -> Closing:
    """Return what the search for signatures works on."""
    lines = worth(sheet)
    return Closing(
        sheet,
        lines,
        roles_of(sheet, lines),
        pivot,
        frozenset(id(mention.line) for mention in sheet.of(Kind.PERSON, lines)),
        frozenset(id(line) for table in sheet.tables for line in table.lines),
    )


def worth(sheet: Sheet) -> list[Line]:
    """Return the closing lines that may hold a signature: none of ``Verteiler``, no certificate."""
    kept: list[Line] = []
    stopped = False
    certified = [line for line in sheet.closing if certifies(line.text)]
    for line in sheet.closing:
        marked = MARK.search(line.text) is not None
        stopped = stopped or (STOP.match(line.text) is not None and not marked)
        below = any(
            line.page == o.page and -3 < line.box.top - o.box.top < CERTIFIED for o in certified
        )
        if not below and (marked or not stopped) and not _is_scrawl(sheet, line):
            kept.append(_with_capital(line, sheet.closing))
    return kept


# "wehner", "Dr. kühnert", "Dr. hellwig, Bürgermeister.": W, K and H are read as the small letters
_SMALL = re.compile(
    r"^(?P<title>(?:Dr\. )?)(?P<name>[a-zäöü][a-zäöüß-]{3,})(?P<office>, [\w ]+)?\.?$"
)

_READ = 0.5
"""Confidence of a word below which it is read out of ink or dots: ``ereseeandtenenas``."""
# "verantwortlicher" / "Beigeordneter" in a form
_ADJECTIVE = re.compile(r"(?:liche|ige|ische|ende|te)[rns]?$")


def _with_capital(line: Line, lines: Sequence[Line]) -> Line:
    """Return a line with its capital where it must be a name: with an office behind or below it."""
    found = _SMALL.match(line.text)
    if found is None or _ADJECTIVE.search(found["name"]) or line.confidence < _READ:
        return line
    behind = found["office"] is not None and is_office(found["office"][2:])
    sure = behind or bool(found["title"])
    if not sure and not any(_is_right_below(o, line) and is_office(o.text) for o in lines):
        return line
    at = found.start("name")
    return replace(line, text=line.text[:at] + line.text[at].upper() + line.text[at + 1 :])


def _is_right_below(line: Line, name: Line) -> bool:
    near = 0 <= line.box.top - name.box.bottom < 0.9 * max(name.box.height, 8.0)
    return line.page == name.page and near and abs(line.box.x0 - name.box.x0) < 10


def _is_scrawl(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line was read out of a signature: ``ll yon``, ``VN`` amid the ink."""
    if (
        is_office(line.text)
        or re.search(r"\b[A-ZÄÖÜ][a-zäöüß]{2}", line.text)
        or MARK.search(line.text)
    ):
        return False
    letters = re.sub(r"\W", "", line.text)
    if len(letters) <= 3 and line.box.height > 20 and not letters.isdigit():
        return True  # "Mr", as high as a hand writes
    layout = sheet.layout.pages[line.page - sheet.layout.pages[0].number]
    area = max(line.box.width * line.box.height, 1.0)
    return any(
        ink.kind is InkKind.HANDWRITING and ink.box.overlap(line.box) > 0.7 * area
        for ink in layout.inks
    )


def roles_of(sheet: Sheet, lines: Sequence[Line]) -> dict[int, Stretch]:
    """Return, for lines that are an office and nothing else, the office."""
    roles: dict[int, Stretch] = {}
    for mention in sheet.of(Kind.ROLE, lines):
        text = mention.line.text
        if re.search(r":\s*\w", text) or re.fullmatch(r"\w*meister\W*", text):
            continue  # "Sachbearbeiterin: Frau Thiele"; "Hoffmeister": is_office knows which are
        before = mention.line.text[: mention.parts[0].start].strip()
        if len(before) <= 12 and not re.search(r"[A-ZÄÖÜ][a-zäöü]+,?$", before):
            roles.setdefault(id(mention.line), _office(mention.line))
    for line in lines:
        if is_office(line.text) or re.match(r"^(?:Stadtrat|Gemeinderat)\W*$", line.text):
            roles.setdefault(id(line), _office(line))
    people = {id(mention.line) for mention in sheet.of(Kind.PERSON, lines)}
    for line in lines:
        if id(line) not in people and _says_what(line, lines, people - roles.keys()):
            roles.setdefault(id(line), _office(line))
    return roles


# "Nachfolgekandidatin", "Sachkundige Bürgerin, Die Grünen": no first name, no initial
_CALLING = re.compile(
    r"^(?:[A-ZÄÖÜ][a-zäöüß]{11,}|[A-ZÄÖÜ][a-zäöüß]{3,}(?:ige|iche|ische|ende)[rs]? "
    r"[A-ZÄÖÜ][a-zäöüß]{3,}(?:, [A-ZÄÖÜ][\w/ -]{2,30})?)$"
)


def _says_what(line: Line, lines: Sequence[Line], people: Collection[int]) -> bool:
    """Tell whether a line close below a person's full name says what that person is."""
    if not _CALLING.match(line.text):
        return False
    return any(
        id(over) in people
        and " " in over.text
        and over.page == line.page
        and abs(over.box.x0 - line.box.x0) < 6
        and 0 <= line.box.top - over.box.bottom < 0.9 * max(line.box.height, 8.0)
        for over in lines
    )


def _office(line: Line) -> Stretch:
    """Return the office that a line holds, without its article: ``Die Schriftführerin:``."""
    article = re.match(r"^(?:Der|Die)\s+", line.text)
    return Stretch(line, article.end() if article else 0, len(line.text)).trimmed(" .,:;=_|()-–")


def above(lines: Sequence[Line], line: Line) -> Line | None:
    """Return the line above in the same column; the room of a signature may lie between."""
    near = [
        other
        for other in lines
        if other.page == line.page
        and other is not line
        and other.box.bottom <= line.box.top + 2
        and line.box.top - other.box.bottom < 6.5 * max(line.box.height, 8.0)
        and min(other.box.x1, line.box.x1) - max(other.box.x0, line.box.x0) > -4
    ]
    return max(near, key=lambda other: other.box.bottom, default=None)


def ink_near(sheet: Sheet, page: int, box: Box) -> Candidate[bool] | None:
    """Return the ink of a hand directly above or over a name."""
    layout = sheet.layout.pages[page - sheet.layout.pages[0].number]
    room = Box(box.x0 - 60, box.top - 62, box.x1 + 90, box.bottom + 8)
    for ink in layout.inks:
        inside = ink.box.overlap(room) > 0.3 * ink.box.width * ink.box.height
        if ink.kind is InkKind.HANDWRITING and inside:
            place = (Evidence(page=page, box=ink.box),)
            return Candidate(True, "(ink)", place, 0.8, frozenset({"ink"}))
    return None
