"""Which headings open sections: the known ones, and those of equal or higher rank."""

from __future__ import annotations

import itertools
from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from models.kinds import SectionKind
from models.layout import Zone
from pipeline.stages.segment.headings import ITEMS, Heading
from pipeline.stages.segment.kinship import akin
from pipeline.stages.segment.likely import LIKELY
from pipeline.stages.segment.weighing import Style

_AGENDA = frozenset({"top", "tagesordnungspunkt", "punkt", "zu punkt", "zu top"})
"""Words that count the items of an agenda."""
_LETTER_FOR_LETTER = 0.99
"""Likeness of a heading that is one of the catalogue's as it stands."""
_SURE, _TWO = 0.86, 2
"""Likeness of a heading that is sure, and how many of them say what headings share."""
_CLOSE, _MOST_WHITE = 0.7, 8.0
"""Part of the sure headings' white below which one is of lower rank; ems of a page's top."""


@dataclass(frozen=True, slots=True)
class _Ranks:
    """What decides whether a heading opens a section or stays in one."""

    level: float
    """The least rank of a section's heading."""
    depth: int
    """How deep the numbering of section headings goes."""
    lower: frozenset[str]
    """Series of headings below section headings."""
    main: frozenset[str]
    """Numbering of headings that the catalogue knows."""
    top: frozenset[str]
    """Series that nothing known precedes."""
    known: bool
    """Whether the catalogue knows any heading of the paper."""
    under: frozenset[Style]
    """Styles of headings right below a known heading, and of no known one: of lower rank."""
    shared: tuple[int, bool, bool, bool]
    """Least size, and whether all the sure headings are spaced, in capitals, numbered."""
    items: tuple[int, frozenset[Style]]
    """Where the items of an agenda begin, and how they are set; -1 where there are none."""
    white: float
    """Points of white that the sure headings have above them; 0 where that is not known."""


def section_headings(headings: Sequence[Heading], zones: Sequence[Zone]) -> list[Heading]:
    """Return the headings that open sections: known ones, and those of equal or higher rank.

    A resolution (``Der Stadtrat beschließt:``) right below a heading is the section's first line.
    """
    inside = [h for h in headings if zones[h.index] is Zone.BODY]
    ranks = _ranks(inside)
    found: list[Heading] = []
    for heading in inside:
        if heading.resolution:
            if not _follows(heading, found):
                found.append(heading)
        elif _opens(heading, ranks) or _equals(heading, inside, ranks):
            found.append(heading)
    return found


def _equals(heading: Heading, inside: Sequence[Heading], ranks: _Ranks) -> bool:
    """Tell whether a heading is set as one that opens a section, but for what OCR saw of weight."""
    if heading.inline or heading.resolution:
        return False
    if heading.numbering or heading.series in ranks.lower or _beneath(heading, ranks):
        return False
    if heading.style in ranks.under or _is_close(heading, ranks):
        return False
    return any(akin(heading.form, h.form, first=True) for h in inside if h.is_sure and h != heading)


def _ranks(inside: Sequence[Heading]) -> _Ranks:
    known = [h for h in inside if h.kind is not None and not h.resolution]
    top = _top_series(inside)
    return _Ranks(
        level=_level(inside, known),
        depth=_depth(known),
        lower=frozenset(_lower_series(inside) - top),
        main=frozenset(h.numbering for h in known if h.numbering and h.likeness >= 0.99),
        top=top,
        known=bool(known),
        under=_under(inside),
        shared=_shared(known),
        items=_items(inside, top),
        white=_white(known),
    )


def _white(known: Sequence[Heading]) -> float:
    """Return the white above sure headings that begin neither page nor body."""
    sure = [h.form for h in known[1:] if not h.inline and h.likeness >= _SURE]
    within = [form.above * form.em for form in sure if form.above < _MOST_WHITE]
    return median(within) if len(within) >= _TWO else 0.0


