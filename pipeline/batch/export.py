"""A table of all papers, one row each, that a spreadsheet may open without running anything."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rich.console import Console

from models.evidence import Found
from models.paper import CouncilPaper
from pipeline.batch.inquiries import published
from pipeline.batch.names import in_a_line
from pipeline.batch.upkeep import ledger_of
from pipeline.errors import UsageError
from pipeline.show import load
from pipeline.storage import OutFolder, write_asked

COLUMNS = (
    "file", "id", "number", "title", "kind", "public", "date", "bodies", "references", "pages",
    "review", "lowest_confidence", "duplicate_of",
)  # fmt: skip
"""A value that was not found is an empty cell; ``public`` is yes, no or unknown."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def export(root: Path, target: Path | None) -> None:
    """Write the table into a file, or to stdout."""
    ledger = ledger_of(root)
    outputs = [output for *_, output, _ in published(ledger)]
    ledger.close()
    text = "".join(_lines(OutFolder(root), outputs))
    if target is None:
        print(text, end="")  # noqa: T201 - the result
        return
    write_asked(target, text.encode("utf-8-sig"), private=True)


def _lines(out: OutFolder, outputs: Iterable[bytes]) -> Iterator[str]:
    yield line(COLUMNS)
    for output in outputs:
        try:
            paper = load(out.record_path(output))
        except UsageError:
            note = f"left out: {in_a_line(output)} is missing or damaged; see 'ratslese verify'"
            Console(stderr=True).print(note, markup=False, highlight=False, soft_wrap=True)
            continue
        yield line(row(paper))


def row(paper: CouncilPaper) -> tuple[str, ...]:
    """Return the cells of a paper."""
    meta = paper.metadata
    source = paper.sources[0]
    found = (meta.number, meta.title, meta.kind, meta.public, meta.date)
    public = "unknown" if meta.public is None else "yes" if meta.public.value else "no"
    sure = [item.confidence for item in found if item is not None]
    bodies = dict.fromkeys(
        item.body.value for item in meta.consultations or () if item.body is not None
    )
    return (
        source.name,
        paper.id,
        _text(meta.number),
        _text(meta.title),
        _text(meta.kind),
        public,
        _text(meta.date),
        "; ".join(bodies),
        "; ".join(item.value for item in meta.references or ()),
        str(len(paper.pages)),
        " ".join(sorted({reason.code.value for reason in paper.review.reasons})),
        f"{min(sure):.3f}" if sure else "",
        source.duplicate_of or "",
    )


def _text(found: Found[Any] | None) -> str:
    return "" if found is None else str(found.value)


def line(cells: Iterable[str]) -> str:
    """Return a line of CSV; what a spreadsheet would take for a formula begins with a quote."""
    file = io.StringIO()
    csv.writer(file, lineterminator="\r\n").writerow(safe(cell) for cell in cells)
    return file.getvalue()


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet runs, and no terminal obeys."""
    plain = in_a_line(cell)
    return f"'{plain}" if cell.lstrip(" ").startswith(_FORMULA) else plain
