"""Lines to learn from: of scans with a truth, and of pages made for it.

Both go the way that every page goes (triage, preparation, lines found from their letters), so the
network learns what it will be shown. A line's true text is what the page's truth has for what the
network reads there now; lines of which that is not certain are left out.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from PIL import Image as Pictures

from bench._prepared import Prepared, pages_of, strips_on
from bench.fit_network.alignment import true_text
from bench.fit_network.broken_type import LANGUAGE as BROKEN
from bench.fit_network.faces import Faces
from bench.fit_network.lines import Line, as_bytes
from bench.fit_network.made import MadePage, made_page
from bench.fit_network.phrases import Phrases
from bench.fit_network.worn import worn
from bench.reading.errors import plain
from bench.reading.material import Scan, from_samples
from pipeline.engines.lstm.model import Model
from pipeline.engines.onnx_engine import OnnxEngine
from pipeline.errors import DocumentError
from pipeline.settings import ReadingSettings

SAMPLES = Path(__file__).parents[2] / "samples"
LANGUAGE = "deu"
MADE = "made"
"""The kind of lines of made pages."""
_WIDEST = 2400
"""Pixels across: a wider line is two that were taken for one, or costs too much."""
_SHORTEST = 2
"""Letters read: one alone is found on every page in many places."""


class Gatherer:
    """The engine that finds and reads lines, and how many were met."""

    def __init__(self, language: str = LANGUAGE) -> None:
        self._engine = OnnxEngine()
        self._model = _model_of(self._engine, language)
        self._as_learned = as_printed if language == BROKEN else plain
        self._settings = ReadingSettings()
        self.met = 0

    def scans(self, folder: Path) -> Iterator[Line]:
        """Yield lines of all scans of a folder of truths, without those of the samples.

        A scan that cannot be read is told and passed over.
        """
        left_out = papers_of_samples()
        for scan in from_samples(folder):
            if scan.path.parent.name not in left_out:
                yield from self._scan(scan, scan.kind, scan.path.parent.name)

    def made(self, count: int, phrases: Phrases, faces: Faces, seed: int) -> Iterator[Line]:
        """Yield lines of made pages; the same seed gives the same ones."""
        dice, wear = random.Random(seed), np.random.default_rng(seed)
        cv2.setNumThreads(1)
        last: MadePage | None = None
        with tempfile.TemporaryDirectory(prefix="ratslese-made-") as folder:
            file = Path(folder) / "page.png"
            for number in range(1, count + 1):
                page = made_page(faces, phrases, dice)
                alike = last is not None and last.image.shape == page.image.shape
                back = last.image if last is not None and alike else page.image[::-1]
                last = page
                seen = worn(page.image, back, page.dpi, wear)
                Pictures.fromarray(seen).save(file, dpi=(page.dpi, page.dpi), compress_level=1)
                scan = Scan(MADE, file, (page.text,), page.dpi)
                yield from self._scan(scan, MADE, f"{MADE}-{seed}-{number}")

    def _scan(self, scan: Scan, kind: str, paper: str) -> Iterator[Line]:
        numbers = range(1, len(scan.truth) + 1)
        try:
            for page in pages_of(scan, numbers, self._settings):
                yield from self._page(page, kind, paper)
        except DocumentError as exc:
            print(f"{scan.path}: {exc}", flush=True)

    def _page(self, page: Prepared, kind: str, paper: str) -> Iterator[Line]:
        model, truth = self._model, self._as_learned(page.truth)
        strips = strips_on(page, self._engine, model.recogniser.height)
        for at, signs in model.recogniser.signs(strips, lambda: None):
            self.met += 1
            read = self._as_learned(" ".join(word.text for word in model.words(signs)))
            if len(read) < _SHORTEST or strips[at].shape[1] > _WIDEST:
                continue
            true = true_text(read, truth)
            if true is not None:
                yield Line(as_bytes(strips[at]), true, read, kind, paper)


def as_printed(text: str) -> str:
    """Return a text on one line, its long s kept."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _model_of(engine: OnnxEngine, language: str) -> Model:
    model = engine._model(language)  # noqa: SLF001 - what it reads with is what is trained
    if model is None:
        msg = (
            f"the network of {language} is of another form: Tesseract's best or fast one is needed"
        )
        raise SystemExit(msg)
    return model


def papers_of_samples() -> frozenset[str]:
    """Return the names of the published papers: they are measured on, so nothing learns from them.

    They are told by their names: folders of development papers may hold copies of them.
    """
    return frozenset(folder.name for folder in SAMPLES.iterdir())


def allowed(name: str) -> Path:
    """Return a folder that may be learned from; raise ``ArgumentTypeError`` for the samples."""
    folder = Path(name)
    if folder.resolve().is_relative_to(SAMPLES.resolve()):
        msg = f"{folder}: samples are measured on, nothing may be learned from them"
        raise argparse.ArgumentTypeError(msg)
    return folder
