"""Which OCR engine reads: Tesseract as a library or as a program, or its network by itself."""

from __future__ import annotations

import importlib.util
from typing import Protocol

from pipeline.engines.tesseract import Tesseract, tesseract_versions
from pipeline.errors import EnvironmentMissing
from pipeline.settings import ReadingSettings
from pipeline.sheet import Image, SeenWord, Task


class Engine(Protocol):
    """What all engines are."""

    @property
    def name(self) -> str:
        """What the record calls it."""
        ...

    def read(self, image: Image, task: Task) -> tuple[SeenWord, ...]:
        """Return the words on an image."""
        ...


def chosen(settings: ReadingSettings) -> str:
    """Return ``onnxruntime``, ``tesserocr`` or ``pytesseract``: what ``auto`` means here."""
    if settings.engine != "auto":
        return settings.engine
    if not importlib.util.find_spec("tesserocr"):
        return "pytesseract"
    return "onnxruntime" if importlib.util.find_spec("onnxruntime") else "tesserocr"


def build_engine(settings: ReadingSettings) -> Engine:
    """Return the engine that the settings want; raise :class:`EnvironmentMissing` without it."""
    choice = chosen(settings)
    try:
        match choice:
            case "onnxruntime":
                from pipeline.engines.onnx_engine import OnnxEngine  # noqa: PLC0415

                return OnnxEngine()
            case "tesserocr":
                from pipeline.engines.tesserocr_engine import TesserocrEngine  # noqa: PLC0415

                return TesserocrEngine()
            case _:
                return Tesseract()
    except ImportError as exc:
        raise _unusable(choice, exc) from exc


def engine_versions(settings: ReadingSettings) -> tuple[str, str, str]:
    """Return who reads, and the versions of its Tesseract and Leptonica."""
    choice = chosen(settings)
    if choice == "pytesseract":
        return choice, *tesseract_versions()
    try:
        from pipeline.engines.tesserocr_engine import library_versions  # noqa: PLC0415

        if choice == "onnxruntime":
            from pipeline.engines.onnx_engine import runtime_version  # noqa: PLC0415

            choice = f"onnxruntime {runtime_version()} with tesserocr"
    except ImportError as exc:
        raise _unusable(choice, exc) from exc
    return choice, *library_versions()


def _unusable(choice: str, exc: ImportError) -> EnvironmentMissing:
    return EnvironmentMissing(f"{choice} cannot be used: {exc}; set reading.engine = 'pytesseract'")
