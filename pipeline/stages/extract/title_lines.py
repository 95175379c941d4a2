"""Which lines of the head may be part of a title: not letterhead, address, field or number."""

from __future__ import annotations

import re
from functools import lru_cache

from models.extraction import Candidate
from models.kinds import PaperKind
from models.layout import Line, Table
from pipeline.stages.extract.addressees import addressee_lines
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.fields import below, same_row
from pipeline.stages.extract.heads import heads_in
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.once import once
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.public_words import is_statement
from pipeline.stages.extract.sheet import Sheet, certifies
from pipeline.stages.extract.type_lines import is_type, names_types
from pipeline.stages.extract.weak_types import pieces, weak_type

# "STADT KARLSRUHE", "Der Oberbürgermeister", "Landeshauptstadt München", "Dezernat IV", "Dez. 2",
# "KULT-Gemeinderatsfraktion", "54. Plenarsitzung Gemeinderat", "Stadträtin Isolde Haller (CDU)",
# "(SPD-Gemeinderatsfraktion)", "B‘90/DIE GRÜNEN-OR-Fraktion", "FW|FÜR -Gemeinderatsfraktion"
_LETTERHEAD = re.compile(
    r"^(?:(?:Der|Die)\s+(?:Ober)?(?:bürgermeister|BÜRGERMEISTER|Magistrat|Oberstadtdirektor|"
    r"Landrat)|STADT\b|Stadt\s+[A-ZÄÖÜ]\w+$|Landeshauptstadt\b|LANDESHAUPTSTADT\b|Hansestadt|"
    r"Gemeinde\s+[A-ZÄÖÜ]\w+$|"
    r"(?:Rat|Stadtrat|Gemeinderat|Kreistag)\s(?:der|des|zu)\b|Magi[sſ]trat|Der Rat\b|"
    r"Dezernat\b|Referat\b|Fachbereich\b|Fachdienst\b|Amt\s(?:für\b|\d)|Abteilung\b|"
    r"Stadtverwaltung|Stadtverordneten\w*$|Der Magi[sſ]trat|Telefon|Tel\.|Fax|E-Mail|www\.|"
    r"http|"
    r"Fraktion\b|[^:;?!()„“]{0,45}[Ff]raktion(?:en)?(?:\s(?:im|der)\b.*)?$|"
    r"\((?!.*(?:antrag|frage))[^()]{2,40}[Ff]raktion\)$|"
    r"Dez\.|Ref\.|FB\s?\d|"
    r"\d{1,3}\.\s(?:\w+\s)?\w*[Ss]itzung\b|\W*Kurzfassung\W*$|(?:Stadtr(?:at|ätin)|Ratsherr|"
    r"Ratsfrau|OR|StR)\s[A-ZÄÖÜ][\w.-]+\s|Bezirksamt|Bezirksverordnetenversammlung|"
    r"(?:[\w-]+\s)?(?:Amts|Mitteilungs|Gemeinde|Verordnungs)blatt\b|Beilage zu\b|"
    r"Gedruckt auf|Herrn?\b|Frau\b|An\s(?:den|die|das)\b|Sehr geehrte)"
)
# "99084 Erfurt", "Steigerwaldallee 19, Erlangen", "Postfach 12", "Beginn: 15.42 Uhr"; not
# "Erinnerungsmal für die Opfer des Brandanschlags in der Markgrafenstraße 41"
_ADDRESS = re.compile(
    r"\b\d{5}\s+[A-ZÄÖÜ]\w+|@|\bPostfach\b|\b\d{1,2}[.:]\d\d\s*Uhr\b|"
    r"^[A-ZÄÖÜ](?:(?! (?:für|der|die|des|in|im|am|und|von|zur|zum) )[\w. -])*"
    r"(?:[Ss]traße|[Ss]tr\.|[Pp]latz|[Ww]eg|[Aa]llee|[Gg]asse|[Rr]ing|[Uu]fer)"
    r"\s*\d+\s*[a-z]?(?:,.*)?$"
)
# "Gedruckt auf" / "100 Prozent Recyclingpapier", "Dez. 2 und 6 /" / "Stpl.A. i. B. m. OA",
# "48. Plenarsitzung des" / "Gemeinderates": what is no title runs on to the line below
_RUNS_ON = re.compile(r"(?:[/,–-]|\b(?:auf|des|der|und|für|im|in der))$")
# "Bürgertreff, Saal 2", "Rathaus, Beratungsraum 2.07", "im Großen Sitzungssaal": where one meets
_MEETING_PLACE = re.compile(
    r"^[^:;?]{0,40}\b\w*(?:[Ss]aal|[Rr]aum|[Zz]immer)(?:\s(?:Nr\.\s?)?[\d.]{1,6}[a-z]?)?"
    r"(?:\s(?:des|im)\s\w*[Rr]athaus(?:es)?)?$"
)
_ROOM = re.compile(r"aal|aum|immer")
# "Inhalt des Antrages", "Text der Anfrage", "Wortlaut": what stands below, and of no paper alone
_OF_PAPER = re.compile(
    r"^(?:Inhalt|Text|Wortlaut|Begründung|Gegenstand)"
    r"(?:\s(?:des|der)\s\w*(?:[Aa]ntrag(?:e?s)?|[Aa]nfrage|[Vv]orlage|[Dd]rucksache))?:?$"
)
# "- Antrag der Fraktion Bündnis 90/Die Grünen vom 26.02.2018 -": who brought in what is above
_MOVED = re.compile(
    r"^[-–—]\s?(?:\w*[Aa]ntrag|\w*[Aa]nfrage)\s(?:der|des|von)\s[^:]*\b\d{2,4}\s?[-–—]$"
)
_OF_MEETING = frozenset({PaperKind.NIEDERSCHRIFT, PaperKind.EINLADUNG})
_FORM = frozenset({"number", "kind", "public", "date", "session", "receipt", "printout"})


