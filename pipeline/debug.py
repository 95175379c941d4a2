"""Why did a page come out badly? What every step of reading saw and did, as pictures and a list.

For one page the folder holds::

    0001-source.png           the page as the file has it
    0001-engine-1-page.png    each image an engine was given, with what it read in it
    0001-words.png            the words of the reading on the upright page, by confidence
    0001-steps.txt            the steps with their reasons, the words with theirs

Pictures show what stands on papers that may not be public: only their owner may read them.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np

from models.geometry import Box
from models.page import PageReading
from pipeline.engines.ocr import Engine, build_engine
from pipeline.engines.sources import open_source
from pipeline.errors import DocumentError, PapersFailed
from pipeline.flow import Engines, read_page
from pipeline.settings import Settings
from pipeline.sheet import Image, Pixels, SeenWord, Task, TextLayer
from pipeline.stages.triage import SourcePage
from pipeline.stages.triage.opinion import TwiceReadable

_GOOD, _FAIR, _POOR = (60, 160, 60), (230, 150, 0), (220, 30, 30)  # red, green, blue


def read_file(
    path: Path, settings: Settings, only: int | None = None, debug: Path | None = None
) -> Iterator[str]:
    """Read a file, or one page of it; yield the text of each page.

    With ``debug``, a folder, pictures and lists are written there. Raises :class:`PapersFailed`
    with the reason where the file cannot be read.
    """
    engine = _Watched(build_engine(settings.reading))
    if debug is not None:
        debug.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with open_source(path, (), settings.limits) as source:
            numbers = range(1, source.page_count + 1) if only is None else (only,)
            for number in numbers:
                if not 1 <= number <= source.page_count:
                    msg = f"{path.name} has no page {number}: it has {source.page_count}"
                    raise PapersFailed(msg)
                page = _WatchedPage(source.page(number))
                engine.calls.clear()
                reading = read_page(page, Engines(engine), settings.reading, settings.limits)
                if debug is not None:
                    _write(debug, page, engine.calls, reading)
                yield text_of(reading)
    except DocumentError as exc:
        msg = f"{exc} ({exc.code}): {exc.remedy}"
        raise PapersFailed(msg) from exc


def text_of(reading: PageReading) -> str:
    """Return the words of a page, each line of the engine on one line."""
    lines: dict[int, list[str]] = {}
    for word in reading.words:
        lines.setdefault(word.line, []).append(word.text)
    return "\n".join(" ".join(line) for line in lines.values())


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class _Call:
    image: Image
    task: Task
    words: tuple[SeenWord, ...]


class _Watched:
    """The engine, with a memory."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.calls: list[_Call] = []

    @property
    def name(self) -> str:
        return self._engine.name

    def read(self, image: Image, task: Task) -> tuple[SeenWord, ...]:
        words = self._engine.read(image, task)
        self.calls.append(_Call(image.copy(), task, words))
        return words


class _WatchedPage:
    """A page of a source that remembers its pixels."""

    def __init__(self, page: SourcePage) -> None:
        self.number = page.number
        self._page = page
        self.made: Pixels | None = None

    def layer(self) -> TextLayer | None:
        return self._page.layer()

    def second_layer(self) -> TextLayer | None:
        return self._page.second_layer() if isinstance(self._page, TwiceReadable) else None

    def pixels(self) -> Pixels:
        self.made = self._page.pixels()
        return self.made


def _write(folder: Path, page: _WatchedPage, calls: list[_Call], reading: PageReading) -> None:
    """Write everything about one page, in the place of an older look at it."""
    stem = f"{page.number:04d}"
    for old in folder.glob(f"{stem}-*"):
        old.unlink()
    if page.made is not None:
        shown = page.made.colour if page.made.colour is not None else page.made.grey
        _save(folder / f"{stem}-source.png", shown)
        upright = np.ascontiguousarray(np.rot90(shown, -(reading.rotation // 90)))
        across = upright.shape[1] / reading.width
        down = upright.shape[0] / reading.height
        boxes = [
            (Box(w.box.x0 * across, w.box.top * down, w.box.x1 * across, w.box.bottom * down),
             w.confidence)
            for w in reading.words
        ]  # fmt: skip
        _save(folder / f"{stem}-words.png", _framed(upright, boxes))
    for number, call in enumerate(calls, start=1):
        how = "scattered" if call.task.scattered else "page"
        name = f"{stem}-engine-{number}-{call.task.language}-{how}.png".replace("/", "_")
        _save(folder / name, _framed(call.image, [(w.box, w.confidence) for w in call.words]))
    text = "\n".join((*_said(reading, calls), ""))
    _put(folder / f"{stem}-steps.txt", text.encode())


def _said(reading: PageReading, calls: list[_Call]) -> Iterator[str]:
    yield f"page {reading.page}: {reading.origin.value}, {reading.origin_reason.value}"
    yield f"{reading.width:g} x {reading.height:g} points, {reading.dpi or 'no'} dpi"
    yield f"turned by {reading.rotation}, skew {reading.skew:+.2f}, read by {reading.engine}"
    for step in reading.steps:
        yield f"step {step.name}: {step.reason}"
    for call in calls:
        rows, columns = call.image.shape
        yield f"engine: {call.task.language}, {columns} x {rows}, {len(call.words)} words"
    yield f"rules {len(reading.rules)}, boxes {len(reading.checkboxes)}"
    yield f"stamps {len(reading.stamps)}, inks {len(reading.inks)}"
    for word in reading.words:
        others = "".join(f"  or {other.text} {other.confidence:.2f}" for other in word.alternatives)
        yield f"{word.confidence:.2f}  {word.line:4d}  {word.text}{others}"


def _framed(image: Image, boxes: Iterable[tuple[Box, float]]) -> Image:
    """Return a picture with a frame around each word: green, orange, red by its confidence."""
    shown = image if image.ndim == 3 else cv2.cvtColor(image, cv2.COLOR_GRAY2RGB)
    shown = np.array(shown, dtype=np.uint8)
    for box, confidence in boxes:
        colour = _GOOD if confidence >= 0.9 else _FAIR if confidence >= 0.7 else _POOR
        corners = (int(box.x0), int(box.top)), (int(box.x1), int(box.bottom))
        cv2.rectangle(shown, *corners, colour, 2)
    return shown


def _save(path: Path, image: Image) -> None:
    stored = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_RGB2BGR)
    _, png = cv2.imencode(".png", stored, [cv2.IMWRITE_PNG_COMPRESSION, 3])
    _put(path, png.tobytes())


def _put(path: Path, content: bytes) -> None:
    with suppress(FileNotFoundError):
        path.unlink()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
