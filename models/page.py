"""What was read on one page. The store holds this and nothing of the later stages."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from models.base import Confidence, NfcText, PageNo, PrintedText, Record
from models.evidence import PlaceBox
from models.kinds import DpiSource, Origin, OriginReason, Script


class Alternative(Record):
    """Another reading of a word."""

    text: PrintedText
    confidence: Confidence


class Word(Record):
    """A printed word and its place."""

    text: PrintedText
    box: PlaceBox
    confidence: Confidence
    """The engine's own, 0 to 1; 1 for words of a born-digital text layer."""
    block: int
    """The engine's block; words of one block carry the same number."""
    line: int
    """The engine's line, unique on the page."""
    size: float | None = None
    """Type size in points, where known."""
    bold: bool | None = None
    """Weight, where known; ``None`` from engines that cannot tell."""
    alternatives: tuple[Alternative, ...] = ()


class Rule(Record):
    """A ruling line: the hull of its ink, longer than thick."""

    box: PlaceBox


class CheckBox(Record):
    """A form's box, printed or drawn, and whether it is ticked."""

    box: PlaceBox
    checked: bool
    confidence: Confidence


class Stamp(Record):
    """A stamp on the page; ``text`` is ``None`` where it is not legible."""

    box: PlaceBox
    text: PrintedText | None = None


class InkKind(StrEnum):
    """What ink that is not text seems to be."""

    HANDWRITING = "handwriting"
    PICTURE = "picture"


class Ink(Record):
    """Ink that is not text: a signature, a drawing, a seal."""

    box: PlaceBox
    kind: InkKind


class Step(Record):
    """One thing that was done to the page before it was read, and the evidence for doing it."""

    name: PrintedText
    reason: PrintedText


Affine = tuple[float, float, float, float, float, float]
"""``(a, b, c, d, e, f)``: x' = a·x + c·y + e, y' = b·x + d·y + f (as in PDF)."""

Turn = Annotated[int, Field(ge=0, le=270, multiple_of=90)]


class PageReading(Record):
    """Everything that was read on one page; what it means comes later.

    Coordinates are points of the upright page (see :class:`models.geometry.Box`).
    """

    page: PageNo
    """The page of the source, from 1."""
    width: float
    height: float
    dpi: float | None
    """Resolution of the pixels in the source; ``None`` where there are none."""
    dpi_source: DpiSource | None
    origin: Origin
    origin_reason: OriginReason
    rotation: Turn
    """Clockwise turn that made the shown page upright."""
    skew: float
    """Degrees by which the lines climb (+) or fall (-) on the upright page."""
    script: Script | None
    engine: PrintedText | None
    """Who read it: ``tesseract 5.3.0 deu``, ``pdfium 7543``; ``None`` for a blank page."""
    words: tuple[Word, ...] = ()
    rules: tuple[Rule, ...] = ()
    checkboxes: tuple[CheckBox, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    inks: tuple[Ink, ...] = ()
    transform: Affine | None = None
    """From pixels of the image that was read to points of the upright page."""
    steps: tuple[Step, ...] = ()


class StoredPage(Record):
    """A page as it lies in the store: the reading and how it was made."""

    store_version: int = 1
    reading_fingerprint: NfcText
    settings_sha256: NfcText
    """The part of the fingerprint that the settings make: another one is read again."""
    reading: PageReading
