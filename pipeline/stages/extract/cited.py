"""Which numbers are another paper's, or count something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.layout import Line
from pipeline.stages.extract.labels import label_words, labels_of
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.once import once
from pipeline.stages.extract.sheet import Found, Sheet

# "Ihre Anfrage AF 018/00" in an answer, and
# "zur Drucksache 0112/23", "Antrag Nr. 5/12 vom", "(DS 0112/23)", "Bezug:": another paper's number
CITING = re.compile(
    r"(?:\b(?:zu[rm]?|zu|auf(?: die)?|gem(?:äß|\.)|laut|lt\.|siehe|s\.|vgl\.|der|die|dem|den|"
    r"des|mit|aus|in|von|[Ii]hre[nrs]?|[Uu]nsere[nrs]?)\s+"
    r"(?:[A-ZÄÖÜ][\w.:-]*\s+){0,3}(?:Nr\.?:?\s*)?|\((?:[A-Z][\w.-]*\s+(?:Nr\.?\s*)?)?|"
    r"\bBezug\b.{0,40})$"
)


# "Az. 30.12/4711", "Tel. 0361/655-1234", "Flurstück 123/4", "§ 3/4", "Konto 12/345"
FOREIGN = re.compile(
    r"(?:\bAz\.?:?|\bGZ:?|Aktenzeichen:?|Gesch(?:äfts|\.)?-?[Zz](?:eichen|\.)?:?|Zeichen:?|"
    r"Tel(?:efon|efax|\.)?:?|Fax:?|Fern(?:ruf|sprecher)\.?:?|"
    r"Durchwahl:?|Flurst(?:ück|\.)e?|Flst\.?|Fl\.?-?St\.?|Gemarkung \w+|§+|Art\.|BGBl\.?|"
    r"GVBl\.?|Konto|IBAN|HHSt\.?|Haushaltsstelle|DIN(?: EN)?(?: ISO)?|"
    r"Sitzung(?:s-?Nr\.?)?|Niederschrift|Bebauungspla[nu]s?(?: Nr\.?)?|B-Plan(?: Nr\.?)?|"
    r"(?<!Einl\. )Z[1lI]l?\.|Zahl|Geschäftszahl|Zimmer|Ruf|☎|Kto\.|Tgb\.?-?Nr\.?:?|Seite|"
    r"S\.|Blatt|"
    # "Verordnung (EU) Nr. 833/2014", "ABl. L 123/4": laws of the Union
    r"\((?:EU|EG|EWG)\)(?: Nr\.?)?|\bABl\.?(?: EU)?(?: Nr\.?)?(?: [LC])?|"
    r"Nr\. der Tagesordnung)\s*:?\s*(?:\(?\d[\d./() -]*)?$",
    re.IGNORECASE,
)


@once
def listed_numbers(sheet: Sheet) -> frozenset[int]:
    """Return the cells of tables that list other papers: ``Vorlagen Nr. | Vorgang``.

    Forms have labels above single values, ``Drucksachen-Nr.`` / ``2005/131-1`` / ``Status``: one
    number below its label is no list.
    """
    found: set[int] = set()
    for table in sheet.tables:
        heads = {c.column: _key(sheet, c.lines) for c in table.row(0)}
        columns = [column for column, key in heads.items() if key == "number"]
        below = [c for c in table.cells if c.row > 0 and c.column in columns and c.lines]
        counted = [c for c in below if parse_number(c.lines[0].text) is not None]
        if len(counted) > 1 or "reference" in heads.values():
            found.update(id(line) for cell in below for line in cell.lines)
    return frozenset(found)


def _key(sheet: Sheet, lines: Sequence[Line]) -> str | None:
    """Return what the head of a column asks for, also of a table in the text (an agenda's)."""
    text = lines[0].text if len(lines) == 1 else ""
    label = (sheet.label(lines[0]) if text else None) or next(iter(labels_of(text)), None)
    return label.key if label and label.alone and not label.colon else None


def is_cited(mention: Found) -> bool:
    """Tell whether the words before a number say that it is another paper's."""
    before = mention.line.text[: mention.parts[0].start]
    led = re.match(r"^(?:DS|BDs|GRDrs|Drs)\b", mention.text) is not None
    if led and before and "number" not in {label_words(before), label_words(f"{before} Nr.")}:
        return True
    after = mention.parts[-1].line.text[mention.parts[-1].end :]
    return bool(CITING.search(before)) or bool(re.match(r"\s*\)?\s*vom\b", after) and "," in before)


# "Verf-015-W-6-2022", "FD-Buch-14-2021/017": office, plan of files, count and year, as towns in
# Austria print it below the items of their minutes. Not "VII-A-00889-VSP-01".
_FILE_SIGN = re.compile(r"^[A-Za-z]{1,5}(?:-[A-Za-z0-9.]{1,7}){2,4}-(?:19|20)\d\d(?:/\w{1,4})?$")


def is_file_sign(text: str) -> bool:
    """Tell whether a number is that of a file: an office, a plan of files, a count and a year."""
    return _FILE_SIGN.match(text) is not None


# "06131 12-2854": the code of an area, with nothing before it that would tell
_AREA_CODE = re.compile(r"(?:^|[\s(])(?:\+49\s?)?\(?0\d{2,5}\)?[\s/-]{1,3}$")


# "Auskunft: Herr Lenzen, Tel." and the number in the next line
_RINGS = re.compile(r"\b(?:Tel(?:efon)?\.?|(?:Tele)?[Ff]ax|Durchwahl|Ruf|Az\.)\s*:?$")


def is_foreign(mention: Found, sheet: Sheet | None = None) -> bool:
    """Tell whether a number counts something else: files, telephones, plots, laws, meetings."""
    before = mention.line.text[: mention.parts[0].start]
    above = sheet.previous.get(id(mention.line)) if sheet is not None and not before else None
    if above is not None and _RINGS.search(above.text):
        return True
    if FOREIGN.search(before) or _AREA_CODE.search(before):
        return True
    return bool(re.match(r"^(?:Az|AZ|Tel|Fax|Telefon|Telefax|Ruf)\b", mention.line.text))
