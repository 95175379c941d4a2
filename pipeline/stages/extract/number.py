"""The paper's own number: every number in the head and the furniture, and what speaks for each."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from dataclasses import replace as dc_replace

from models.extraction import Candidate
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.cited import is_cited, is_foreign, listed_numbers
from pipeline.stages.extract.fields import values
from pipeline.stages.extract.labels import fold
from pipeline.stages.extract.number_grammar import Number, bare_number, parse_number
from pipeline.stages.extract.number_mending import form, mended_number
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

_NAMED = re.compile(
    r"(?:[Dd]ruck[sſ]ache|DS|GRDrs|BDs|Drs\.?|[Vv]orlagen?|[Aa]ntrag|[Aa]nfrage|"
    r"[Bb]eschlu(?:ss|ß)|[Mm]itteilung)\b\.?[\s:-]*(?:Nr|Nummer)?[.:]?\s*$"
)


@dataclass(frozen=True, slots=True)
class _Sighting:
    number: Number
    parts: tuple[Stretch, ...]
    witnesses: frozenset[str]


def own_numbers(sheet: Sheet) -> tuple[Candidate[str], ...]:
    """Return the candidates for the paper's own number, one for each different number."""
    every = [
        *_labelled(sheet),
        *_in_head(sheet),
        *_slashless(sheet),
        *_unparted(sheet),
        *_in_furniture(sheet),
    ]
    mended = _without_torn(_reshaped(sheet, every))
    sightings = [s for s in mended if s.number.complete or "unparted" not in s.witnesses]
    by_value: dict[str, list[_Sighting]] = defaultdict(list)
    for sighting in sightings:
        by_value[sighting.number.value].append(sighting)
    return tuple(_gathered(sheet, value, group) for value, group in by_value.items())


def _reshaped(sheet: Sheet, sightings: Iterable[_Sighting]) -> list[_Sighting]:
    """Give misread slashes back where other numbers of the paper, or its year, show the form."""
    known = _known_forms(sheet)
    years = _years(sheet.head) | _years(sheet.closing)
    mended = []
    for seen in sightings:
        sighting = seen
        own = form(sighting.number.value)
        others = known.keys() - ({own} if known[own] < 2 else set())
        number = mended_number(sighting.number.value, others, years)
        if number is not None:
            sighting = _Sighting(number, sighting.parts, sighting.witnesses | {"reshaped"})
        mended.append(sighting)
    return mended


def _known_forms(sheet: Sheet) -> Counter[str]:
    """Return how often each form of a complete, well read number stands on the paper."""
    lines = (*sheet.head, *sheet.body, *sheet.closing, *sheet.furniture)
    read = (
        parse_number(m.text)
        for m in sheet.of(Kind.NUMBER, lines)
        if not is_foreign(m) and min(p.legibility for p in m.parts) > 0.5
    )
    return Counter(form(n.value) for n in read if n is not None and n.complete and not n.mended)


def _without_torn(sightings: list[_Sighting]) -> list[_Sighting]:
    """Let the end of a number, ``-F-01234-AW-01``, speak for the whole that stands elsewhere."""
    wholes = [s.number for s in sightings]
    mended = []
    for sighting in sightings:
        value = sighting.number.value
        torn = value[:1] in "-/" and len(value) >= 6
        whole = next(
            (n for n in wholes if torn and n.value.endswith(value) and n.value != value), None
        )
        names = sighting.witnesses | ({"torn"} if torn and whole is None else set())
        mended.append(_Sighting(whole or sighting.number, sighting.parts, names))
    return mended


def partners(sheet: Sheet) -> tuple[Candidate[str], ...]:
    """Return the second numbers of pairs: ``1140/23`` of ``1139 & 1140/23``."""
    found: dict[str, Candidate[str]] = {}
    for sighting in (*_labelled(sheet), *_in_head(sheet), *_in_furniture(sheet)):
        partner = sighting.number.partner
        if partner and "cited" not in sighting.witnesses:
            found.setdefault(partner, candidate(partner, sighting.parts, sighting.witnesses))
    return tuple(found.values())


