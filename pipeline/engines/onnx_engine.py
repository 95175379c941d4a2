"""Tesseract's networks run by onnxruntime, all lines of a page at once: lines told or laid out.

A third of the time of Tesseract's own recogniser goes into the same work, for lines side by side
turn its many products of a matrix and a vector into few of two matrices (see docs/adr/0007).
"""

from __future__ import annotations

import os
import time
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
import tesserocr
from numpy.typing import NDArray

from pipeline.engines.lstm.boxes import word_boxes
from pipeline.engines.lstm.model import Model, load_model
from pipeline.engines.lstm.network_file import UnknownNetwork
from pipeline.engines.lstm.network_store import trained_further
from pipeline.engines.lstm.pieces import Piece, as_piece, pieces
from pipeline.engines.lstm.strips import strip
from pipeline.engines.lstm.sureness import confidence
from pipeline.engines.lstm.words import LineWord
from pipeline.engines.tesseract import language_files
from pipeline.engines.tesserocr_engine import VARIABLES, TesserocrEngine, library_versions
from pipeline.errors import EngineFailed, TimeLimit
from pipeline.sheet import Image, SeenWord, Task

_STEP = 3
"""Columns of a line's image that make a step."""
_WELL_READ = 0.9
_DARK = (90, 200)
"""Between these the page itself says what is ink."""


class OnnxEngine:
    """The network of a language, kept from page to page; Tesseract reads what it cannot."""

    def __init__(self) -> None:
        os.environ["OMP_THREAD_LIMIT"] = "1"
        self._tesseract, _ = library_versions()
        self._rest = TesserocrEngine()
        self._models: dict[str, Model | None] = {}
        self._api: tesserocr.PyTessBaseAPI | None = None
        self._last: tuple[weakref.ref[Image], int, bool, list[Piece]] | None = None

    @property
    def name(self) -> str:
        """Return what the record calls this engine."""
        return f"onnxruntime {runtime_version()} (tesserocr {self._tesseract})"

    def read(self, image: Image, task: Task) -> tuple[SeenWord, ...]:
        """Return the words on an image, in the engine's reading order.

        Raises :class:`TimeLimit`, :class:`EngineFailed`, and :class:`EnvironmentMissing` when the
        language is not installed. Networks of another form are left to Tesseract.
        """
        model = self._model(task.language)
        if model is None:
            return self._rest.read(image, task)
        pause = partial(_within, time.monotonic() + task.seconds, task)
        paper = paper_of(image)
        found = self._laid_out(image, paper, task)
        pause()
        return tuple(_words(image, paper, found, model, pause))

    def close(self) -> None:
        """Let go of all models."""
        self._rest.close()
        self._models.clear()
        self._give_up()

    def _model(self, language: str) -> Model | None:
        if language not in self._models:
            files = language_files(language)
            self._models[language] = _loaded(files[0]) if len(files) == 1 else None
        return self._models[language]

    def _laid_out(self, image: Image, paper: Image, task: Task) -> list[Piece]:
        """Return the pieces of lines; a page's serve again when it is read in another language.

        They are kept as long as its pixels live: parts of it are read in between.
        """
        if task.strips is not None:
            return [as_piece(strip) for strip in task.strips]
        kept, asked = self._last, (task.dpi, task.scattered)
        if kept is not None and kept[0]() is image and kept[1:3] == asked:
            return kept[3]
        found = self._pieces(paper, task)
        if kept is None or kept[0]() is None:
            self._last = weakref.ref(image), *asked, found
        return found

    def _pieces(self, paper: Image, task: Task) -> list[Piece]:
        """Return the pieces of lines; what is no ``paper`` (255) is ink.

        Black and white in bits spares Tesseract a threshold of its own: a sixth of its time.
        """
        if self._api is None:
            self._api = tesserocr.PyTessBaseAPI(init=False)
            self._api.InitForAnalysePage()
            for variable, value in VARIABLES.items():
                self._api.SetVariable(variable, value)
        rows, columns = paper.shape
        bits = np.packbits(paper, axis=1)
        api = self._api
        try:
            api.SetPageSegMode(tesserocr.PSM.SPARSE_TEXT if task.scattered else tesserocr.PSM.AUTO)
            api.SetVariable("user_defined_dpi", str(task.dpi))
            api.SetImageBytes(bits.tobytes(), columns, rows, 0, bits.shape[1])
            return list(pieces(api, paper.shape))
        except RuntimeError as exc:
            self._give_up()
            msg = f"tesseract on page {task.page} failed: {exc}"
            raise EngineFailed(msg) from exc
        finally:
            api.Clear()

    def _give_up(self) -> None:
        if self._api is not None:
            self._api.End()
            self._api = None


def _loaded(path: Path) -> Model | None:
    try:
        return load_model(path, trained_further(path.stem))
    except UnknownNetwork:
        return None


def _within(end: float, task: Task) -> None:
    if time.monotonic() > end:
        msg = f"reading page {task.page} took longer than {task.seconds:.0f} s"
        raise TimeLimit(msg)


def paper_of(image: Image) -> Image:
    """Return 255 where an image is paper and 0 where it is ink."""
    otsu, _ = cv2.threshold(image[::2], 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    level = min(max(otsu, _DARK[0]), _DARK[1])
    return np.asarray(cv2.threshold(image, level - 1, 255, cv2.THRESH_BINARY)[1], np.uint8)


def _words(
    image: Image,
    paper: Image,
    found: list[Piece],
    model: Model,
    pause: Callable[[], None],
) -> Iterator[SeenWord]:
    height = model.recogniser.height
    strips = [strip(np.rot90(piece.seen.of(image), piece.turn), height) for piece in found]
    signs = model.recogniser.signs([pixels for pixels, _ in strips], pause)
    read = {at: list(model.words(line)) for at, line in signs}
    dark = paper == 0
    lines: dict[int, int] = {}
    for at, (piece, (_, scale)) in enumerate(zip(found, strips, strict=True)):
        said = read[at]
        line = lines.setdefault(piece.line, len(lines)) if said else 0
        yield from _placed(piece, said, dark, scale, line)


def _placed(
    piece: Piece, said: list[LineWord], dark: NDArray[np.bool_], scale: float, line: int
) -> Iterator[SeenWord]:
    across = _STEP / scale
    spans = [(word.start * across - piece.lead, word.end * across - piece.lead) for word in said]
    ink = np.rot90(piece.ink.of(dark), piece.turn)
    boxes = word_boxes(ink, spans)
    for at, (word, box) in enumerate(zip(said, boxes, strict=True), start=1):
        led = at < len(said) and said[at].sureness >= _WELL_READ
        yield SeenWord(
            text=word.text,
            box=piece.ink.back(box, piece.turn),
            confidence=confidence(word.text, word.sureness, known=word.known, led=led),
            block=piece.block,
            line=line,
        )


def runtime_version() -> str:
    """Return the version of onnxruntime."""
    return str(onnxruntime.__version__)
