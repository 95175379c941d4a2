"""The paper's own number: every number in the head and the furniture, and what speaks for each."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from models.extraction import Candidate
from models.mention import Label as Kind
from pipeline.stages.extract.cited import is_foreign
from pipeline.stages.extract.counters import counted
from pipeline.stages.extract.head_numbers import in_furniture, in_head, slashless, unparted
from pipeline.stages.extract.number_grammar import Number, parse_number
from pipeline.stages.extract.number_mending import form, mended_number
from pipeline.stages.extract.number_styles import as_written
from pipeline.stages.extract.number_versions import with_versions
from pipeline.stages.extract.number_votes import agreed, lettered
from pipeline.stages.extract.once import once
from pipeline.stages.extract.openings import misread_labels, of_attachments, opening
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.sightings import Sighting, behind_type, in_segments, labelled
from pipeline.stages.extract.stretch import candidate
from pipeline.stages.extract.weak_numbers import weaker

_PRINTED = 0.99
"""Legibility of words that were never read from pixels: nothing in them is misread."""


# "A 44/10", "StN 31/87": letters before a short number that stands alone
_PREFIXED = re.compile(r"^[A-ZÄÖÜ][A-Za-z]{0,3}[ -]?\d{1,4}/\d{2,4}$")
# "11/0522": a Wahlperiode, III/0522, reads like this, too
_ONES = re.compile(r"^1{1,3}/\d{3,4}$|^\d{3,4}/1{1,3}$")


def own_numbers(sheet: Sheet) -> tuple[Candidate[str], ...]:
    """Return the candidates for the paper's own number, one for each different number."""
    every = [
        *labelled(sheet),
        *behind_type(sheet),
        *in_segments(sheet),
        *counted(sheet),
        *in_head(sheet),
        *slashless(sheet),
        *unparted(sheet),
        *in_furniture(sheet),
        *of_attachments(sheet),
        *misread_labels(sheet),
    ]
    every += opening(sheet, every)
    every += weaker(sheet, every)
    written = with_versions(agreed(as_written(_without_torn(_reshaped(sheet, every)))))
    mended = lettered(written, _cited(sheet, written))
    sightings = [s for s in mended if s.number.complete or "unparted" not in s.witnesses]
    by_value: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        by_value[sighting.number.value].append(sighting)
    return _with_orphan(
        sheet, [_gathered(sheet, value, group) for value, group in by_value.items()]
    )


_AGAINST = frozenset({"cited", "in_title", "owned", "torn"})


def _with_orphan(sheet: Sheet, found: list[Candidate[str]]) -> tuple[Candidate[str], ...]:
    """Return the candidates; the only whole number of a head whose number label has lost its value.

    ``Vorlage Nr.:`` and nothing beside or below it, ``2016/0337`` alone further down: the columns
    of the form were torn apart.
    """
    bare = any(item.label.key == "number" and item.label.alone for item in sheet.labels)
    labelled = any("labelled" in one.witnesses for one in found)
    likely = [one for one in found if not one.witnesses & _AGAINST and "head" in one.witnesses]
    if not bare or labelled or len(likely) != 1 or not {"alone", "complete"} <= likely[0].witnesses:
        return tuple(found)
    told = replace(likely[0], witnesses=likely[0].witnesses | {"orphan"})
    return tuple(told if one is likely[0] else one for one in found)


def _reshaped(sheet: Sheet, sightings: Iterable[Sighting]) -> list[Sighting]:
    """Give misread slashes back where other numbers of the paper, or its year, show the form."""
    known = _known_forms(sheet)
    years = _years(sheet)
    mended = []
    for seen in sightings:
        sighting = seen
        own = form(sighting.number.value)
        others = known.keys() - ({own} if known[own] < 2 else set())
        printed = min(part.legibility for part in sighting.parts) >= _PRINTED
        number = None if printed else mended_number(sighting.number.value, others, years)
        if number is not None:
            sighting = Sighting(number, sighting.parts, sighting.witnesses | {"reshaped"})
        mended.append(sighting)
    return mended


def _cited(sheet: Sheet, own: Iterable[Sighting]) -> set[str]:
    """Return the complete numbers of the running text that are no reading of the paper's own."""
    mine = {s.number.value for s in own if "cited" not in s.witnesses}
    read = (parse_number(m.text) for m in sheet.of(Kind.NUMBER, sheet.body) if not is_foreign(m))
    return {n.value for n in read if n is not None and n.complete} - mine


def _known_forms(sheet: Sheet) -> Counter[str]:
    """Return how often each form of a complete, well read number stands on the paper."""
    lines = (*sheet.head, *sheet.body, *sheet.closing, *sheet.furniture)
    read = (
        parse_number(m.text)
        for m in sheet.of(Kind.NUMBER, lines)
        if not is_foreign(m) and min(p.legibility for p in m.parts) > 0.5
    )
    return Counter(form(n.value) for n in read if n is not None and n.complete and not n.mended)


def _without_torn(sightings: list[Sighting]) -> list[Sighting]:
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
        mended.append(Sighting(whole or sighting.number, sighting.parts, names))
    return mended


def partners(sheet: Sheet) -> tuple[Candidate[str], ...]:
    """Return the second numbers of pairs: ``1140/23`` of ``1139 & 1140/23``."""
    found: dict[str, Candidate[str]] = {}
    for sighting in (*labelled(sheet), *behind_type(sheet), *in_head(sheet), *in_furniture(sheet)):
        partner = sighting.number.partner
        if partner and "cited" not in sighting.witnesses:
            found.setdefault(partner, candidate(partner, sighting.parts, sighting.witnesses))
    return tuple(found.values())


def _gathered(sheet: Sheet, value: str, group: list[Sighting]) -> Candidate[str]:
    own = [s for s in group if not s.witnesses & {"cited", "in_title", "owned"}] or group
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
    if _ONES.match(best.number.value) and best.parts[0].legibility < _PRINTED:
        named.add("ones")
    if _PREFIXED.match(value) and "alone" in named and not best.number.complete:
        named.add("prefixed")
    if _agrees_with_year(sheet, best.number):
        named.add("year_agrees")
    named.discard("cited" if any("cited" not in s.witnesses for s in group) else "")
    return candidate(value, best.parts, named)


def _rank(sighting: Sighting) -> int:
    order = ("labelled", "head_top", "head", "furniture")
    return sum(
        2 ** (len(order) - at) for at, name in enumerate(order) if name in sighting.witnesses
    )


def _agrees_with_year(sheet: Sheet, number: Number) -> bool:
    if number.year is None:
        return False
    years = {year % 100 for year in _years(sheet)}
    return bool({number.year % 100, (number.year + 1) % 100} & years)


_FULL = re.compile(r"(?<!\d)((?:18|19|20)\d\d)(?!\d)")
_SHORT = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(\d\d)(?!\d)")


@once
def _years(sheet: Sheet) -> frozenset[int]:
    """Return the years of head and closing, some of two digits."""
    found: set[int] = set()
    for line in (*sheet.head, *sheet.closing):
        found.update(map(int, _FULL.findall(line.text)), map(int, _SHORT.findall(line.text)))
    return frozenset(found)
