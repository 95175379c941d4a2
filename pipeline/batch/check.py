"""Whether this machine has what a run needs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console
from rich.markup import escape
from rich.table import Table

import pipeline
from pipeline.engines.ocr import engine_versions
from pipeline.engines.tesseract import installed_languages, language_files
from pipeline.errors import EnvironmentMissing, RunError
from pipeline.settings import Settings


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that was looked at."""

    what: str
    found: str
    remedy: str | None = None
    """What to do; ``None``: it is as it should be."""


def check(settings: Settings, *, quiet: bool = False) -> RunError | None:
    """Print what is there and what is missing; return a failure where a run could not work."""
    points = list(_points(settings))
    table = Table(title="ratslese check", title_justify="left", show_header=False)
    for point in points:
        good = point.remedy is None
        mark = "[green]ok[/]" if good else "[red]missing[/]"
        table.add_row(mark, point.what, escape(point.found if good else f"→ {point.remedy}"))
    if not quiet:
        Console().print(table)
    missing = [point for point in points if point.remedy]
    if not missing:
        return None
    remedies = "; ".join(f"{point.remedy}" for point in missing)
    return EnvironmentMissing(f"{len(missing)} missing: {remedies}")


def _points(settings: Settings) -> Iterator[Point]:
    yield Point("ratslese", pipeline.__version__)
    try:
        reader, tesseract, leptonica = engine_versions(settings.reading)
    except EnvironmentMissing as exc:
        yield Point("Tesseract", "", str(exc))
        return
    yield Point("Tesseract", f"{tesseract} (leptonica {leptonica}), by way of {reader}")
    reading = settings.reading
    for what, language in (
        ("language of printed pages", reading.language),
        ("language of Fraktur pages", reading.fraktur_language),
    ):
        try:
            files = language_files(language)
        except EnvironmentMissing as exc:
            yield Point(what, "", str(exc))
        else:
            yield Point(what, f"{language} ({', '.join(str(file) for file in files)})")
    yield Point("languages installed", ", ".join(sorted(installed_languages())))
    yield from _limits(settings)


def _limits(settings: Settings) -> Iterator[Point]:
    limits = settings.limits
    workers = settings.batch.workers or len(os.sched_getaffinity(0))
    yield Point("workers", str(workers))
    needed = limits.worker_bytes * workers
    there = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    memory = f"{limits.worker_bytes / 1e9:.1f} GB each, {there / 1e9:.1f} GB in this machine"
    if needed > there:
        memory += " (all at their limit would be too much: fewer workers, or limits.worker_bytes)"
    yield Point("memory limit", memory)
    yield Point(
        "limits of a paper",
        f"{limits.document_bytes / 1e6:,.0f} MB, {limits.document_pages:,} pages, "
        f"{limits.page_pixels / 1e6:,.0f} megapixels and {limits.page_seconds:g} s a page",
    )
