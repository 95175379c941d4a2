"""Understand stored pages again: ``python -m bench.understanding OUT TRUTH [--errors]``.

OUT is the output of a run over the scans that lie beside the ``truth.json`` files of TRUTH.
Nothing is read anew and nothing is written: the stored pages go through the rules as they are now,
and the records are held against the truth. Prints pages per second of CPU, and the evaluation.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import NamedTuple

from models.page import PageReading
from models.paper import CouncilPaper, ProducedBy, Source
from pipeline.batch import collector
from pipeline.engines.language import build_annotator
from pipeline.evaluate.report import as_text
from pipeline.evaluate.truth import TrueScan, Truth, load_truths
from pipeline.evaluate.verdicts import Held, hold
from pipeline.flow import RULES_VERSION, understand
from pipeline.settings import UnderstandingSettings
from pipeline.storage import OutFolder, PageStore, file_sha256


class Paper(NamedTuple):
    """A scan with its stored pages and its truth."""

    source: Source
    sha256: str
    truth: Truth
    scan: TrueScan
    known: tuple[PageReading, ...]


def load(out: Path, truth: Path) -> list[Paper]:
    """Return every scan whose pages are all in the store."""
    store, papers = PageStore(OutFolder(out)), []
    for folder, known in load_truths(truth):
        for scan in known.scans:
            path = folder / scan.file
            sha256 = file_sha256(path)
            pages = [store.load(sha256, number) for number in sorted(store.pages(sha256))]
            readings = tuple(stored.reading for stored in pages if stored is not None)
            if not readings:
                continue
            source = Source(
                name=f"{folder.name}/{scan.file}",
                sha256=sha256,
                bytes=path.stat().st_size,
                media_type="application/octet-stream",
                page_count=len(readings),
            )
            papers.append(Paper(source, sha256, known, scan, readings))
    return papers


def main() -> None:
    """Load, understand, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--errors", action="store_true", help="print every wrong value")
    parser.add_argument("--rounds", type=int, default=1, help="understand so often, for the clock")
    given = parser.parse_args()
    papers = load(given.out, given.truth)
    settings = UnderstandingSettings()
    annotate = build_annotator(settings)
    collector.settle()  # as a worker does
    made = ProducedBy(version="0", reading="stored", rules=RULES_VERSION, settings_sha256="0")
    held: list[Held] = []
    began, texts = time.process_time(), [_json(paper) for paper in papers]
    began = time.process_time()
    for _ in range(given.rounds):
        held = []
        for paper, pages in zip(papers, texts, strict=True):
            readings = tuple(PageReading.model_validate_json(page) for page in pages)
            with collector.seldom():
                record = understand((paper.source,), readings, annotate, settings, made)
            held.append(hold(_published(record), paper.truth, paper.scan))
    cpu = time.process_time() - began
    count = given.rounds * sum(len(pages) for pages in texts)
    print(f"{count} pages, {count / cpu:.0f} pages/s of CPU, parsing and evaluation included")
    print(as_text(held, errors=given.errors))


def _json(paper: Paper) -> tuple[str, ...]:
    return tuple(page.model_dump_json() for page in paper.known)


def _published(record: CouncilPaper) -> CouncilPaper:
    """Return the record as a file would hold it: rounding included."""
    return CouncilPaper.model_validate_json(record.model_dump_json())


if __name__ == "__main__":
    main()
