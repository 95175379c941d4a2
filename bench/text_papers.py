"""Understand papers that are known as text only: ``python -m bench.text_papers FOLDER``.

The folder holds ``ID.txt`` and ``ID.gt.json`` (the council information system's record: ``name``,
``reference``, ``reference_in_head``). Every line becomes a line of a made-up page, with no columns,
sizes or weights: harder than any scan, and a test of the wording. No rule exists for this path.

Prints the share of numbers that are right (papers with ``reference_in_head``) and of titles whose
words agree (token F1 of 0.9 or more), and with ``--errors`` each that is not.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections.abc import Iterator
from pathlib import Path

from models.geometry import Box
from models.kinds import DpiSource, Origin, OriginReason, Script
from models.page import PageReading, Word
from models.paper import CouncilPaper, ProducedBy, Source
from pipeline.engines.language import build_annotator
from pipeline.evaluate.rates import plain_number, token_f1
from pipeline.flow import understand
from pipeline.settings import UnderstandingSettings

LINES, PITCH, ADVANCE, MARGIN = 60, 13.0, 5.2, 50.0


def pages(text: str) -> Iterator[PageReading]:
    """Lay lines out 60 to a page, a character 5.2 points wide; blanks keep their width."""
    lines = text.split("\n")
    for number, start in enumerate(range(0, len(lines), LINES), start=1):
        words = tuple(
            word
            for row, line in enumerate(lines[start : start + LINES])
            for word in _words(line.rstrip(), row)
        )
        yield PageReading(
            page=number,
            width=595.3,
            height=841.9,
            dpi=300,
            dpi_source=DpiSource.ASSUMED,
            origin=Origin.OCR if words else Origin.BLANK,
            origin_reason=OriginReason.NO_TEXT_LAYER if words else OriginReason.BLANK_PAGE,
            rotation=0,
            skew=0,
            script=Script.LATIN,
            engine="made up",
            words=words,
        )


def _words(line: str, row: int) -> Iterator[Word]:
    top, place = MARGIN + row * PITCH, 0
    for piece in line.split(" "):
        token = piece.strip()
        if token:
            x0 = MARGIN + place * ADVANCE
            box = Box(x0, top, x0 + len(token) * ADVANCE, top + 10)
            yield Word(text=token, box=box, confidence=0.95, block=0, line=row, size=10)
        place += len(piece) + 1


def paper(path: Path, annotate: object) -> CouncilPaper:
    """Return the record of one text."""
    data = path.read_bytes()
    readings = tuple(pages(data.decode("utf-8")))
    source = Source(
        name=path.name,
        sha256=hashlib.sha256(data).hexdigest(),
        bytes=len(data),
        media_type="text/plain",
        page_count=len(readings),
    )
    made = ProducedBy(version="0", reading="made up", rules=0, settings_sha256="0")
    return understand((source,), readings, annotate, UnderstandingSettings(), made)  # type: ignore[arg-type]


def main() -> None:
    """Read the folder, understand each text, print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true", help="print each wrong value")
    given = parser.parse_args()
    annotate = build_annotator(UnderstandingSettings())
    tally = {"reference": [0, 0], "title": [0, 0]}
    page_count, began = 0, time.process_time()
    for path in sorted(given.folder.glob("*.txt")):
        truth = json.loads(path.with_suffix(".gt.json").read_text("utf-8"))
        if not truth["reference_in_head"]:
            continue
        record = paper(path, annotate)
        page_count += len(record.pages)
        number, title = record.metadata.number, record.metadata.title
        said = {
            "reference": plain_number(number.value) if number else None,
            "title": title.value if title else "",
        }
        right = {
            "reference": said["reference"] == plain_number(truth["reference"]),
            "title": token_f1(said["title"] or "", truth["name"]) >= 0.9,
        }
        wanted = {"reference": truth["reference"], "title": truth["name"]}
        sure = {"reference": number, "title": title}
        for field, hit in right.items():
            tally[field][0] += hit
            tally[field][1] += 1
            found = sure[field]
            if given.errors and not hit:
                confidence = f"{found.confidence:.2f}" if found else "–"
                print(
                    f"{path.name} {field} ({confidence}): {said[field]!r}, true {wanted[field]!r}"
                )
    for field, (hits, count) in tally.items():
        print(f"{field}: {hits} of {count} = {hits / max(1, count):.3f}")
    cpu = time.process_time() - began
    print(f"{page_count} pages, {page_count / cpu:.0f} pages/s of CPU")


if __name__ == "__main__":
    main()
