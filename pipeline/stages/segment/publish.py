"""Passages in their published form."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from models.evidence import Evidence, FoundText
from models.geometry import hull
from models.layout import Block, Line, Passage, Segmentation, Table
from models.paper import Section
from models.running_text import known_words, running_text
from pipeline.stages.segment.inline import heading_text, inline_words


def sections(segmentation: Segmentation) -> tuple[Section, ...]:
    """Return the published sections.

    Paragraphs are parted by a blank line, rows of a table by a line break, cells by a tab. The
    evidence of a section is one box for each of its paragraphs on each page.
    """
    lines = [line for passage in segmentation.passages for b in passage.blocks for line in b.lines]
    known = known_words(lines)
    return tuple(_section(passage, known) for passage in segmentation.passages)


def _section(passage: Passage, known: Collection[str]) -> Section:
    text = "\n\n".join(filter(None, (block_text(block, known) for block in passage.blocks)))
    evidence = [*_evidence(passage.heading_lines)]
    for block in passage.blocks:
        evidence.extend(_evidence(block.lines))
    return Section(
        kind=passage.kind,
        heading=_heading(passage),
        text=text or None,
        confidence=min(passage.confidence, 1.0),
        evidence=tuple(evidence),
    )


def block_text(block: Block, known: Collection[str] = frozenset()) -> str:
    """Return the running text of a block."""
    if not isinstance(block, Table):
        return running_text(block.lines, known).strip()
    rows = []
    for index in range(block.rows):
        cells = [running_text(cell.lines, known) for cell in block.row(index)]
        if any(cells):
            rows.append("\t".join(cells).strip("\t"))
    return "\n".join(rows)


def _heading(passage: Passage) -> FoundText | None:
    if passage.heading is None:
        return None
    lines = passage.heading_lines
    raw = " ".join(line.raw for line in lines)
    if len(lines) == 1:
        count = inline_words(lines[0], alone=False)
        if count and heading_text(lines[0], count).startswith(passage.heading[:3]):
            raw = " ".join(word.text for word in lines[0].words[:count])
    worst = min(line.confidence for line in lines)
    return FoundText(
        value=passage.heading,
        raw=raw,
        confidence=min(1.0, worst, passage.confidence),
        evidence=tuple(Evidence(page=line.page, box=line.box) for line in lines),
    )


def _evidence(lines: Iterable[Line]) -> list[Evidence]:
    """Return one box for each page that the lines stand on."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    return [Evidence(page=page, box=hull(line.box for line in own)) for page, own in pages.items()]
