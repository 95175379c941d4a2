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
from pipeline.engines.lstm.network_file import Floats, UnknownNetwork
from pipeline.engines.lstm.pieces import Piece, as_piece, pieces
from pipeline.engines.lstm.second_voice import settled, worth_hearing
from pipeline.engines.lstm.strips import strip
from pipeline.engines.lstm.sureness import after_hearing, confidence
from pipeline.engines.lstm.words import LineWord
from pipeline.engines.tesseract import language_files, second_language
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
        second = second_language()
        heard = f" with {second}" if second else ""
        return f"onnxruntime {runtime_version()}{heard} (tesserocr {self._tesseract})"

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
        models = model, self._second(model, task.language)
        return tuple(_words(image, paper, found, models, pause))

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

    def _second(self, model: Model, language: str) -> Model | None:
        """Return the second network; ``None`` where there is none that reads lines as ours does."""
        second = second_language(language)
        other = self._model(second) if second else None
        same = other is not None and other.recogniser.height == model.recogniser.height
        return other if same else None

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
        return load_model(path)
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
    models: tuple[Model, Model | None],
    pause: Callable[[], None],
) -> Iterator[SeenWord]:
    height = models[0].recogniser.height
    strips = [strip(np.rot90(piece.seen.of(image), piece.turn), height) for piece in found]
    read = _read([pixels for pixels, _ in strips], models, pause)
    dark = paper == 0
    lines: dict[int, int] = {}
    for at, (piece, (_, scale)) in enumerate(zip(found, strips, strict=True)):
        said = read[at]
        line = lines.setdefault(piece.line, len(lines)) if said else 0
        yield from _placed(piece, said, dark, scale, line)


def _read(
    strips: list[Floats], models: tuple[Model, Model | None], pause: Callable[[], None]
) -> dict[int, list[LineWord]]:
    """Return the words of each line, in figures and doubts after a second network was heard."""
    model, second = models
    read = {at: list(model.words(line)) for at, line in model.recogniser.signs(strips, pause)}
    asked = [at for at in sorted(read) if worth_hearing(read[at])]
    if second is not None and asked:
        for number, line in second.recogniser.signs([strips[at] for at in asked], pause):
            heard = list(second.words(line))
            read[asked[number]] = settled(read[asked[number]], heard, model.knows)
    return read


def _placed(
    piece: Piece, said: list[LineWord], dark: NDArray[np.bool_], scale: float, line: int
) -> Iterator[SeenWord]:
    across = _STEP / scale
    spans = [(word.start * across - piece.lead, word.end * across - piece.lead) for word in said]
    ink = np.rot90(piece.ink.of(dark), piece.turn)
    boxes = word_boxes(ink, spans)
    for at, (word, box) in enumerate(zip(said, boxes, strict=True), start=1):
        led = at < len(said) and said[at].sureness >= _WELL_READ
        alone = confidence(word.text, word.sureness, known=word.known, led=led)
        yield SeenWord(
            text=word.text,
            box=piece.ink.back(box, piece.turn),
            confidence=after_hearing(word, alone),
            block=piece.block,
            line=line,
            alternatives=tuple((text, round(sure, 4)) for text, sure in word.rivals),
        )


def runtime_version() -> str:
    """Return the version of onnxruntime."""
    return str(onnxruntime.__version__)
