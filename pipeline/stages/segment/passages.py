"""Headings and zones become passages: sections as lines."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from models.kinds import SectionKind
from models.layout import Block, Line, Paragraph, Passage, Zone
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.endings import signs_off
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.inline import heading_text, without_heading
from pipeline.stages.segment.units import Unit
from pipeline.stages.segment.zones import is_annex, is_prose

_SENTENCE_END = re.compile(r"[.:;!?][\"“”»)]*$")
_STARTS_ITEM = re.compile(r"^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[-–—•·*▪●○►➢✓])\s")
# Papers whose body without a heading is the motion, question or answer itself.
_BY_PAPER = (
    (re.compile(r"(?i)\banfrage\b"), SectionKind.ANFRAGE),
    (re.compile(r"(?i)\b(?:be)?antwort(?:ung)?\b"), SectionKind.ANTWORT),
    (re.compile(r"(?i)antrag\b"), SectionKind.ANTRAG),
)


def section_headings(headings: Sequence[Heading], zones: Sequence[Zone]) -> list[Heading]:
    """Return the headings that open sections: known ones, and those of equal or higher rank.

    A resolution (``Der Stadtrat beschließt:``) right below a heading is the section's first line.
    """
    inside = [h for h in headings if zones[h.index] is Zone.BODY]
    known = [h for h in inside if h.kind is not None and not h.resolution]
    level = _level(inside, known)
    depth = _depth(known)
    lower = _lower_series(inside)
    main = {h.numbering for h in known if h.numbering and h.likeness >= 0.99}
    found: list[Heading] = []
    for heading in inside:
        if heading.resolution:
            if not _follows(heading, found):
                found.append(heading)
        elif _opens(heading, level, depth, lower, main, bool(known)):
            found.append(heading)
    return found


def _opens(
    heading: Heading, level: float, depth: int, lower: set[str], main: set[str], known: bool
) -> bool:
    """Tell whether a heading opens a section by its kind or its rank."""
    series = heading.series
    if heading.kind is not None and heading.kind is not SectionKind.SONSTIGE:
        # "2. Ergebnis der Voruntersuchungen" under "I. Vortrag": its words are no kind of heading.
        return heading.likeness >= 0.99 or series not in lower
    if series in lower:
        return False
    if heading.numbering and known:
        return heading.numbering in main
    return heading.rank >= level and _shallow(heading, depth)


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
    found: list[Passage] = []
    current: Heading | None = None
    blocks: list[Block] = []

    def close() -> None:
        if current is not None or blocks:
            found.append(_passage(current, units, blocks, paper))
        blocks.clear()

    for index, zone in enumerate(zones):
        if zone is not Zone.BODY:
            continue
        heading = opening.get(index)
        if heading is None:
            _add(blocks, units[index].block)
            continue
        close()
        current = heading
        unit = units[index]
        if heading.inline and unit.inline is not None and isinstance(unit.block, Paragraph):
            rest = without_heading(unit.block, unit.inline[1])
            if rest is not None:
                blocks.append(rest)
    close()
    return tuple(found)


def _passage(
    heading: Heading | None, units: Sequence[Unit], blocks: list[Block], paper: str
) -> Passage:
    if heading is None:
        return Passage(_kind_of(paper), None, (), tuple(blocks), 0.7)
    unit = units[heading.index]
    lines = (unit.inline[0],) if heading.inline and unit.inline else unit.lines
    printed = heading_text(*unit.inline) if heading.inline and unit.inline else unit.text
    kind = heading.kind or SectionKind.SONSTIGE
    return Passage(kind, catalogue.bare(printed), lines, tuple(blocks), heading.confidence)


def _kind_of(paper: str) -> SectionKind:
    for pattern, kind in _BY_PAPER:
        if pattern.search(paper):
            return kind
    return SectionKind.SONSTIGE


def _add(blocks: list[Block], block: Block) -> None:
    """Add a block; a paragraph that a page or column break parted is put together again."""
    last = blocks[-1] if blocks else None
    if isinstance(last, Paragraph) and isinstance(block, Paragraph) and _goes_on(last, block):
        blocks[-1] = Paragraph((*last.lines, *block.lines))
    else:
        blocks.append(block)


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
        blocks: list[Block] = []
        for unit in units[first:stop]:
            _add(blocks, unit.block)
        unit = units[start]
        heading = catalogue.bare(unit.text)
        found.append(Passage(SectionKind.ANLAGEN, heading, unit.lines, tuple(blocks), 0.7))
    return tuple(found)
