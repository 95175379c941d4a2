"""What the engine alone costs on our prepared pages, and what reading does: ``OUT FILE…``."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from pipeline import flow
from pipeline.engines.ocr import Engine, build_engine
from pipeline.engines.sources import open_source
from pipeline.settings import LimitSettings, ReadingSettings
from pipeline.sheet import Image, SeenWord, Task


class Metered:
    """The engine with a clock: the first reading of a page counts as the bare engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.name = engine.name
        self.first = self.further = 0.0
        self.calls = 0

    def read(self, image: Image, task: Task) -> tuple[SeenWord, ...]:
        began = time.process_time()
        words = self._engine.read(image, task)
        spent = time.process_time() - began
        if self.calls:
            self.further += spent
        else:
            self.first += spent
        self.calls += 1
        return words


def main() -> None:
    out, *files = sys.argv[1:]
    settings, limits = ReadingSettings(), LimitSettings()
    engine = Metered(build_engine(settings))
    answer = {}
    for file in files:
        before = engine.first, engine.further
        began = time.process_time()
        with open_source(Path(file), (), limits) as source:
            for number in range(1, source.page_count + 1):
                engine.calls = 0
                flow.read_page(source.page(number), flow.Engines(engine), settings, limits)
        answer[file] = {
            "reading": time.process_time() - began,
            "first": engine.first - before[0],
            "further": engine.further - before[1],
        }
    Path(out).write_text(json.dumps(answer), "utf-8")


if __name__ == "__main__":
    main()
