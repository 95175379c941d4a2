"""Which lines of the head may be part of a title: not letterhead, address, field or number."""

from __future__ import annotations

import re

from models.extraction import Candidate
from models.kinds import PaperKind
from models.layout import Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.fields import below, same_row
from pipeline.stages.extract.kind import printed_type
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.public_words import STATEMENT, is_statement
from pipeline.stages.extract.sheet import Sheet

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
# "Ergänzungsantrag: DIE LINKE.", "Anfrage: Grüne": the type and who brings it in
_MOVER = re.compile(r"^\s*:\s*(?:\S+\s?){1,3}$")
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
    return kept_out | tabled | after | _below_body(sheet) | _captions(sheet, kept_out)


def _captions(sheet: Sheet, meetings: set[int]) -> set[int]:
    """Return lines that stand closer to the table below them than to what is above them."""
    found = set()
    for table in sheet.tables:
        if table.columns < 2 or any(id(line) in meetings for line in table.lines):
            continue
        over = [
            o
            for o in sheet.head
            if o.page == table.page and 0 <= table.box.top - o.box.bottom + 3 < o.box.height + 5
        ]
        for line in over:
            above = sheet.previous.get(id(line))
            gap = line.box.top - above.box.bottom if above is not None else 99.0
            if gap > table.box.top - line.box.bottom + 4:
                found.add(id(line))
    return found


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


def is_free(sheet: Sheet, line: Line) -> bool:
    """Tell whether nothing speaks against a line's being part of a title."""
    text = line.text.strip()
    return not (
        _is_label(sheet, line)
        or _LETTERHEAD.match(text)
        or _ADDRESS.search(text)
        or re.fullmatch(r"[\W\d_]*", text)
        or is_statement(text)
        or _is_date(text)
        or parse_number(text) is not None
        or (_is_type(text) and not _leads_on(sheet, line))
        or _is_value(sheet, line)
        or _is_run_on(sheet, line)
        or _runs_on_as_type(sheet, line)
    )


def _runs_on_as_type(sheet: Sheet, line: Line) -> bool:
    """Tell whether a type begins here: ``Stellungnahme zum interfraktionellen`` / its type."""
    if printed_type(line.text) is None:
        return False
    following = below(sheet.head, line, reach=1.1)
    return following is not None and _names_types(f"{line.text} {following.text}")


def _is_run_on(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line goes on with the letterhead, or with a type, of the line above it."""
    above = sheet.previous.get(id(line))
    if above is None or abs(above.box.x0 - line.box.x0) > 14:
        return False
    text = above.text.strip()
    if _LETTERHEAD.match(text):
        return _RUNS_ON.search(text) is not None
    return not _is_type(text) and _names_types(f"{text} {line.text.strip()}")


def _is_label(sheet: Sheet, line: Line) -> bool:
    label = sheet.label(line)
    if label and (label.key == "title" or label.colon or label.alone):
        return True
    return any(i.line is line and i.label.start and i.label.key in _FORM for i in sheet.labels)


def _is_date(text: str) -> bool:
    dates = dates_in(text)
    return bool(dates) and len(text) - sum(d.end - d.start for d in dates) < 14


def _is_type(text: str) -> bool:
    """Tell whether a line is the printed type: ``Beschlußvorlage Nr. 57/83``, ``Antrag``."""
    seen = printed_type(text)
    if seen is None:
        return False
    rest = text[seen.end :]
    if parse_number(rest.strip(" :.")) is not None:
        return True  # "DRUCKSACHE G-21/034"
    if not rest.strip(" :.") or _MOVER.match(rest) or _states(rest):
        return True
    if _OF_SITTING.match(rest) and dates_in(rest):
        return True  # "Anfrage zum Plenum am 15. Juli 2013"
    numbered = re.match(r"\s*:?\s*(?:Nr|\d|\(|§|im Sinne|gem\b|gemäß)", rest)
    return numbered is not None or _names_types(text)


# "Anfrage zum Plenum am 15. Juli 2013", "Antrag für die Sitzung des Stadtrats am 3. Mai"
_OF_SITTING = re.compile(r"^\s+(?:zum|zur|für das|für die|in der)\s+(?:Plenum|\w*[Ss]itzung)\b")
_NUMBERED = re.compile(r"^[\s:–-]*(?:(?:Nr|Nummer)\b\.?)?[\s:–-]*(?P<number>\S.{0,22})?$")


def _states(rest: str) -> bool:
    """Tell whether behind a type stands whether it is public, or its number, and no more.

    ``Kleine Anfrage - öffentlich -``, ``Mitteilung öffentlich Nr. 1976-0382``,
    ``Stellungnahme der Verwaltung: 12/2020``.
    """
    rest = re.sub(r"^\s+(?:der|des)\s+(?:Verwaltung|Magistrats|Senats)\b", "", rest)
    flag = STATEMENT.match(rest)
    after = _NUMBERED.match(rest[flag.end() :] if flag else rest)
    if after is None:
        return False
    number = after["number"]
    return number is None or parse_number(number) is not None or number.isdigit()


# "Stellungnahme zur Anfrage", "Antwort auf die Anfrage Nr. 12": the type of what it is about
_ON = re.compile(
    r"^\s+(?:der Verwaltung\s+)?(?:zu[rm]?|auf(?: den| die| eine)?|einer|eines)\s+"
    r"(?:\w+en\s+(?=[A-ZÄÖÜ]))?"
)


def _names_types(text: str) -> bool:
    """Tell whether a text is a type and the type of the paper it is on, and nothing more."""
    seen = printed_type(text)
    on = _ON.match(text[seen.end :]) if seen else None
    if seen is None or on is None:
        return False
    other = printed_type(text[seen.end + on.end() :])
    if other is None or other.misread:
        return False
    tail = text[seen.end + on.end() + other.end :].strip(" :.")
    return not tail or re.match(r"^(?:Nr\b|\d|\()", tail) is not None


def _leads_on(sheet: Sheet, line: Line) -> bool:
    """Tell whether a title begins with the type: ``Vorlage`` / ``betreffend die Pflasterung``."""
    following = below(sheet.head, line, reach=1.1)
    seen = printed_type(line.text)
    return (
        following is not None
        and (seen is None or seen.kind not in _OF_MEETING)
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
