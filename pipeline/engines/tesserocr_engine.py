"""Tesseract inside this process, through tesserocr: no child, no files, the model loaded once.

A library cannot be interrupted from within. Its own time limit is kept by Tesseract itself, which
looks at the clock between words; what hangs elsewhere is ended by the warden of the worker, with
the same error code (see docs/adr/0003).
"""

from __future__ import annotations

import contextlib
import os
import re
from functools import lru_cache
from pathlib import Path

import numpy as np
import tesserocr

from pipeline.engines.tesseract import language_files, missing_language, parse_tsv
from pipeline.errors import EngineFailed, EnvironmentMissing, TimeLimit
from pipeline.sheet import Image, SeenWord, Task

_COLUMNS = "level page_num block_num par_num line_num word_num left top width height conf text"
_HEAD = _COLUMNS.replace(" ", "\t") + "\n"
VARIABLES = {"textord_tabfind_find_tables": "0"}
"""What every instance is told: no search for tables, which stage 3 has found already."""


class TesserocrEngine:
    """Tesseract as a library; one instance for each language, used again for page after page."""

    def __init__(self) -> None:
        os.environ["OMP_THREAD_LIMIT"] = "1"
        self.version, _ = library_versions()
        self._ready: dict[str, tesserocr.PyTessBaseAPI] = {}

    @property
    def name(self) -> str:
        """Return what the record calls this engine."""
        return f"tesserocr {self.version}"

    def read(self, image: Image, task: Task) -> tuple[SeenWord, ...]:
        """Return the words on an image, in the engine's reading order.

        Raises :class:`TimeLimit`, :class:`EngineFailed`, and :class:`EnvironmentMissing` when the
        language is not installed. After a fault the instance is given up: the next page gets a
        fresh one.
        """
        api = self._ready.get(task.language) or self._load(task.language)
        try:
            said = _read(api, image, task)
        except RuntimeError as exc:
            self._give_up(task.language)
            msg = f"tesseract on page {task.page} failed: {exc}"
            raise EngineFailed(msg) from exc
        except TimeLimit:
            self._give_up(task.language)
            raise
        return parse_tsv(_HEAD + said)

    def close(self) -> None:
        """Let go of all models."""
        for language in tuple(self._ready):
            self._give_up(language)

    def _load(self, language: str) -> tesserocr.PyTessBaseAPI:
        folder = _folder_of(language)
        try:
            api = tesserocr.PyTessBaseAPI(path=f"{folder}{os.sep}", lang=language)
        except RuntimeError as exc:
            raise EnvironmentMissing(missing_language(language)) from exc
        for variable, value in VARIABLES.items():
            api.SetVariable(variable, value)
        self._ready[language] = api
        return api

    def _give_up(self, language: str) -> None:
        with contextlib.suppress(KeyError):
            self._ready.pop(language).End()


def _read(api: tesserocr.PyTessBaseAPI, image: Image, task: Task) -> str:
    rows, columns = image.shape
    pixels = np.ascontiguousarray(image).tobytes()
    try:
        api.SetPageSegMode(tesserocr.PSM.SPARSE_TEXT if task.scattered else tesserocr.PSM.AUTO)
        api.SetVariable("user_defined_dpi", str(task.dpi))
        api.SetImageBytes(pixels, columns, rows, 1, columns)
        # What Tesseract learnt of the page before must not change what it reads on this one.
        api.ClearAdaptiveClassifier()
        if not api.Recognize(int(task.seconds * 1000)):
            msg = f"tesseract on page {task.page} took longer than {task.seconds:.0f} s"
            raise TimeLimit(msg)
        return str(api.GetTSVText(0))
    finally:
        api.Clear()


def _folder_of(language: str) -> Path:
    """Return the folder that ``deu`` or ``script/Fraktur`` is named from."""
    first = language.split("+", maxsplit=1)[0]
    return language_files(language)[0].parents[first.count("/")]


@lru_cache(maxsize=1)
def library_versions() -> tuple[str, str]:
    """Return the versions of the Tesseract and the Leptonica inside the wheel."""
    said = tesserocr.tesseract_version()
    versions = re.search(r"tesseract v?(\S+)", said), re.search(r"leptonica-(\S+)", said)
    tesseract, leptonica = (match[1] if match else "unknown" for match in versions)
    return tesseract, leptonica
