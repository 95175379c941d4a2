"""Other council papers that the paper names: each once, without the paper's own numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from models.extraction import Candidate
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.bare_references import bare_references
from pipeline.stages.extract.cited import (
    CITING,
    FOREIGN,
    is_cited,
    is_file_sign,
    is_foreign,
    listed_numbers,
)
from pipeline.stages.extract.citing import (
    NAMES_PAPER,
    is_dated,
    is_taken,
    names_paper,
    of_parliament,
    own_nouns,
)
from pipeline.stages.extract.fields import values
from pipeline.stages.extract.kin_numbers import is_kin, lettered, torn_numbers, with_own_word
from pipeline.stages.extract.number_grammar import Number, lead_of, parse_number
from pipeline.stages.extract.number_mending import form, mended_number
from pipeline.stages.extract.number_styles import styles_of
from pipeline.stages.extract.number_votes import with_letter
from pipeline.stages.extract.number_wholes import whole_number
from pipeline.stages.extract.owners import pointed_at
from pipeline.stages.extract.sheet import Found, Sheet
from pipeline.stages.extract.stretch import Stretch, candidate
from pipeline.stages.extract.votes import voted


@dataclass(frozen=True, slots=True)
class _Known:
    """What the paper's own numbers tell about others."""

    values: frozenset[str]
    shapes: frozenset[str]
    nouns: frozenset[str]

    @property
    def loose(self) -> frozenset[str]:
        """Return the shapes with counters of any width: ``A/9`` of ``XI/1287``."""
        return frozenset(_loose(shape) for shape in self.shapes)


_TYPE = re.compile(r"[A-ZÄÖÜ]{1,3}\+[A-ZÄÖÜ]{1,3}")
# "Wiedereröffnung des Kulturhauses Walbeck (Vorlage" / "43/58)"
_OPENED = re.compile(r"[^\W\d_]{2,}\W+\([A-ZÄÖÜ][\w-]+(?:\sNr\.)?\s*$")
# "GR-58/10 (bisher GR-112/08)"
_RELATED = re.compile(r"\((?:zu|bisher|vormals|früher|alt|ersetzt|ergänzt|siehe|vgl\.)\s[^()]*$")
# "(X/814)" in a paper XI/1287: the same letters and marks, another width
_BRACKETED = re.compile(r"\(\s*$")


def _loose(shape: str) -> str:
    return re.sub(r"9+", "9", shape)


# "07/2018" alone in the cell of a table: a month
_MONTH = re.compile(r"^(?:0[1-9]|1[0-2])/(?:19|20)\d\d$")
_PRINTED = 0.99
"""Legibility of words that were never read from pixels: nothing in them is misread."""
_MENDED = frozenset({"lettered", "voted", "reshaped"})


def references(sheet: Sheet, own: Sequence[Candidate[str]]) -> tuple[Candidate[str], ...]:
    """Return the candidates for cited papers. ``own`` are the likely own numbers."""
    own_values = {one.value for one in own}
    shapes = {n.shape for value in own_values if (n := parse_number(value))}
    known = _Known(frozenset(own_values), frozenset(shapes), own_nouns(sheet, own))
    found: dict[str, Candidate[str]] = {}
    labelled = {id(v.parts[0].line) for v in values(sheet, "reference")} | listed_numbers(sheet)
    labelled |= {id(line) for line in pointed_at(sheet)}
    head = {id(line) for line in sheet.head}
    lines = (*sheet.head, *sheet.body, *sheet.closing)
    read = (parse_number(m.text) for m in sheet.of(Kind.NUMBER, lines) if not is_foreign(m))
    shapes_seen = Counter(n.shape for n in read if n is not None)
    styled = tuple(_styled(sheet, own_values))
    found.update((one.value, one) for one, _ in styled)
    for mention, number in _others(sheet, lines, own, styled):
        names = _witnesses(sheet, mention, number, known, labelled)
        in_head = id(mention.line) in head
        if in_head and not (
            {"labelled", "dated", "parent"} & names
            or _is_told(mention)
            or _is_bracketed(sheet.before(mention), named="named" in names)
        ):
            continue
        series = number.complete and shapes_seen[number.shape] > 1 and not number.mended
        if series and not in_head:
            names.add("series")
        if _is_paper(names, in_head=in_head):
            found.setdefault(number.value, candidate(number.value, mention.parts, names))
    torn = torn_numbers((*sheet.body, *sheet.closing), sheet.previous, own_values)
    for item in (*bare_references(sheet, own_values), *_unparted(sheet, own_values), *torn):
        found.setdefault(item.value, item)
    return voted(tuple(_with_letters(found.values(), own_values)), own_values)


def _with_letters(found: Collection[Candidate[str]], own: set[str]) -> Iterable[Candidate[str]]:
    """Yield the numbers, with a letter where one was read as a digit: ``512a/2005``."""
    every = own | {one.value for one in found}
    for one in found:
        value = with_letter(one.value, every) if one.legibility < _PRINTED else None
        names = one.witnesses | {"lettered"}
        yield one if value is None else replace(one, value=value, witnesses=names)


