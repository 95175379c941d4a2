"""What engines alone cost on our prepared pages, and what reading does: ``OUT FILE…``.

Two are called once a page: the engine that pages are read with, and Tesseract itself
(tesserocr, which lays out and recognises) on the same pixels, whose time is no part of reading.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from pipeline import flow
from pipeline.engines.ocr import Engine, build_engine
from pipeline.engines.sources import open_source
from pipeline.engines.tesserocr_engine import TesserocrEngine
from pipeline.settings import LimitSettings, ReadingSettings
from pipeline.sheet import Image, SeenWord, Task


class Metered:
    """The engine with a clock: the first reading of a page counts as the bare engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._tesseract = TesserocrEngine()
        self.name = engine.name
        self.first = self.further = self.tesseract = 0.0
        self.calls = 0

    def read(self, image: Image, task: Task) -> tuple[SeenWord, ...]:
        began = time.process_time()
        words = self._engine.read(image, task)
        spent = time.process_time() - began
        if self.calls:
            self.further += spent
        else:
            self.first += spent
            began = time.process_time()
            self._tesseract.read(image, replace(task, strips=None))
            self.tesseract += time.process_time() - began
        self.calls += 1
        return words


def main() -> None:
    out, *files = sys.argv[1:]
    settings, limits = ReadingSettings(), LimitSettings()
    engine = Metered(build_engine(settings))
    answer = {}
    for file in files:
        before = engine.first, engine.further, engine.tesseract
        began = time.process_time()
        with open_source(Path(file), (), limits) as source:
            for number in range(1, source.page_count + 1):
                engine.calls = 0
                flow.read_page(source.page(number), flow.Engines(engine), settings, limits)
        beside = engine.tesseract - before[2]
        answer[file] = {
            "reading": time.process_time() - began - beside,
            "first": engine.first - before[0],
            "further": engine.further - before[1],
            "tesseract": beside,
        }
    Path(out).write_text(json.dumps(answer), "utf-8")


if __name__ == "__main__":
    main()
