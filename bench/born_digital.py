"""What born-digital pages cost: ``python -m bench.born_digital FOLDER [FOLDER …] [--pages N]``.

Reads and understands the PDFs below the folders whose every page has a text layer that serves, one
after another in one process, and prints CPU milliseconds a page for both and pages a second of CPU.
The start of the process is left out, each paper is met once (what is kept of one helps no other),
and papers of more than N pages are passed over, for one would outweigh the others.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from models.kinds import Origin
from models.page import PageReading
from models.paper import ProducedBy, Source
from pipeline.batch.equip import equip
from pipeline.batch.work import Equipment
from pipeline.errors import DocumentError
from pipeline.settings import Settings

_MADE = ProducedBy(version="0", reading="bench", rules=0, settings_sha256="0")


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds of a paper."""

    pages: int
    reading: float
    understanding: float


def costs(files: Iterator[Path], most: int) -> Iterator[Cost]:
    """Yield what each paper costs whose pages all have a text layer that serves."""
    with_all = equip(Settings(), ())
    for file in files:
        began = time.process_time()
        try:
            pages = tuple(_pages(with_all, file, most))
        except DocumentError:
            continue
        read = time.process_time() - began
        if not pages or any(page.origin is not Origin.TEXT for page in pages):
            continue
        source = Source(
            name=file.name,
            sha256="0" * 64,
            bytes=file.stat().st_size,
            media_type="application/pdf",
            page_count=len(pages),
        )
        began = time.process_time()
        with_all.understand(source, pages, _MADE).model_dump_json()
        yield Cost(len(pages), read, time.process_time() - began)


def _pages(with_all: Equipment, file: Path, most: int) -> Iterator[PageReading]:
    with with_all.open_source(file) as opened:
        if opened.page_count <= most:
            for number in range(1, opened.page_count + 1):
                yield with_all.read_page(opened.page(number))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--pages", type=int, default=100, metavar="N", help="of a paper, at most")
    given = parser.parse_args()
    files = (file for folder in given.folders for file in sorted(folder.rglob("*.pdf")))
    found = list(costs(files, given.pages))[1:]  # the first one loads what is loaded once
    if not found:
        msg = "no PDF with text layers: two are needed at least"
        raise SystemExit(msg)
    pages = sum(cost.pages for cost in found)
    reading = 1000 * sum(cost.reading for cost in found) / pages
    understanding = 1000 * sum(cost.understanding for cost in found) / pages
    print(f"{len(found)} papers, {pages} pages: {reading:.1f} ms to read a page,")
    print(
        f"{understanding:.1f} ms to understand it: {1000 / (reading + understanding):.1f} pages/s"
    )


if __name__ == "__main__":
    main()