def _gathered(sheet: Sheet, value: str, group: list[_Sighting]) -> Candidate[str]:
    own = [s for s in group if not s.witnesses & {"cited", "in_title"}] or group
    named: set[str] = set().union(*(s.witnesses for s in own))
    if len({id(part.line) for s in own for part in s.parts}) > 1:
        named.add("twice")
    pages = {part.line.page for s in group if "furniture" in s.witnesses for part in s.parts}
    if len(pages) > 1:
        named.add("furniture_repeated")
    best = max(own, key=lambda s: (_rank(s), -s.parts[0].line.page, -s.parts[0].line.box.top))
    if best.number.complete:
        named.add("complete")
    if best.number.mended:
        named.add("mended")
    if _agrees_with_year(sheet, best.number):
        named.add("year_agrees")
    named.discard("cited" if any("cited" not in s.witnesses for s in group) else "")
    return candidate(value, best.parts, named)


def _rank(sighting: _Sighting) -> int:
    order = ("labelled", "head_top", "head", "furniture")
    return sum(
        2 ** (len(order) - at) for at, name in enumerate(order) if name in sighting.witnesses
    )


def _labelled(sheet: Sheet) -> Iterator[_Sighting]:
    """Yield what stands behind, beside or below ``Drucksache Nr.``, ``Vorlage:``."""
    taken: set[int] = set()
    listed = listed_numbers(sheet)
    for value in values(sheet, "number"):
        part = value.parts[0]
        if id(value.item) in taken or id(part.line) in listed:
            continue
        number = _announced(part)
        if number is not None:
            taken.add(id(value.item))
            stretch = _stretch_of(part, number)
            names = {"labelled", "labelled_" + value.how, *_place(sheet, part.line)}
            strong = value.colon or bool(re.search(r"(?:nr|nummer)$", fold(value.item.place.text)))
            if not number.complete and not strong and value.how != "inline":
                continue
            yield _Sighting(
                number, (stretch,), frozenset(names | ({"label_nr"} if strong else set()))
            )


def _announced(part: Stretch) -> Number | None:
    """Return the number at the beginning of a value, a bare one where the label asks for it."""
    text = part.text.strip()
    text = re.sub(r"^(?:Nr|No|Nummer|[A-Za-z]{2}(?=\.))\.?\s*:?\s*", "", text)
    words = text.split(" ")
    for count in range(min(len(words), 5), 0, -1):
        piece = " ".join(words[:count])
        if not any(sign.isdigit() for sign in piece):
            continue
        number = parse_number(piece)
        if number:
            return number
    if (
        words
        and re.match(r"^[0-9OlI]{1,6}[a-z]?[.,;:]?$", words[0])
        and not re.match(r"^\d{1,2}\.\s?\d", text)
    ):
        return bare_number(words[0])
    return None


def _stretch_of(part: Stretch, number: Number) -> Stretch:
    """Return the characters that hold the number: all digits and separators of its printed form."""
    size = len(re.sub(r"\s", "", number.value)) + (
        len(number.partner.split("/")[0]) + 1 if number.partner else 0
    )
    text = part.text
    first = re.match(r"^\s*(?:Nr|No|Nummer|[A-Za-z]{2}(?=\.\s))?\.?\s*:?\s*", text)
    start = first.end() if first else 0
    label = re.match(r"(?:DS|Drs\.?|GRDrs|BDs)(?:[-\s]Nr\.?:?)?\s+(?=\S*\d)", text[start:])
    if label and not number.value.startswith(label[0].strip()):
        start += label.end()
    seen, end = 0, start
    while end < len(text) and seen < size:
        seen += not text[end].isspace()
        end += 1
    return Stretch(part.line, part.start + start, part.start + end).trimmed(" ,;:")