def _is_close(heading: Heading, ranks: _Ranks) -> bool:
    """Tell whether a heading has much less white above it than the sure ones: a lower rank.

    ``Raumprogramm`` as bold as ``Sach- und Rechtslage``, with the white of a paragraph above it.
    Where a note stands beside it (``Aussprache``, right of ``Az. 632.6``) its white is not known.
    """
    open_kind = heading.kind in (None, SectionKind.SONSTIGE) and not heading.series
    return open_kind and 0.0 <= heading.form.above * heading.form.em < _CLOSE * ranks.white


def _items(inside: Sequence[Heading], top: frozenset[str]) -> tuple[int, frozenset[Style]]:
    """Return where the items of an agenda begin, ``TOP 1`` or numbers over titles, and how set."""
    items = [h for h in inside if h.series in top and (h.series == ITEMS or h.series in _AGENDA)]
    return items[0].index if items else -1, frozenset(h.style for h in items)


def _within_item(heading: Heading, ranks: _Ranks) -> bool:
    """Tell whether a heading unknown stands within an item of the agenda, and is set in other type.

    ``Der Stadtteilbeirat stellt einstimmig folgenden Antrag:``, ``a) Polizeistatistik`` below
    ``TOP 2: Anfragen``.
    """
    start, styles = ranks.items
    known = heading.kind is not None and heading.likeness >= _LETTER_FOR_LETTER
    lettered = heading.numbering == "small"  # "a) Polizeistatistik"
    apart = lettered or heading.style not in styles
    return 0 <= start < heading.index and not known and apart


def _under(inside: Sequence[Heading]) -> frozenset[Style]:
    """Return the styles of the headings that follow a known one without any text between.

    ``Rechtliche Grundlage`` in bold right below ``Sachverhalt``, bold and underlined (Uelzen).
    """
    sure = {h.style for h in inside if h.is_sure}
    return frozenset(
        below.style
        for above, below in itertools.pairwise(inside)
        if above.is_sure
        and below.index == above.index + 1
        and not below.resolution
        and below.style not in sure
        and below.rank < above.rank
    )


def _shared(known: Sequence[Heading]) -> tuple[int, bool, bool, bool]:
    """Return what all the sure headings have in common, if there are at least two."""
    sure = [h for h in known if not h.inline and h.likeness >= _SURE]
    if len(sure) < _TWO:
        return 0, False, False, False
    return (
        min(h.style[0] for h in sure),
        all(h.style[3] for h in sure),
        all(h.style[4] for h in sure),
        all(h.numbering for h in sure),
    )


def _beneath(heading: Heading, ranks: _Ranks) -> bool:
    """Tell whether a heading lacks what all the sure ones share: then it is of lower rank.

    ``Becken`` in bold below ``II. Ergebnisse``, below larger type, or below ``VARIANTEN``. Weight
    and underlining are not asked for: they are what OCR misses.
    """
    size, spaced, capitals, numbered = ranks.shared
    lacks = (spaced and not heading.style[3]) or (capitals and not heading.style[4])
    counted = numbered and not heading.numbering and not heading.series
    return lacks or counted or (size > 0 and heading.style[0] < max(1, size - 1))


def _top_series(inside: Sequence[Heading]) -> frozenset[str]:
    """Return the series that begin before any heading of a section: nothing is above them.

    ``1. Ankauf eines Fahrzeuges`` in minutes, with ``Antrag:`` and ``Beschluss:`` below each.
    """
    first = next((h.index for h in inside if h.kind not in (None, SectionKind.SONSTIGE)), None)
    before = [h for h in inside if h.series and not h.inline and (first is None or h.index < first)]
    counted = Counter(h.series for h in inside)
    counting = {h.series for h in before if h.kind is None and counted[h.series] > 1}
    return frozenset(counting | ({ITEMS} & set(counted)) | _over_decisions(inside))


