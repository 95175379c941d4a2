"""Recordings of reading: ``make golden`` writes them anew.

``pages/``: the readings of all samples, as the store would hold them; golden tests of the
understanding half start from them and need no Tesseract. ``heard/``: for some pages everything the
engine was asked and answered, so that the reading code can be run again without the engine. Read by
tesserocr, whose words the expected records were reviewed with; ``auto`` may mean another engine.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np
import zstandard

from models.geometry import Box
from models.page import PageReading
from pipeline.engines.sources import open_source
from pipeline.engines.tesserocr_engine import TesserocrEngine
from pipeline.engines.versions import READING_VERSION
from pipeline.flow import Engines, read_page
from pipeline.settings import LimitSettings, ReadingSettings
from pipeline.sheet import SeenWord, Task

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "samples"
PAGES, HEARD = HERE / "pages", HERE / "heard"
THUMB = (24, 32)  # columns and rows: enough to see another cut, scale, turn or light

# Pages that take each of the ways through reading once.
HEARD_PAGES = (
    "erfurt-0565-23/poor-150.pdf#2",
    "braunschweig-18-09114/stamp-colour.pdf#1",
    "goerlitz-112-1928/clean-g4.pdf#2",
    "jena-41-84/office-200.pdf#2",
    "karlsruhe-2022-0819/poor-150.pdf#1",
    "koeln-an-0215-2019/photocopy.pdf#2",
    "magdeburg-ds0418-16-1/fax-fine.tif#1",
    "muenchen-14-20-v-07311/turned.pdf#2",
)


class Recorder:
    """The real engine, with a memory."""

    def __init__(self, engine: TesserocrEngine) -> None:
        self._engine = engine
        self.calls: list[dict[str, object]] = []

    @property
    def name(self) -> str:
        return self._engine.name

    def read(self, image: np.ndarray, task: Task) -> tuple[SeenWord, ...]:
        words = self._engine.read(image, task)
        self.calls.append({"asked": asked(image, task), "words": [asdict(word) for word in words]})
        return words


class Replay:
    """An engine that answers from a recording; a question that was never asked fails the test."""

    def __init__(self, name: str, calls: list[dict]) -> None:
        self.name, self._calls = name, list(calls)

    def read(self, image: np.ndarray, task: Task) -> tuple[SeenWord, ...]:
        assert self._calls, "the engine is asked more often than it was"
        call = self._calls.pop(0)
        now, then = asked(image, task), call["asked"]
        drift = np.abs(np.array(now.pop("thumb")) - np.array(then["thumb"])).max()
        assert now == {key: value for key, value in then.items() if key != "thumb"}
        assert drift <= 2, f"the image differs by {drift} grey levels"
        return tuple(
            SeenWord(**{**word, "box": Box(*word["box"]), "alternatives": ()})
            for word in call["words"]
        )

    @property
    def left(self) -> int:
        return len(self._calls)


def asked(image: np.ndarray, task: Task) -> dict[str, object]:
    """Return what an engine was asked, the image by its shape and a thumbnail."""
    thumb = cv2.resize(image, THUMB, interpolation=cv2.INTER_AREA)
    return {
        "shape": list(image.shape),
        "language": task.language,
        "scattered": task.scattered,
        "dpi": task.dpi,
        "thumb": thumb.astype(int).tolist(),
    }


def read_sample(page: str, engine: Recorder | Replay) -> PageReading:
    """Read ``paper/file#page`` of the samples."""
    name, _, number = page.partition("#")
    with open_source(SAMPLES / name, (), LimitSettings()) as source:
        shown = source.page(int(number))
        return read_page(shown, Engines(engine), ReadingSettings(), LimitSettings())


def sample_pages() -> Iterator[str]:
    """Yield all pages of all scans that have a truth."""
    for truth in sorted(SAMPLES.glob("*/truth.json")):
        for scan in json.loads(truth.read_text("utf-8"))["scans"]:
            for number in range(1, len(scan["pages"]) + 1):
                yield f"{truth.parent.name}/{scan['file']}#{number}"


def file_of(folder: Path, page: str) -> Path:
    """Return where a page's recording lies: ``pages/erfurt-0565-23__clean-300.pdf__1.json.zst``."""
    return folder / f"{page.replace('/', '__').replace('#', '__')}.json.zst"


def load(path: Path) -> str:
    return zstandard.ZstdDecompressor().decompress(path.read_bytes()).decode()


def save(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(zstandard.ZstdCompressor(level=19).compress(text.encode()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="pages whose name holds this")
    only = parser.parse_args().only
    if not only:
        for old in (*PAGES.glob("*.zst"), *HEARD.glob("*.zst")):
            old.unlink()
    real = TesserocrEngine()
    for page in sample_pages():
        if only in page:
            engine = Recorder(real)
            reading = read_sample(page, engine)
            save(file_of(PAGES, page), reading.model_dump_json())
            if page in HEARD_PAGES:
                kept = {
                    "reading_version": READING_VERSION,
                    "engine": engine.name,
                    "calls": engine.calls,
                }
                save(file_of(HEARD, page), json.dumps(kept, ensure_ascii=False))
            print(f"{page}: {len(reading.words)} words")


if __name__ == "__main__":
    main()
