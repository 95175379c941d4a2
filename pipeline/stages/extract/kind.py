"""The kind of the paper: the printed type in the head, also misread, also of before 1996."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.extraction import Candidate
from models.kinds import PaperKind
from models.layout import Line
from models.running_text import join
from pipeline.stages.extract.cited import listed_numbers
from pipeline.stages.extract.echo import content_words
from pipeline.stages.extract.fields import below, beside, same_row, values
from pipeline.stages.extract.kind_boxes import ticked_types
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.once import once
from pipeline.stages.extract.printed_types import GENERIC, printed_type
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

# "Beschlußvorlage Nr. 57/83", "Antrag der Fraktion", "Anfrage nach § 33a GeschO (öffentlich)"
_TAIL = re.compile(
    r"^\s*[:.,]?\s*(?:$|betr|\(|[-–]|Nr|(?:[Nn]icht\s?-?\s?)?[öÖ]ffentlich\b|§|der\b|des\b|de[nm]\b|an\b|im\b|nach\b|gem|zur?\b|zum\b|"
    r"einer\b|eines\b|auf\b|von\b|für\b|vom\b|über\b|\S*\d|[A-Z][a-z]{1,2}\.\s?\d|aus\b|ehrenamtl|[A-ZÄÖÜ]{2,}\b|[/|])"
)


# "Vorlage zur Kenntnisnah ee": the end of a word, read as something else
_JUNK = re.compile(r"^\s[^\W\d_]{1,2}$")


def kinds(sheet: Sheet, kept_out: set[int]) -> tuple[Candidate[PaperKind], ...]:
    """Return the printed types met in the head, in reading order."""
    titles = {id(p.line) for v in values(sheet, "title", wrapped=True) for p in v.parts}
    announcing = {id(v.label) for v in values(sheet, "number") if parse_number(v.parts[0].text)}
    listed = listed_numbers(sheet) | _listed_rows(sheet)
    listed = listed | (kept_out - _headlines(sheet))
    free = [o for o in sheet.head if id(o) not in listed]
    found = [
        *_labelled(sheet),
        *_with_purpose(sheet, free),
        *(_typed(sheet, line, titles, announcing) for line in free),
    ]
    furniture = (
        _typed(sheet, line, titles, announcing, furniture=True) for line in sheet.furniture
    )
    sure = any(item for item in found if item is not None and item.value not in GENERIC)
    others = () if sure else tuple(_unmistakable(sheet))
    every = [item for item in (*found, *furniture, *others) if item is not None]
    return ticked_types(sheet, every)


# "Eigenbetrieb Stadtwerke Werrafeld Beschlussvorlage", "Stadt Muster     Sitzungsvorlage"
_AT_END = re.compile(r"(?<=\s)[^\W\d_]{6,}(?:vorlage|drucksache)$")


def _unmistakable(sheet: Sheet) -> Iterator[Candidate[PaperKind]]:
    """Yield types that can be nothing else at the top of a paper, wherever a line puts them.

    ``Beschlussvorlage`` at the end of the letterhead's line, or over a column beside the text.
    """
    page = sheet.layout.pages[0]
    for line in (*sheet.head, *sheet.body):
        if line.page != page.number or line.box.top > 0.2 * page.height or len(line.text) > 60:
            continue
        end = _AT_END.search(" " + line.text)
        start = end.start() - 1 if end else 0
        seen = printed_type(line.text[start:]) if end else None
        if seen is not None and not seen.misread and seen.kind not in GENERIC:
            place = Stretch(line, start, len(line.text))
            yield candidate(seen.kind, (place,), {"head", *_set_off(sheet, line, line.text)})


def _headlines(sheet: Sheet) -> set[int]:
    """Return the lines of first rows that are one cell: ``Beschluss Nr. B 47/2021`` over fields."""
    firsts = [table.row(0) for table in sheet.tables if table.page == 1 and table.rows > 1]
    return {id(line) for row in firsts if len(row) == 1 for line in row[0].lines}


def _listed_rows(sheet: Sheet) -> frozenset[int]:
    """Return the rows of tables that list other papers, whose types are not this one's."""
    listed = listed_numbers(sheet)
    rows = [
        table.row(at)
        for table in sheet.tables
        for at in range(1, table.rows)
        if any(id(line) in listed for cell in table.row(at) for line in cell.lines)
    ]
    return frozenset(id(line) for row in rows for cell in row for line in cell.lines)


def _labelled(sheet: Sheet) -> Iterator[Candidate[PaperKind]]:
    """Yield what stands behind ``Art der Vorlage:``."""
    for value in values(sheet, "kind"):
        part = value.parts[0]
        seen = printed_type(part.text)
        if seen:
            yield candidate(seen.kind, (part,), {"labelled", "head"})


# "Vorlage Nr. 112/67" / "- zur Beschlußfassung -", "Vorlage zur" / "Kenntnisnahme"
_PURPOSE = re.compile(
    r"^\W*(?:zur\s+)?(?P<purpose>beschlu(?:ss|ß)fassung|kenntnisnahme|information)\W*$",
    re.IGNORECASE,
)