def _over_decisions(inside: Sequence[Heading]) -> set[str]:
    """Return the series whose numbers each stand over a heading that comes again and again.

    ``2. Kanalanschluß der Siedlung Au`` / ``Beschluß:`` / ``3. Allfälliges`` / ``Beschluß:``.
    """
    found: set[str] = set()
    for series in {h.numbering for h in inside if h.kind is None and h.numbering}:
        numbers = [h.index for h in inside if h.numbering == series]
        below = Counter(
            (h.kind, bisect(numbers, h.index))
            for h in inside
            if h.kind not in (None, SectionKind.SONSTIGE) and not h.numbering
        )
        kinds = Counter(kind for kind, _ in below)
        if len(numbers) > 1 and max(kinds.values(), default=0) > 1:
            found.add(series)
    return found


def _opens(heading: Heading, ranks: _Ranks) -> bool:
    """Tell whether a heading opens a section by its kind or its rank."""
    series = heading.series
    if heading.kind is not None and heading.kind is not SectionKind.SONSTIGE:
        # "2. Ergebnis der Voruntersuchungen" under "I. Vortrag": its words are no kind of heading.
        if heading.likeness < 0.99 and heading.rank <= 0 < ranks.level and not heading.inline:
            return bool(heading.numbering)  # "Ergebnis der Zählung" as one of the attachments
        return heading.likeness >= 0.99 or series not in ranks.lower
    within = _within_item(heading, ranks)
    if heading.vote or (series in ranks.top and not within):
        return True
    if within or (heading.style in ranks.under and not heading.series):
        return False
    lacks = heading.kind is None and _beneath(heading, ranks)
    if series in ranks.lower or lacks or _is_close(heading, ranks):
        return False
    if heading.numbering and ranks.known:
        return heading.numbering in ranks.main
    if not ranks.known and heading.likely >= LIKELY:
        return _shallow(heading, ranks.depth)
    return heading.rank >= ranks.level and _shallow(heading, ranks.depth)


_HIGH = frozenset({"roman", "capital"})


def _lower_series(inside: Sequence[Heading]) -> set[str]:
    """Return the series of headings that stand right below a section's heading: of lower rank.

    ``1. Lage und Bestand`` right below ``I. Vortrag der Referentin``, ``Zu Frage 1`` right below
    ``Antwort``: and with it all the others of its series. Below Roman numbers Arabic ones are too.
    """
    romans = sum(h.numbering in _HIGH and h.kind is not None for h in inside)
    lower = {"arabic", "small"} if romans > 1 else set()
    for above, below in itertools.pairwise(inside):
        known = above.kind is not None and above.likeness >= 0.86
        doubtful = below.kind is None or below.likeness < 0.99
        beneath = below.index == above.index + 1 and below.series not in ("", above.series)
        beneath = beneath and not above.inline
        if known and doubtful and beneath and not below.resolution:
            lower.add(below.series)
    return lower


def _level(inside: Sequence[Heading], known: Sequence[Heading]) -> float:
    """Return the rank that a section's heading has at least.

    OCR misses weight here and there, so it is the least of those that are sure, not the usual one.
    One known heading alone (``Ergebnis:`` in large type over the minutes) does not rule out a style
    that comes again and again (``TOP 1: …``).
    """
    sure = [h.rank for h in known if not h.inline and h.likeness >= 0.86]
    least = min(sure, default=0.0)
    if len(sure) < 2:
        styles = Counter(h.style for h in inside if not h.inline and _marked(h))
        ranks = [h.rank for h in inside if styles[h.style] > 1]
        least = min(least, max(ranks, default=least)) if sure else max(ranks, default=0.0)
    return least - 0.15


def _marked(heading: Heading) -> bool:
    return heading.rank > 0


def _depth(known: Sequence[Heading]) -> int:
    """Return how deep the numbering of section headings goes; 9 where they have none."""
    depths = [h.numbering.count(".") for h in known if h.numbering]
    return max(depths) if depths else 9


def _shallow(heading: Heading, depth: int) -> bool:
    return not heading.numbering or heading.numbering.count(".") <= depth


def _follows(heading: Heading, found: Sequence[Heading]) -> bool:
    """Tell whether a resolution stands right below the heading that it belongs to."""
    if not found:
        return False
    last = found[-1]
    takes = (SectionKind.BESCHLUSSVORSCHLAG, SectionKind.ANTRAG)
    return last.kind in takes and heading.index - last.index <= 2
