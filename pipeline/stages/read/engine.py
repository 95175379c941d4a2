"""What reading needs of an OCR engine."""

from __future__ import annotations

from typing import Protocol

from pipeline.sheet import Image, SeenWord, Task


class OcrEngine(Protocol):
    """Anything that can read an image."""

    @property
    def name(self) -> str:
        """What the record calls it, with its version: ``tesseract 5.3.0``."""
        ...

    def read(self, image: Image, task: Task) -> tuple[SeenWord, ...]:
        """Return the words on an image, in reading order, in pixels of the image."""
        ...