def _in_head(sheet: Sheet) -> Iterator[_Sighting]:
    title_lines = {
        id(part.line) for value in values(sheet, "title", wrapped=True) for part in value.parts
    }
    listed = listed_numbers(sheet)
    for mention in sheet.of(Kind.NUMBER, sheet.head):
        number = parse_number(mention.text)
        if number is None or is_foreign(mention):
            continue
        names = _place(sheet, mention.line)
        before = mention.line.text[: mention.parts[0].start]
        if is_cited(mention) or id(mention.line) in listed:
            names.add("cited")
        if len(re.findall(r"[^\W\d_]{2,}", before)) > 2:
            names.add("in_words")
        if id(mention.line) in title_lines and before.strip():
            names.add("in_title")
        if not before.strip(" (") and mention.parts[0].end >= len(
            mention.line.text.rstrip(" .,;)")
        ):
            names.add("alone")
        if _NAMED.search(before):
            names.add("named")
        if _near_label(sheet, mention.line):
            names.add("label_near")
        yield _Sighting(number, mention.parts, frozenset(names))


# "ANFI24158213": every slash was read as a letter or a digit
_UNPARTED = re.compile(r"^[A-Z]{0,6}[\dIl|]{6,12}[a-z]?$")


def _unparted(sheet: Sheet) -> Iterator[_Sighting]:
    """Yield what may be a number, though no separator was read, in a line of its own."""
    for line in sheet.head:
        match = _UNPARTED.match(line.text)
        if (
            match
            and sum(sign.isdigit() for sign in match[0]) >= 5
            and re.search(r"[1Il|]", match[0])
        ):
            number = Number(match[0], None, complete=False, mended=True)
            names = _place(sheet, line) | {"alone", "unparted"}
            yield _Sighting(number, (Stretch.whole(line),), frozenset(names))


# "GRDrs 27712017": the slash was read as a digit
_SLASHLESS = re.compile(
    r"\b(?P<label>GRDrs|DS|Drs\.?|Drucksache(?:\s?Nr\.?)?|"
    r"Vorlage(?:\s?Nr\.?)?)\s(?P<number>\d{2,4}[1Il|](?:19|20)\d\d)(?!\d)"
)


def _slashless(sheet: Sheet) -> Iterator[_Sighting]:
    for line in sheet.head:
        match = _SLASHLESS.search(line.text)
        number = bare_number(match["number"]) if match else None
        if match is None or number is None:
            continue
        whole = match["label"] == "GRDrs"
        value = f"GRDrs {number.value}" if whole else number.value
        start = match.start() if whole else match.start("number")
        names = _place(sheet, line) | {"named", "alone"}
        yield _Sighting(
            dc_replace(number, value=value), (Stretch(line, start, match.end()),), frozenset(names)
        )


def _in_furniture(sheet: Sheet) -> Iterator[_Sighting]:
    for mention in sheet.of(Kind.NUMBER, sheet.furniture):
        number = parse_number(mention.text)
        if number is None or is_foreign(mention) or not number.complete:
            continue
        before = mention.line.text[: mention.parts[0].start]
        named = {"furniture"} | ({"named"} if _NAMED.search(before) else set())
        if re.match(r"^\s*(?:DA|LV|Form|Vordruck|FB)\b", mention.line.text):
            continue  # "DA 1.15   LV 1.54A   01.11": the number of the form
        yield _Sighting(number, mention.parts, frozenset(named))


def _place(sheet: Sheet, line: Line) -> set[str]:
    page = sheet.layout.pages[0]
    names = {"head"}
    if line.page == page.number and line.box.top < 0.4 * page.height:
        names.add("head_top")
    return names


def _near_label(sheet: Sheet, line: Line) -> bool:
    """Tell whether a label for numbers stands within some lines: columns may be torn."""
    for item in sheet.labels:
        if item.label.key == "number" and item.line.page == line.page:
            gap = abs(item.line.box.top - line.box.top)
            if gap < 12 * max(line.box.height, 8.0):
                return True
    return False


def _agrees_with_year(sheet: Sheet, number: Number) -> bool:
    if number.year is None:
        return False
    years = set(_years(sheet.head) | _years(sheet.closing))
    return bool({number.year % 100, (number.year + 1) % 100} & {year % 100 for year in years})


def _years(lines: Iterable[Line]) -> set[int]:
    found: set[int] = set()
    for line in lines:
        found.update(int(y) for y in re.findall(r"(?<!\d)((?:18|19|20)\d\d)(?!\d)", line.text))
        found.update(int(y) for y in re.findall(r"\d{1,2}\.\s?\d{1,2}\.\s?(\d\d)(?!\d)", line.text))
    return found
