"""First pages of papers with a truth, prepared as they are read: what engines are compared on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bench.reading.material import Scan, from_samples
from pipeline.engines.lstm.second_voice import settled, worth_hearing
from pipeline.engines.lstm.strips import strip
from pipeline.engines.lstm.words import LineWord
from pipeline.engines.onnx_engine import OnnxEngine, paper_of
from pipeline.engines.sources import open_source
from pipeline.errors import DocumentError
from pipeline.settings import LimitSettings, ReadingSettings
from pipeline.sheet import CleanPage, Image, Task
from pipeline.stages.clean import clean
from pipeline.stages.read.lines import strips_of
from pipeline.stages.triage import triage

MARKS = ".,;:()„“”\"'!?-–—/|"
"""Around a word they are no part of the question whether it stands on the page."""


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A page ready for an engine, and what stands on it."""

    scan: Scan
    page: CleanPage
    task: Task
    truth: str

    @property
    def image(self) -> Image:
        """Return the pixels that engines are given."""
        return self.page.image

    @property
    def told(self) -> Task:
        """Return the task with the lines found from their letters, as pages are read."""
        return replace(self.task, strips=strips_of(self.page))

    @property
    def printed(self) -> frozenset[str]:
        """Return the words of the truth, marks around them apart."""
        return frozenset(word.strip(MARKS) for word in self.truth.split())


def first_pages(folder: Path, every: int = 1, start: int = 0) -> Iterator[Prepared]:
    """Yield the first page of every Nth scan whose pixels are read, from scan ``start`` on."""
    settings = ReadingSettings()
    for scan in list(from_samples(folder))[start::every]:
        if scan.truth[0] is None:
            continue
        try:
            with open_source(scan.path, (), LimitSettings()) as opened:
                verdict = triage(opened.page(1), settings)
        except DocumentError as exc:
            print(f"{scan.path.name}: {exc}")
            continue
        if verdict.pixels is not None:
            page = clean(verdict.pixels, (), settings)
            task = Task(1, settings.language, page.dpi_told, 120.0)
            yield Prepared(scan, page, task, scan.truth[0])


def lines_of(
    page: Prepared, engine: OnnxEngine
) -> Iterator[tuple[list[LineWord], list[LineWord] | None]]:
    """Yield the words of each line, and what they are after a second network was heard on it.

    ``None`` where the line is not worth hearing.
    """
    model, second = engine._model("deu"), engine._model("eng")  # noqa: SLF001 - parts are measured
    if model is None or second is None:
        msg = "the languages deu and eng are needed"
        raise SystemExit(msg)
    found = engine._laid_out(page.image, paper_of(page.image), page.told)  # noqa: SLF001
    high = model.recogniser.height
    strips = [strip(np.rot90(piece.seen.of(page.image), piece.turn), high)[0] for piece in found]
    for at, signs in model.recogniser.signs(strips, lambda: None):
        said = list(model.words(signs))
        after = None
        if worth_hearing(said):
            ((_, other),) = second.recogniser.signs([strips[at]], lambda: None)
            after = settled(said, list(second.words(other)), model.knows)
        yield said, after
