"""Headings and zones become passages: sections as lines."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.kinds import SectionKind
from models.layout import Block, Line, Paragraph, Passage, Zone
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.confidence import probability, traits_of
from pipeline.stages.segment.endings import signs_off
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.inline import heading_text, without_heading
from pipeline.stages.segment.spelling import mended
from pipeline.stages.segment.units import Unit
from pipeline.stages.segment.zones import is_annex, is_prose

_FEW = 2
"""Headings from which it is known how a paper marks them."""
_SENTENCE_END = re.compile(r"[.:;!?][\"“”»)]*$")
_STARTS_ITEM = re.compile(r"^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[-–—•·*▪●○►➢✓])\s")
# Papers whose body without a heading is the motion, question or answer itself.
_BY_PAPER = (
    (re.compile(r"(?i)\banfrage\b"), SectionKind.ANFRAGE),
    (re.compile(r"(?i)\b(?:be)?antwort(?:ung)?\b"), SectionKind.ANTWORT),
    (re.compile(r"(?i)antrag\b|petition|eingabe"), SectionKind.ANTRAG),
)
_TYPES = re.compile(
    r"(?i)(?P<other>stellungnahme|protokoll\b|niederschrift|verhandlungsschrift|einladung"
    r"|\w{4}vorlage\b|\bzu[mr] (?:\w+ )?an(?:trag|frage)\b)|\banfrage\b|\b(?:be)?antwort(?:ung)?\b|antrag\b"
    r"|\b(?:petition|eingabe)\b"
)


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
        elif _opens(heading, ranks):
            found.append(heading)
    return found


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
    )


def _top_series(inside: Sequence[Heading]) -> frozenset[str]:
    """Return the series that begin before any heading of a section: nothing is above them.

    ``1. Ankauf eines Fahrzeuges`` in minutes, with ``Antrag:`` and ``Beschluss:`` below each.
    """
    first = next((h.index for h in inside if h.kind not in (None, SectionKind.SONSTIGE)), None)
    before = [h for h in inside if h.series and not h.inline and (first is None or h.index < first)]
    counted = Counter(h.series for h in inside)
    return frozenset(h.series for h in before if h.kind is None and counted[h.series] > 1)


def _opens(heading: Heading, ranks: _Ranks) -> bool:
    """Tell whether a heading opens a section by its kind or its rank."""
    series = heading.series
    if heading.kind is not None and heading.kind is not SectionKind.SONSTIGE:
        # "2. Ergebnis der Voruntersuchungen" under "I. Vortrag": its words are no kind of heading.
        return heading.likeness >= 0.99 or series not in ranks.lower
    if heading.vote or series in ranks.top:
        return True
    if series in ranks.lower:
        return False
    if heading.numbering and ranks.known:
        return heading.numbering in ranks.main
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


def make_passages(
    units: Sequence[Unit], headings: Sequence[Heading], zones: Sequence[Zone], paper: str
) -> tuple[Passage, ...]:
    """Return the sections of the body in order; ``paper`` is the text of the head."""
    opening = {h.index: h for h in section_headings(headings, zones)}
    sentences = _sentences(opening.values())
    found: list[Passage] = []
    current: Heading | None = None
    blocks: list[Block] = []

    def close() -> None:
        if current is not None or blocks:
            found.append(_passage(current, units, blocks, paper, sentences))
        blocks.clear()

    form = False
    for index, zone in enumerate(zones):
        if zone is not Zone.BODY:
            form = form or (zone is Zone.HEAD and current is not None)
            continue
        heading = opening.get(index)
        if heading is None and form and _starts_anew(units[index], blocks):
            close()
            current = None
        form = False
        if heading is None:
            blocks.append(units[index].block)
            continue
        close()
        current = heading
        unit = units[index]
        if heading.index in sentences:
            blocks.append(unit.block)
        if heading.inline and unit.inline is not None and isinstance(unit.block, Paragraph):
            rest = without_heading(unit.block, unit.inline[1])
            if rest is not None:
                blocks.append(rest)
    close()
    return tuple(found)


def _passage(
    heading: Heading | None,
    units: Sequence[Unit],
    found: Iterable[Block],
    paper: str,
    sentences: frozenset[int],
) -> Passage:
    blocks = _joined(found)
    sure = probability(traits_of(None if heading is None else heading.points, blocks))
    if heading is None:
        return Passage(_kind_of(paper), None, (), blocks, sure)
    kind = heading.kind or SectionKind.SONSTIGE
    if heading.index in sentences:
        return Passage(kind, None, (), blocks, sure)
    unit = units[heading.index]
    lines = (unit.inline[0],) if heading.inline and unit.inline else unit.lines
    printed = heading_text(*unit.inline) if heading.inline and unit.inline else unit.text
    return Passage(kind, mended(catalogue.bare(printed)), lines, blocks, sure)


def _starts_anew(unit: Unit, blocks: Sequence[Block]) -> bool:
    """Tell whether text after a form on an earlier page is no more of the section before the form.

    As in Karlsruhe: ``Kurzfassung``, the form's boxes, and the text proper on the next page.
    """
    last = blocks[-1].lines[-1] if blocks and blocks[-1].lines else None
    return last is not None and unit.page > last.page and bool(_SENTENCE_END.search(last.text))


def _sentences(opening: Iterable[Heading]) -> frozenset[int]:
    """Return the resolutions (``Der Rat wolle beschließen:``) that are set as text, no headings.

    Those that are not marked where all the other headings of the paper are.
    """
    others = [h for h in opening if h.kind is not None and not h.resolution]
    marked = len(others) > _FEW and all(h.rank > 0 for h in others)
    return frozenset(h.index for h in opening if h.resolution and h.rank <= 0 and marked)


def _kind_of(paper: str) -> SectionKind:
    """Return the kind of text without a heading, by the first word for a paper's type in the head.

    ``Stellungnahme zur Anfrage`` and minutes that name an ``Antrag`` are neither.
    """
    found = _TYPES.search(paper)
    if found is None or found["other"]:
        return SectionKind.SONSTIGE
    return next(kind for pattern, kind in _BY_PAPER if pattern.search(found[0]))


def _joined(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks, paragraphs that a page or column break parted put together again."""
    groups: list[list[Block]] = []
    for block in blocks:
        last = groups[-1][-1] if groups else None
        parted = isinstance(last, Paragraph) and isinstance(block, Paragraph)
        if parted and _goes_on(last, block):  # type: ignore[arg-type]
            groups[-1].append(block)
        else:
            groups.append([block])
    return tuple(
        Paragraph(tuple(line for part in group for line in part.lines)) if group[1:] else group[0]
        for group in groups
    )


