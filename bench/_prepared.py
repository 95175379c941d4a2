"""Pages of papers with a truth, prepared as they are read: what engines are compared on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bench.reading.material import Scan, from_alto, from_samples
from pipeline.engines.lstm.network_file import Floats
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


def first_pages(
    folder: Path, every: int = 1, start: int = 0, *, alto: bool = False
) -> Iterator[Prepared]:
    """Yield the first page of every Nth scan whose pixels are read, from scan ``start`` on.

    ``alto``: the folder holds images with ALTO files, not papers with a ``truth.json``.
    """
    settings = ReadingSettings()
    for scan in list((from_alto if alto else from_samples)(folder))[start::every]:
        try:
            yield from pages_of(scan, (1,), settings)
        except DocumentError as exc:
            print(f"{scan.path.name}: {exc}")


def pages_of(scan: Scan, numbers: Iterable[int], settings: ReadingSettings) -> Iterator[Prepared]:
    """Yield those pages of a scan whose pixels are read; raise :class:`DocumentError`."""
    with open_source(scan.path, (), LimitSettings()) as opened:
        for number in numbers:
            truth = scan.truth[number - 1]
            verdict = triage(opened.page(number), settings) if truth is not None else None
            if truth is not None and verdict is not None and verdict.pixels is not None:
                page = clean(verdict.pixels, (), settings)
                task = Task(number, settings.language, page.dpi_told, 120.0)
                yield Prepared(scan, page, task, truth)


def strips_on(page: Prepared, engine: OnnxEngine, high: int) -> list[Floats]:
    """Return the lines of a page as a network of that height sees them."""
    found = engine._laid_out(page.image, paper_of(page.image), page.told)  # noqa: SLF001
    return [strip(np.rot90(piece.seen.of(page.image), piece.turn), high)[0] for piece in found]


def lines_of(page: Prepared, engine: OnnxEngine) -> Iterator[list[LineWord]]:
    """Yield the words of each line."""
    model = engine._model("deu")  # noqa: SLF001 - parts are measured
    if model is None:
        msg = "the language deu is needed"
        raise SystemExit(msg)
    strips = strips_on(page, engine, model.recogniser.height)
    for _, signs in model.recogniser.signs(strips, lambda: None):
        yield list(model.words(signs))