def kept_from_titles(sheet: Sheet, kept_out: set[int]) -> set[int]:
    """Return lines that are no title for their place: tables, below the body, after a greeting."""
    tabled = {id(line) for table in sheet.tables if table.columns > 1 for line in table.lines}
    greeting = False
    after = set()
    for line in sheet.head:
        greeting = greeting or line.text.startswith("Sehr geehrte")
        if greeting:
            after.add(id(line))
    addressed = addressee_lines(sheet)
    return kept_out | tabled | after | addressed | _below_body(sheet) | _captions(sheet, kept_out)


def _captions(sheet: Sheet, meetings: set[int]) -> set[int]:
    """Return lines that stand closer to the table below them than to what is above them."""
    found = set()
    for table in sheet.tables:
        found |= {id(line) for line in sheet.head if _calls(line, table)}
        if table.columns < 2 or any(id(line) in meetings for line in table.lines):
            continue
        over = [
            o
            for o in sheet.head
            if o.page == table.page and 0 <= table.box.top - o.box.bottom + 3 < o.box.height + 5
        ]
        for line in over:
            if line.size > 1.25 * table.lines[0].size:
                continue  # "Hundefreilauf im Stadtpark ausweisen" over the fields of the paper
            above = sheet.previous.get(id(line))
            gap = line.box.top - above.box.bottom if above is not None else 99.0
            if gap > table.box.top - line.box.bottom + 4:
                found.add(id(line))
    return found


# "Geplante Beratungsfolge:", "Sitzungen:": few words and a colon, right above a table
_CALLS = re.compile(r"^[A-ZÄÖÜ][\w-]*(?:\s[\w-]+){0,2}\s?:$")


def _calls(line: Line, table: Table) -> bool:
    """Tell whether a line is the caption of the table right below it."""
    near = line.page == table.page and -3 < table.box.top - line.box.bottom < 2.5 * line.box.height
    return near and table.columns > 1 and _CALLS.match(line.text) is not None


def _below_body(sheet: Sheet) -> set[int]:
    """Return lines of the head that stand below the body's first: form boxes between sections."""
    if not sheet.body:
        return set()
    first = sheet.body[0]
    return {
        id(line)
        for line in sheet.head
        if line.page > first.page
        or (
            line.page == first.page
            and line.box.top > first.box.bottom + 2
            and line.box.x0 < first.box.x1
        )
    }


