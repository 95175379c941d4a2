"""Introduce the engines to the work. Runs in a worker: it imports everything that is heavy."""

from __future__ import annotations

import functools
from typing import cast

import cv2

from models.page import PageReading
from models.paper import CouncilPaper, ProducedBy, Source
from pipeline import flow
from pipeline.batch import collector
from pipeline.batch.work import Equipment, Reading
from pipeline.engines.ocr import build_engine
from pipeline.engines.sources import open_source
from pipeline.engines.versions import reading_fingerprint
from pipeline.settings import Settings
from pipeline.stages.extract import Annotator
from pipeline.stages.triage import SourcePage


def equip(settings: Settings, passwords: tuple[str, ...]) -> Equipment:
    """Return the real equipment; raise :class:`EnvironmentMissing` where a part is missing."""
    cv2.setNumThreads(1)
    fingerprint = reading_fingerprint(settings.reading)
    engines = flow.Engines(ocr=build_engine(settings.reading))

    def read_page(page: object) -> PageReading:
        return flow.read_page(cast("SourcePage", page), engines, settings.reading, settings.limits)

    @functools.cache
    def annotator() -> Annotator:
        # Where there is nothing to understand, a run need not wait for spaCy.
        from pipeline.engines.language import build_annotator  # noqa: PLC0415

        built = build_annotator(settings.understanding)
        collector.settle()
        return built

    def understand(
        source: Source, pages: tuple[PageReading, ...], produced_by: ProducedBy
    ) -> CouncilPaper:
        annotate = annotator()
        with collector.seldom():
            return flow.understand((source,), pages, annotate, settings.understanding, produced_by)

    return Equipment(
        reading=Reading(fingerprint.settings_sha256, fingerprint.full, fingerprint.parts),
        rules=flow.RULES_VERSION,
        open_source=lambda path: open_source(path, passwords, settings.limits),
        read_page=read_page,
        understand=understand,
    )
