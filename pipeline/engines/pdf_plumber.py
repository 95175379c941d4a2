"""The second opinion on a doubtful text layer: pdfplumber reads the page that pdfium misread.

Both follow the same maps from codes to letters, but not with the same patience: maps whose letters
are written as strings, or which lie in odd places, pdfium passes over and gives the bare codes.
pdfplumber needs some 100 ms for a page where pdfium needs two, so it is asked only in doubt.
"""

from __future__ import annotations

import logging
import re
import struct
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.geometry import Box
from models.page import Word
from pipeline.sheet import TextLayer

if TYPE_CHECKING:
    import pdfplumber.page

_MOST_LETTERS = 20_000  # on a page: more would take pdfplumber seconds
_BOLD = re.compile(r"bold|black|heavy", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
# What pdfplumber and pdfminer raise on files that are not as the format wants them.
_GIVEN_UP = (
    ValueError, TypeError, LookupError, AttributeError, AssertionError, ArithmeticError,
    RecursionError, OSError, NotImplementedError, struct.error,
)  # fmt: skip


def plumbed_layer(
    path: Path, passwords: Sequence[str], number: int, unit: float, first: TextLayer
) -> TextLayer | None:
    """Return the words of a page as pdfplumber reads them; ``None`` where it cannot.

    All but the words is taken over from ``first``, which is pdfium's layer of the same page.
    """
    if first.rotation or first.letters > _MOST_LETTERS:
        return None
    import pdfplumber  # noqa: PLC0415 - a fifth of a second, for the few files that need it
    from pdfplumber.utils.exceptions import PdfminerException  # noqa: PLC0415

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # it quotes the file
    for password in ("", *passwords):
        try:
            with pdfplumber.open(path, pages=[number], password=password) as pdf:
                words = tuple(_words(pdf.pages[0], unit))
        except (PdfminerException, *_GIVEN_UP):  # a wrong password too
            continue
        return replace(
            first,
            engine=f"pdfplumber {version('pdfplumber')}",
            words=words,
            letters=sum(len(word.text) for word in words),
            unmapped=sum(word.text.count("\ufffd") for word in words),
        )
    return None


def _words(page: pdfplumber.page.Page, unit: float) -> Iterable[Word]:
    left, top, _, _ = page.bbox
    line, last = 0, None
    found: list[dict[str, Any]] = page.extract_words(
        use_text_flow=True, extra_attrs=["fontname", "size"]
    )
    for one in found:
        text = _CONTROL.sub("\ufffd", str(one["text"]))
        if not text.strip():
            continue
        box = Box(
            (one["x0"] - left) * unit,
            (one["top"] - top) * unit,
            (one["x1"] - left) * unit,
            (one["bottom"] - top) * unit,
        )
        if last is not None and (_lower(last, box) or box.x0 < last.x0):
            line += 1
        last = box
        yield Word(
            text=text,
            box=box,
            confidence=1.0,
            block=0,
            line=line,
            size=round(float(one["size"]) * unit, 2),
            bold=bool(_BOLD.search(str(one["fontname"]))),
        )


def _lower(above: Box, box: Box) -> bool:
    """Tell whether a word stands on another line than the one before it."""
    return abs(box.middle[1] - above.middle[1]) > 0.5 * min(box.height, above.height)
