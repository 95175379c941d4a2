"""Headings and zones become passages: sections as lines."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from models.kinds import SectionKind
from models.layout import Block, Line, Paragraph, Passage, Zone
from models.running_text import running_text
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.compounds import kind_of_sentence
from pipeline.stages.segment.confidence import probability, traits_of
from pipeline.stages.segment.endings import signs_off
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.inline import heading_text, without_heading
from pipeline.stages.segment.prose import is_prose
from pipeline.stages.segment.section_signs import Around
from pipeline.stages.segment.spelling import mended
from pipeline.stages.segment.units import Unit
from pipeline.stages.segment.zones import is_annex

_FEW = 2
"""Headings from which it is known how a paper marks them."""
_DOUBTED = 0.7
"""Probability that ``Der Rat möge beschließen:`` in a motion heads a proposal, not the motion."""
_SENTENCE_END = re.compile(r"[.:;!?][\"“”»)]*$")
_STARTS_ITEM = re.compile(r"^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[-–—•·*▪●○►➢✓])\s")
# Papers whose body without a heading is the motion, question or answer itself.
_BY_PAPER = (
    (re.compile(r"(?i)\banfrage\b|\b(?:einwohner|bürger)(?:an)?frage\b"), SectionKind.ANFRAGE),
    (re.compile(r"(?i)\b(?:be)?antwort(?:ung)?\b"), SectionKind.ANTWORT),
    (re.compile(r"(?i)antrag\b|petition|eingabe"), SectionKind.ANTRAG),
)
# "bitte ich um Beantwortung der folgenden Fragen:", "Wir fragen die Verwaltung:",
# "ich bitte, in der Einwohnerfragestunde … folgende Fragen zu beantworten:"
_ASKS = re.compile(
    r"(?i)beantwortung (?:der )?folgende[rn] fragen|\b(?:wir fragen|ich frage)\b"
    r"|folgende fragen\b[^.]{0,40}\b(?:beantworten|stellen)\b"
    r"|\b(?:fragen wir|frage ich)\b"
)
# "unsere Fraktion beantragt, …", "Ich stelle deshalb den Antrag, …"
_MOVES = re.compile(
    r"(?i)\b(?:fraktion|gruppe|wir|ich) (?:\w+ ){0,3}beantrag(?:t|en|e)\b|\bbeantragen wir\b"
    r"|\bstell(?:t|en|e) (?:\w+ ){0,3}(?:den|folgenden) antrag\b"
)
# "Der Stadtrat wolle genehmigen, daß …": a resolution in one sentence.
_WISHES = re.compile(r"^(?:Der|Die) [^.]{3,60}\b(?:wolle|möge)n? (?!dafür)")
_TYPES = re.compile(
    r"(?i)(?P<other>stellungnahme|protokoll\b|niederschrift|verhandlungsschrift|einladung"
    r"|\w{4}vorlage\b|\bzu[mr] (?:\w+ )?an(?:trag|frage)\b)|\banfrage\b"
    r"|\b(?:einwohner|bürger)(?:an)?frage\b"
    r"|\b(?:be)?antwort(?:ung)?\b|antrag\b"
    r"|\b(?:petition|eingabe)\b"
)


@dataclass(slots=True)
class _Open:
    """A section that is being filled."""

    heading: Heading | None
    blocks: list[Block]


def make_passages(
    units: Sequence[Unit], headings: Sequence[Heading], zones: Sequence[Zone], paper: str
) -> Around:
    """Return the sections that headings open, in order; ``paper`` is the text of the head."""
    opening = {heading.index: heading for heading in headings}
    sentences = _sentences(opening.values())
    asked = any(heading.kind is SectionKind.ANFRAGE for heading in opening.values())
    parts = [
        part
        for part in _filled(units, zones, opening, sentences)
        if part.heading is not None or part.blocks
    ]
    made = [_passage(part.heading, units, part.blocks, paper, sentences) for part in parts]
    cut = [_lead_in(passage) if asked else passage for passage in made]
    return Around(cut, [_is_told(part.heading, units) for part in parts], paper)


def with_title(seen: Around, kind: SectionKind | None) -> Around:
    """Return the sections; text without a heading is of the kind that the title over it names.

    ``Antwort der Verwaltung`` right over the text, below ``Anfrage der Fraktion …`` in the head.
    """
    first = seen.passages[0] if seen.passages else None
    if kind in (None, SectionKind.SONSTIGE) or first is None or first.heading is not None:
        return seen
    named = dataclasses.replace(first, kind=kind)
    return seen._replace(passages=[named, *seen.passages[1:]])


def _is_told(heading: Heading | None, units: Sequence[Unit]) -> bool:
    """Tell whether rules or lists know what a heading opens, or none is printed."""
    if heading is None or heading.kind is not None:
        return True
    return kind_of_sentence(units[heading.index].text) is not None


def _lead_in(passage: Passage) -> Passage:
    """Return what leads to questions under their own heading (Seewil, Murstadt): no question."""
    led = passage.heading is None and passage.kind is SectionKind.ANFRAGE
    return dataclasses.replace(passage, kind=SectionKind.SONSTIGE) if led else passage


def _filled(
    units: Sequence[Unit],
    zones: Sequence[Zone],
    opening: dict[int, Heading],
    sentences: frozenset[int],
) -> Iterator[_Open]:
    """Yield the sections with what stands in them; the first may have no heading."""
    part, form = _Open(None, []), False
    for index, zone in enumerate(zones):
        if zone is not Zone.BODY:
            form = form or (zone is Zone.HEAD and part.heading is not None)
            continue
        unit, heading = units[index], opening.get(index)
        if heading is not None:
            yield part
            part = _Open(heading, _first_blocks(unit, heading, sentences))
        elif form and _starts_anew(unit, part.blocks):
            yield part
            part = _Open(None, [unit.block])
        else:
            part.blocks.append(unit.block)
        form = False
    yield part


def _first_blocks(unit: Unit, heading: Heading, sentences: frozenset[int]) -> list[Block]:
    """Return what of a heading's own unit is text: a resolution, what follows inline."""
    blocks: list[Block] = [unit.block] if heading.index in sentences else []
    if heading.inline and unit.inline is not None and isinstance(unit.block, Paragraph):
        rest = without_heading(unit.block, unit.inline[1])
        if rest is not None:
            blocks.append(rest)
    return blocks


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
        return Passage(_kind_of(paper, blocks), None, (), blocks, sure)
    kind = heading.kind or kind_of_sentence(units[heading.index].text) or SectionKind.SONSTIGE
    if heading.resolution and _moves(paper):
        sure = min(sure, _DOUBTED)
    if heading.index in sentences:
        return Passage(kind, None, (), blocks, sure)
    unit = units[heading.index]
    lines = (unit.inline[0],) if heading.inline and unit.inline else unit.lines
    printed = heading_text(*unit.inline) if heading.inline and unit.inline else unit.text
    value = mended(catalogue.bare(printed))
    comma = "," if printed.endswith(",") and catalogue.is_phrase(value) else ""
    return Passage(kind, value + comma, lines, blocks, sure)


def _moves(paper: str) -> bool:
    """Tell whether a paper calls itself a motion: then what is to be decided may be its Antrag."""
    found = _TYPES.search(paper)
    return found is not None and not found["other"] and bool(_BY_PAPER[-1][0].search(found[0]))


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


def _kind_of(paper: str, blocks: Sequence[Block]) -> SectionKind:
    """Return the kind of text without a heading, by the first word for a paper's type in the head.

    ``Stellungnahme zur Anfrage`` and minutes that name an ``Antrag`` are neither.
    """
    found = _TYPES.search(paper)
    if found is not None and not found["other"]:
        return next(kind for pattern, kind in _BY_PAPER if pattern.search(found[0]))
    begins = running_text([line for block in blocks[:2] for line in block.lines[:6]])
    if _WISHES.match(begins):
        return SectionKind.BESCHLUSSVORSCHLAG
    if found is not None:
        return SectionKind.SONSTIGE
    if _MOVES.search(begins):
        return SectionKind.ANTRAG
    return SectionKind.ANFRAGE if _ASKS.search(begins) else SectionKind.SONSTIGE


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
