"""What was measured, and on what."""

from __future__ import annotations

import os
import platform
import re
from importlib.metadata import version
from pathlib import Path

from bench.reading.metering import run
from pipeline.engines.ocr import chosen
from pipeline.engines.tesseract import tesseract_version
from pipeline.engines.versions import READING_VERSION
from pipeline.settings import ReadingSettings


def versions(ocrmypdf: str | None, kreuzberg: str | None) -> dict[str, object]:
    """Return the versions of everything that took part, and the machine."""
    import tesserocr  # noqa: PLC0415

    found: dict[str, object] = {
        "ratslese": version("ratslese"),
        "reading": READING_VERSION,
        "engine": chosen(ReadingSettings()),
        "tesseract": tesseract_version(),
        "tesserocr": f"{version('tesserocr')} ({tesserocr.tesseract_version().split()[1]})",
        "python": platform.python_version(),
        "processor": _processor(),
        "processors": len(os.sched_getaffinity(0)),
    }
    if ocrmypdf:
        found["ocrmypdf"] = run([ocrmypdf, "--version"]).said.strip()
    if kreuzberg:
        ask = "from importlib.metadata import version; print(version('kreuzberg'))"
        found["kreuzberg"] = run([kreuzberg, "-c", ask]).said.strip()
    return found


def _processor() -> str:
    match = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text("ascii"))
    return match[1] if match else platform.machine()
