"""Which OCR engine reads: both run Tesseract, as a library or as a program."""

from __future__ import annotations

import importlib.util
from typing import Protocol

from pipeline.engines.tesseract import Tesseract, tesseract_versions
from pipeline.errors import EnvironmentMissing
from pipeline.settings import ReadingSettings
from pipeline.sheet import Image, SeenWord, Task


class Engine(Protocol):
    """What both engines are."""

    @property
    def name(self) -> str:
        """What the record calls it."""
        ...

    def read(self, image: Image, task: Task) -> tuple[SeenWord, ...]:
        """Return the words on an image."""
        ...


def chosen(settings: ReadingSettings) -> str:
    """Return ``tesserocr`` or ``pytesseract``: what ``auto`` means on this machine."""
    if settings.engine != "auto":
        return settings.engine
    return "tesserocr" if importlib.util.find_spec("tesserocr") else "pytesseract"


def build_engine(settings: ReadingSettings) -> Engine:
    """Return the engine that the settings want; raise :class:`EnvironmentMissing` without it."""
    if chosen(settings) == "pytesseract":
        return Tesseract()
    try:
        from pipeline.engines.tesserocr_engine import TesserocrEngine  # noqa: PLC0415
    except ImportError as exc:
        msg = f"tesserocr cannot be used: {exc}; set reading.engine = 'pytesseract'"
        raise EnvironmentMissing(msg) from exc
    return TesserocrEngine()


def engine_versions(settings: ReadingSettings) -> tuple[str, str, str]:
    """Return who reads, and the versions of its Tesseract and Leptonica."""
    choice = chosen(settings)
    if choice == "pytesseract":
        return choice, *tesseract_versions()
    try:
        from pipeline.engines.tesserocr_engine import library_versions  # noqa: PLC0415
    except ImportError as exc:
        msg = f"tesserocr cannot be used: {exc}; set reading.engine = 'pytesseract'"
        raise EnvironmentMissing(msg) from exc
    return choice, *library_versions()
