"""THE ORDER OF THE STAGES, on one screen.

source ──► READING (per page, costly, stored) ──► PageReading
                                                      │
CouncilPaper ◄── UNDERSTANDING (per paper, cheap, pure) ◄┘
"""

from __future__ import annotations

from dataclasses import dataclass

from models.kinds import Origin
from models.page import PageReading, Step
from models.paper import CouncilPaper, ProducedBy, Source
from pipeline.settings import LimitSettings, ReadingSettings, UnderstandingSettings
from pipeline.sheet import Pixels, Task
from pipeline.stages.arrange import arrange
from pipeline.stages.assemble import page_records, paper_id, with_kind_of_paper
from pipeline.stages.clean import clean, sheet_size
from pipeline.stages.extract import Annotator, extract
from pipeline.stages.judge import judge
from pipeline.stages.read import (
    FirstReading,
    OcrEngine,
    first_reading,
    read_blank,
    read_image,
    read_text,
)
from pipeline.stages.segment import sections, segment
from pipeline.stages.triage import SourcePage, triage
from pipeline.stages.triage.opinion import DOUBTFUL, second_opinion


@dataclass(frozen=True)
class Engines:
    """The outside world that reading needs."""

    ocr: OcrEngine


def read_page(
    page: SourcePage, engines: Engines, settings: ReadingSettings, limits: LimitSettings
) -> PageReading:
    """Read one page of an open source: stages 2 to 4.

    Raises a :class:`pipeline.errors.DocumentError` that names the page.
    """
    verdict = triage(page, settings)
    if verdict.reason in DOUBTFUL and settings.use_text_layer:
        verdict = second_opinion(page, verdict, settings)
    if verdict.origin is Origin.TEXT and verdict.layer is not None:
        return read_text(verdict.layer, page.number, verdict.reason, verdict.steps)
    if verdict.origin is Origin.BLANK or verdict.pixels is None:
        size = sheet_size(verdict.pixels, verdict.layer, settings)
        return read_blank(size, page.number, verdict.reason, verdict.steps)
    task = Task(page.number, settings.language, 0, limits.page_seconds)
    first = _upright(verdict.pixels, verdict.steps, engines.ocr, task, settings)
    return read_image(first, engines.ocr, verdict.reason, settings)


def _upright(
    pixels: Pixels,
    steps: tuple[Step, ...],
    ocr: OcrEngine,
    task: Task,
    settings: ReadingSettings,
) -> FirstReading:
    """Read a page; one that reads badly is tried the other ways up, and the best reading kept."""
    page = clean(pixels, steps, settings)
    best = first_reading(page, ocr, task)
    if not best.misread:
        return best
    for further in (180,) if page.sure_rotation else (180, 90, 270):
        turned = clean(pixels, steps, settings, (page.rotation + further) % 360)
        other = first_reading(turned, ocr, task)
        if other.letters_read > 1.5 * best.letters_read:
            best = other
        if not best.misread:
            break
    return best


RULES_VERSION = 10
"""Raised by hand when the understanding changes: records are then made anew from the store."""


def understand(
    sources: tuple[Source, ...],
    readings: tuple[PageReading, ...],
    annotate: Annotator,
    settings: UnderstandingSettings,
    produced_by: ProducedBy,
) -> CouncilPaper:
    """Turn the pages read into the published record: stages 5 to 8; pure, and cheap."""
    layout = arrange(readings)
    segmentation = segment(layout, settings)
    extraction = extract(layout, segmentation, annotate, settings)
    pages = page_records(sources, readings, layout)
    passages = sections(segmentation)
    judgement = judge(extraction, passages, pages, settings)
    return CouncilPaper(
        id=paper_id(sources, readings),
        sources=sources,
        metadata=judgement.metadata,
        sections=with_kind_of_paper(passages, judgement.metadata.kind),
        pages=pages,
        review=judgement.review,
        produced_by=produced_by,
    )