def _others(
    sheet: Sheet,
    lines: Sequence[Line],
    own: Sequence[Candidate[str]],
    styled: Sequence[tuple[Candidate[str], Stretch]],
) -> Iterable[tuple[Found, Number]]:
    """Yield the numbers that may be other papers', written with ``DS`` where the own one is."""
    leads = {lead for one in own if (lead := lead_of(one.value))}
    mended = [one for one in own if one.witnesses & _MENDED]
    for mention in sheet.of(Kind.NUMBER, lines):
        number = parse_number(mention.text) or _behind_type(mention.text)
        if number is None or is_foreign(mention) or _within(mention, styled):
            continue
        if (
            is_file_sign(mention.text)
            or (_MONTH.match(number.value) and mention.line.text.strip() == number.value)
            or of_parliament(sheet, mention)
            or _is_own(mention, mended)
            or is_taken(mention)
        ):
            continue
        if number.lead in leads:
            number = replace(number, value=f"{number.lead} {number.value}")
        worded = with_own_word(mention, number, {one.value for one in own})
        yield mention, number if worded is None else replace(number, value=worded)


def _behind_type(text: str) -> Number | None:
    """Return the number behind a type that is no word: ``B+A 18/2006``."""
    kind, _, number = text.partition(" ")
    return parse_number(number) if _TYPE.fullmatch(kind) else None


def _is_paper(names: set[str], *, in_head: bool) -> bool:
    """Tell whether enough speaks for a number to be a council paper's."""
    told = names & {"series", "named", "labelled", "parent"}
    if {"kin", "cited"} <= names or ("lettered_kin" in names and not in_head):
        return True
    return bool(told) or ("dated" in names and in_head) or {"shape", "complete"} <= names


def _is_told(mention: Found) -> bool:
    """Tell whether words of the head lead to a number: it is cited, or ends a sentence."""
    before = mention.line.text[: mention.parts[0].start]
    return is_cited(mention) or len(re.findall(r"[^\W\d_]{2,}", before)) > 2


def _is_bracketed(before: str, *, named: bool) -> bool:
    """Tell whether a number stands in brackets that name its type or how it is related."""
    return bool(_RELATED.search(before) or (named and _OPENED.search(before)))


def _witnesses(
    sheet: Sheet, mention: Found, number: Number, known: _Known, labelled: set[int]
) -> set[str]:
    names = set()
    led = re.match(r"^(?:DS|BDs|GRDrs|Drs)\b", mention.text) is not None
    if led or names_paper(sheet.before(mention), known.nouns):
        names.add("named")
    if is_dated(mention):
        names.add("dated")
    if any(value.startswith((f"{number.value}/", f"{number.value}-")) for value in known.values):
        names.add("parent")
    bracketed = _BRACKETED.search(sheet.before(mention)) and number.complete
    if number.shape in known.shapes or (bracketed and _loose(number.shape) in known.loose):
        names.add("shape")
    if number.complete:
        names.add("complete")
    if number.mended:
        names.add("mended")
    if id(mention.line) in labelled:
        names.add("labelled")
    if not number.mended and is_kin(number, known.values):
        names |= {"kin"} | ({"lettered_kin"} if lettered(number.value) else set())
        names |= {"cited"} if is_cited(mention) else set()
    if re.match(r"^[A-Z]{1,4}\d{3,5}/\d\d", number.value):
        names.add("shape")
    return names


def _styled(sheet: Sheet, own: Collection[str]) -> Iterable[tuple[Candidate[str], Stretch]]:
    """Yield the numbers written like the paper's own of several words: ``OR Ga 02/2014``."""
    styles = styles_of(own)
    head = {id(line) for line in sheet.head}
    for line in (*sheet.head, *sheet.body, *sheet.closing) if styles else ():
        for place in (place for style in styles for place in style.find(line)):
            before = line.text[: place.start]
            if FOREIGN.search(before) or (id(line) in head and not CITING.search(before)):
                continue
            number = whole_number(place.text) or parse_number(place.text)
            value = number.value if number else place.text if lettered(place.text) else ""
            if value.rpartition(" ")[2] in own:
                continue  # "DRUCKSACHE G-21/034" in the paper G-21/034
            if value and _MONTH.match(value) is None:
                yield candidate(value, (place,), {"named", "shape", "complete"}), place


def _is_own(mention: Found, own: Iterable[Candidate[str]]) -> bool:
    """Tell whether a number stands where the paper's own does: its value may have been mended."""
    page, box = mention.line.page, mention.parts[0].box
    places = [place for one in own for place in one.evidence]
    return any(place.page == page and place.box.overlap(box) > 0 for place in places)


def _within(mention: Found, styled: Iterable[tuple[Candidate[str], Stretch]]) -> bool:
    return any(
        place.line is part.line and place.start < part.end and part.start < place.end
        for part in mention.parts
        for _, place in styled
    )


# "(DS 0447121)": the slash was read as a digit
_UNPARTED = re.compile(r"(?<![\w/.,-])(?P<number>\d{6,9})(?![\w/-]|[.,]\d)")


def _unparted(sheet: Sheet, own: Iterable[str]) -> Iterable[Candidate[str]]:
    """Yield cited numbers without a separator that take the form of the paper's own with one."""
    forms = {form(value) for value in own}
    for line in sheet.body:
        for match in _UNPARTED.finditer(line.text):
            above = sheet.previous.get(id(line))
            lead = line.text[: match.start()]
            before = f"{above.text} {lead}" if above is not None and len(lead) < 20 else lead
            number = mended_number(match["number"], forms, ())
            if number is not None and NAMES_PAPER.search(before):
                place = Stretch(line, match.start("number"), match.end("number"))
                yield candidate(number.value, (place,), {"named", "shape", "reshaped"})
