"""What read a page: the fingerprint of reading."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import pypdfium2 as pdfium

from pipeline.engines.lstm.network_store import trained_further
from pipeline.engines.ocr import chosen, engine_versions
from pipeline.engines.tesseract import installed_languages, language_files
from pipeline.settings import ReadingSettings, digest

READING_VERSION = 7
"""Raise this by hand when code changes what is read; stored pages are stale then, not wrong."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Names of a way of reading."""

    settings_sha256: str
    """The settings alone: pages read with others are read again."""
    full: str
    """Settings, :data:`READING_VERSION`, engines and their data."""
    parts: tuple[str, ...]
    """The engines and their data by name, for people: ``pdfium 7202``."""


def reading_fingerprint(settings: ReadingSettings) -> Fingerprint:
    """Name the way pages are read now; raise :class:`EnvironmentMissing` without Tesseract."""
    languages = dict.fromkeys(
        (*settings.language.split("+"), *settings.fraktur_language.split("+"))
    )
    wanted = [*languages, *(["osd"] if "osd" in installed_languages() else [])]
    found = [(n, path) for n in wanted for path in language_files(n)]
    if chosen(settings) == "onnxruntime":
        further = ((n, trained_further(n)) for n in wanted)
        found += [(n, path) for n, path in further if path is not None]
    files = [(n, path, _file_sha256(path)) for n, path in found]
    engines = _engines(settings)
    full = digest(
        settings,
        f"reading {READING_VERSION}",
        *engines,
        *(f"{n}={sha256}" for n, _, sha256 in files),
    )
    parts = (*engines, *(f"{path.name} {sha256[:12]}" for _, path, sha256 in files))
    return Fingerprint(digest(settings), full, parts)


def _engines(settings: ReadingSettings) -> tuple[str, ...]:
    engine, tesseract, leptonica = engine_versions(settings)
    return (
        f"{engine} {tesseract}",
        f"leptonica {leptonica}",
        f"pdfium {pdfium.PDFIUM_INFO.version}",
        f"opencv {cv2.__version__}",
    )


@lru_cache(maxsize=16)
def _file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