def _goes_on(last: Paragraph, block: Paragraph) -> bool:
    end, begin = last.lines[-1], block.lines[0]
    if (end.page, end.column) == (begin.page, begin.column) or _STARTS_ITEM.match(begin.text):
        return False
    if end.text.endswith(("-", "¬")):
        return True
    return not _SENTENCE_END.search(end.text) and not _short(end, last)


def _short(end: Line, paragraph: Paragraph) -> bool:
    """Tell whether a last line is so short that the paragraph ends with it."""
    widest = max(line.box.x1 for line in paragraph.lines)
    return len(paragraph.lines) > 1 and end.box.x1 < widest - 0.4 * (widest - end.box.x0)


def annexes(units: Sequence[Unit], zones: Sequence[Zone]) -> tuple[Passage, ...]:
    """Return attached papers that are headed as such (``Anlage 1 zur Vorlage …``), as sections.

    Their own letterhead and signature belong to no section, as the paper's do not.
    """
    found: list[Passage] = []
    own = [index for index, zone in enumerate(zones) if zone is Zone.ATTACHED]
    starts = [index for index in own if is_annex(index, units)]
    for start, end in zip(starts, [*starts[1:], len(units)], strict=False):
        stop = next((i for i in range(start + 1, end) if signs_off(units[i])), end)
        first = next((i for i in range(start + 1, stop) if is_prose(units[i])), stop)
        blocks = _joined(unit.block for unit in units[first:stop])
        unit = units[start]
        heading = catalogue.bare(unit.text)
        sure = probability(traits_of(0.0, blocks))
        found.append(Passage(SectionKind.ANLAGEN, heading, unit.lines, blocks, sure))
    return tuple(found)