def _with_purpose(sheet: Sheet, lines: Sequence[Line]) -> Iterator[Candidate[PaperKind]]:
    """Yield types whose purpose stands on the line below, or further right in their row."""
    purposes = any(_PURPOSE.match(line.text) for line in sheet.head)
    for line in lines if purposes else ():
        seen = printed_type(line.text)
        if seen is None or seen.kind not in GENERIC or seen.misread:
            continue
        for near in (below(sheet.head, line, reach=1.1), beside(sheet.head, line)):
            match = _PURPOSE.match(near.text) if near is not None else None
            whole = printed_type(f"Vorlage zur {match['purpose']}") if match else None
            if near is not None and whole is not None:
                names = {"head", "alone", *_set_off(sheet, line, line.text)}
                yield candidate(whole.kind, (Stretch.whole(line), Stretch.whole(near)), names)


def _ends_type(sheet: Sheet, line: Line) -> bool:
    """Tell whether a type left of a line goes on in it: ``Beantwortung einer     Anfrage``."""
    return any(
        same_row(other, line)
        and other.box.x1 <= line.box.x0
        and _OPEN.search(other.text) is not None
        and printed_type(other.text) is not None
        for other in sheet.head
    )


_OPEN = re.compile(r"\s(?:einer|eines|der|des|zur|zum|auf|die|den)$")


_COUNT = re.compile(r"^(?:I+\.|\d{1,4}\.)\s*")


def _typed(
    sheet: Sheet, line: Line, titles: set[int], announcing: set[int], *, furniture: bool = False
) -> Candidate[PaperKind] | None:
    text = _joined(sheet, line)
    skipped = _COUNT.match(text)
    start = skipped.end() if skipped else _adjective(text)
    seen = printed_type(text[start:])
    if seen is None or (id(line) in titles and not furniture) or _ends_type(sheet, line):
        return None
    label = sheet.label(line)
    names = {"furniture"} if furniture else {"head"}
    if label and label.key in {
        "title",
        "reference",
        "attachments",
        "other",
        "counter",
        "result",
        "role",
    }:
        return None
    if label and label.key == "date" and seen.kind not in GENERIC:
        return None  # "Antrag vom 3.4.2003": another paper; "Vorlage vom 9. Juli 2020": this one
    if label and label.key == "number" and label.alone and id(line) in announcing:
        names.add("as_label")
    if seen.kind in GENERIC:
        names.add("generic")
    if seen.misread:
        names.add("misread")
    rest = text[start + seen.end :]
    if _leads_title(rest) or re.search(r"\bbetreffend\b", rest):
        names.add("leads_title")
    if not rest.strip(" :.,") or _JUNK.match(rest):
        names.add("alone")
    elif not _announces(rest) and not _TAIL.match(rest) and parse_number(rest) is None:
        return None
    names |= _set_off(sheet, line, text)
    end = (
        start + seen.end
        if rest.strip().startswith(("Nr", ":")) or re.match(r"\s*\d", rest)
        else len(text)
    )
    end = min(end, len(line.text))
    return candidate(seen.kind, (Stretch(line, start, end).trimmed(" :"),), names)


def _set_off(sheet: Sheet, line: Line, text: str) -> set[str]:
    """Return how a line stands out by its type."""
    emphasised = line.bold or line.spaced or line.underlined or text.isupper()
    large = line.size >= 1.15 * _usual(sheet)
    return ({"emphasised"} if emphasised else set()) | ({"large"} if large else set())


# "Öffentliche Mitteilung", "Ergänzende Stellungnahme": what is said of a type before it
_ADJECTIVE = re.compile(r"^[^\W\d_]+(?:ige|liche|ende|elle|same|sche)[rs]?\s+(?=[A-ZÄÖÜ])")
# "Antrag der Fraktion X vom 14.01.2021: Proberäume für junge": the type begins the title
_SUBJECT = re.compile(r"(?<!Nr):\s+(?=[^\W\d_])")


def _adjective(text: str) -> int:
    """Return where the type begins behind an adjective; 0 where there is none, or it is known."""
    found = _ADJECTIVE.match(text)
    if found is None or printed_type(text) is not None:
        return 0
    seen = printed_type(text[found.end() :])
    return found.end() if seen is not None and not seen.misread else 0


def _announces(rest: str) -> bool:
    """Tell whether a colon leads from the type to the subject: ``Antrag: Trinkbrunnen``."""
    return rest.startswith(":") and _leads_title(rest)


def _leads_title(rest: str) -> bool:
    """Tell whether what a paper is about goes on behind its type."""
    subject = _SUBJECT.search(rest)
    return subject is not None and len(content_words(rest[subject.end() :])) >= 1


def _joined(sheet: Sheet, line: Line) -> str:
    """Return a line and the one below that its type goes on in: ``Beschluss-`` / ``drucksache``."""
    if not line.text.endswith("-"):
        return line.text
    below = (o for o in sheet.head if sheet.previous.get(id(o)) is line)
    following = next(below, None)
    return join(line.text, following.text) if following is not None else line.text


@once
def _usual(sheet: Sheet) -> float:
    sizes = sorted(line.size for line in (*sheet.body, *sheet.head))
    return sizes[len(sizes) // 2] if sizes else 10.0