@once
def is_free(sheet: Sheet, line: Line) -> bool:
    """Tell whether nothing speaks against a line's being part of a title."""
    text = line.text.strip()
    leads_on = _leads_on(sheet, line)
    return not (
        _is_label(sheet, line)
        or (_LETTERHEAD.match(text) and not leads_on)
        or ((is_type(text) or weak_type(text) is not None) and not leads_on)
        or _is_no_title(text)
        or _is_value(sheet, line)
        or _is_run_on(sheet, line)
        or _runs_on_as_type(sheet, line)
        or bool(heads_in(line))
    )


@lru_cache(maxsize=1024)  # of the line that several possible titles begin with
def speaks_against(text: str) -> bool:
    """Tell whether the words of a line are a letterhead's, an address, a type, a date, a number."""
    return _LETTERHEAD.match(text) is not None or is_type(text) or _is_no_title(text)


@lru_cache(maxsize=1024)
def _is_no_title(text: str) -> bool:
    return bool(
        _ADDRESS.search(text)
        or re.fullmatch(r"[\W\d_]*", text)
        or is_statement(text)
        or _is_date(text)
        or parse_number(text) is not None
        or (_ROOM.search(text) and _MEETING_PLACE.match(text))
        or _OF_PAPER.match(text)
        or certifies(text)
        or _MOVED.match(text)
        or _is_strip(text)
    )


def _is_strip(text: str) -> bool:
    """Tell whether bars part types, dates and statements: ``Antrag | 2020/118-A | öffentlich``."""
    parts = [piece for _, piece in pieces(text)]
    return len(parts) > 1 and any(
        is_type(part) or _is_date(part) or is_statement(part) or parse_number(part) is not None
        for part in parts
    )


def _runs_on_as_type(sheet: Sheet, line: Line) -> bool:
    """Tell whether a type begins here: ``Stellungnahme zum interfraktionellen`` / its type."""
    if printed_type(line.text) is None:
        return False
    following = below(sheet.head, line, reach=1.1)
    return following is not None and names_types(f"{line.text} {following.text}")


def _is_run_on(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line goes on with the letterhead, or with a type, of the line above it."""
    above = sheet.previous.get(id(line))
    if above is None or abs(above.box.x0 - line.box.x0) > 14:
        return False
    text = above.text.strip()
    if _LETTERHEAD.match(text):
        return _RUNS_ON.search(text) is not None
    return not is_type(text) and names_types(f"{text} {line.text.strip()}")


def _is_label(sheet: Sheet, line: Line) -> bool:
    label = sheet.label(line)
    if label and (label.key == "title" or label.colon or label.alone):
        return True
    return any(i.line is line and i.label.start and i.label.key in _FORM for i in sheet.labels)


def _is_date(text: str) -> bool:
    dates = dates_in(text)
    return bool(dates) and len(text) - sum(d.end - d.start for d in dates) < 14


def _leads_on(sheet: Sheet, line: Line) -> bool:
    """Tell whether a title begins with the type: ``Vorlage`` / ``betreffend die Pflasterung``."""
    seen = printed_type(line.text)
    following = below(sheet.head, line, reach=1.1) if seen is not None else None
    return (
        following is not None
        and seen is not None
        and seen.kind not in _OF_MEETING
        and re.match(r"^(?:betr|über\b|zur\b|zum\b)", following.text) is not None
    )


def _is_value(sheet: Sheet, line: Line) -> bool:
    """Tell whether a label to the left announces the line: ``Verantwortlich:   Dez. 2``."""
    return any(
        item.label.key != "title"
        and item.label.alone
        and same_row(item.line, line)
        and item.line.box.x1 <= line.box.x0 + 2
        and line.box.x0 - item.line.box.x1 < 200
        for item in sheet.labels
    )


def is_near(found: Candidate[str], line: Line) -> bool:
    """Tell whether a line that may be more of a title stands close above or below it."""
    first, last = found.evidence[0], found.evidence[-1]
    if line.page != first.page or line.box.rounded() in {e.box for e in found.evidence}:
        return False
    below = 0 < line.box.top - last.box.top < 2.2 * last.box.height
    above = 0 < first.box.top - line.box.top < 2.2 * first.box.height
    return (below or above) and abs(line.box.x0 - first.box.x0) < 20
