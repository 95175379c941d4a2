"""Write the readings of files as JSON: ``python -m bench.dump_readings FILE... --out DIR``.

For people who work on the understanding half and need pages to work on.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from pipeline.engines.sources import open_source
from pipeline.engines.tesseract import Tesseract
from pipeline.errors import DocumentError
from pipeline.flow import Engines, read_page
from pipeline.settings import LimitSettings, ReadingSettings


def dump(path: Path, out: Path, engines: Engines, last: int) -> None:
    reading, limits = ReadingSettings(), LimitSettings()
    with open_source(path, (), limits) as source:
        for number in range(1, min(source.page_count, last) + 1):
            began = time.perf_counter()
            page = read_page(source.page(number), engines, reading, limits)
            target = out / f"{path.name}.p{number:04}.json"
            target.write_text(page.model_dump_json(indent=1), "utf-8")
            words = page.words
            mean = sum(word.confidence for word in words) / max(len(words), 1)
            print(
                f"{path.name} {number}: {page.origin} {page.origin_reason} rotation {page.rotation}"
                f" skew {page.skew} {page.script} dpi {page.dpi} {len(words)} words,"
                f" confidence {mean:.3f}, {len(page.rules)} rules, {len(page.checkboxes)} boxes,"
                f" {len(page.stamps)} stamps, {len(page.inks)} inks,"
                f" {time.perf_counter() - began:.2f} s"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--last", type=int, default=10**6, help="last page to read")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    engines = Engines(Tesseract())
    for path in given.files:
        try:
            dump(path, given.out, engines, given.last)
        except DocumentError as exc:
            print(f"{path.name}: {exc.code}: {exc}", file=sys.stderr)


if __name__ == "__main__":
    main()
