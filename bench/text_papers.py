"""Understand papers that are known as text only: ``python -m bench.text_papers FOLDER [--errors]``.

The folder holds ``ID.txt`` and ``ID.gt.json``, the council information system's record. Every line
becomes a line of a made-up page, with no columns, sizes or weights: harder than any scan, and a
test of the wording. No rule exists for this path.

Scored is what the record says and the paper prints:

* ``reference``: papers with ``reference_in_head``; where the record lacks that flag, papers whose
  first lines print the reference.
* ``title``: of the same papers; words agree with ``name`` (token F1 of 0.9 or more).
  ``title, printed``: those of all papers whose ``name`` stands word for word in the first lines:
  registers put ``Änderungsantrag FDP:`` before titles, and no paper prints it. Here punctuation and
  quotation marks do not count.
* ``meeting found``: consultation dates that the text holds; ``meeting true``: dates that we say,
  of papers whose record names every date.

With ``--errors`` each value that is not right, with its confidence.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

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
            for word in _laid_out(line.rstrip(), row)
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


def _laid_out(line: str, row: int) -> Iterator[Word]:
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


HEAD_LINES = 80
"""Lines of a text that count as its beginning."""


class Verdict(NamedTuple):
    """One value held against the record."""

    field: str
    right: bool
    said: object
    true: object
    confidence: float | None


def verdicts(record: CouncilPaper, truth: dict[str, Any], text: str) -> Iterator[Verdict]:
    """Yield what can be held against the council information system's record."""
    number, title = record.metadata.number, record.metadata.title
    head = "\n".join(text.split("\n")[:HEAD_LINES])
    printed = truth.get("reference_in_head", truth["reference"] in head)
    said = title.value if title else ""
    sure = title.confidence if title else None
    if printed:
        right = number is not None and plain_number(number.value) == plain_number(
            truth["reference"]
        )
        yield Verdict(
            "reference",
            right,
            number.value if number else None,
            truth["reference"],
            number.confidence if number else None,
        )
        yield Verdict("title", token_f1(said, truth["name"]) >= 0.9, said, truth["name"], sure)
    if f" {_words(truth['name'])} " in f" {_words(head)} ":
        alike = token_f1(_words(said), _words(truth["name"])) >= 0.9
        yield Verdict("title, printed", alike, said, truth["name"], sure)
    yield from _meetings(record, truth)


def _words(text: str) -> str:
    """Return the words of a text alone, hyphenation at line ends undone."""
    whole = re.sub(r"(?<=\w)-\s*\n\s*(?=[a-zäöüß])", "", text)
    return " ".join(re.findall(r"\w+", whole.lower()))


def _meetings(record: CouncilPaper, truth: dict[str, Any]) -> Iterator[Verdict]:
    """Yield the dates of the meetings: each that the text holds, and each that we say."""
    known = truth.get("consultations", ())
    if not known:
        return
    rows = record.metadata.consultations or ()
    said = {row.date.value.isoformat(): row.date.confidence for row in rows if row.date}
    for row, there in zip(known, truth["consultation_dates_in_text"], strict=True):
        if there and row["date"]:
            hit = row["date"] in said
            yield Verdict("meeting found", hit, sorted(said), row["date"], said.get(row["date"]))
    if all(row["date"] for row in known):
        true = {row["date"] for row in known}
        for date, confidence in said.items():
            yield Verdict("meeting true", date in true, date, sorted(true), confidence)


def main() -> None:
    """Read the folder, understand each text, print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true", help="print each wrong value")
    given = parser.parse_args()
    annotate = build_annotator(UnderstandingSettings())
    tally: dict[str, list[bool]] = {}
    page_count, began = 0, time.process_time()
    for path in sorted(given.folder.glob("*.txt")):
        truth = json.loads(path.with_suffix(".gt.json").read_text("utf-8"))
        record = paper(path, annotate)
        page_count += len(record.pages)
        for verdict in verdicts(record, truth, path.read_text("utf-8")):
            tally.setdefault(verdict.field, []).append(verdict.right)
            if given.errors and not verdict.right:
                sure = "–" if verdict.confidence is None else f"{verdict.confidence:.2f}"
                print(f"{path.name} {verdict.field} ({sure}): {verdict.said!r}, {verdict.true!r}")
    for field, hits in tally.items():
        print(f"{field}: {sum(hits)} of {len(hits)} = {sum(hits) / len(hits):.3f}")
    cpu = time.process_time() - began
    print(f"{page_count} pages, {page_count / cpu:.0f} pages/s of CPU")


if __name__ == "__main__":
    main()
