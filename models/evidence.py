"""Values read from paper, each with its printed form, its confidence and its place."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Generic, TypeVar

from pydantic import AfterValidator, Field

from models.base import Confidence, PageNo, PrintedText, Record
from models.geometry import Box
from models.kinds import PaperKind

T = TypeVar("T")

PlaceBox = Annotated[Box, AfterValidator(Box.rounded)]
"""A box as records keep it: points in steps of 0.1."""


class Evidence(Record):
    """Where a value stands: one box for each printed line, on a page of the paper."""

    page: PageNo
    box: PlaceBox


class Found(Record, Generic[T]):
    """A value read from the document: what we made of it, as printed, how sure, and where.

    ``raw`` holds the printed words, a line break as one blank; ``ſ`` and letter-spacing are kept.
    No evidence, no value. Use the named subclasses: a bare ``Found[date]`` cannot be pickled.
    """

    value: T
    raw: PrintedText
    confidence: Confidence
    evidence: tuple[Evidence, ...] = Field(min_length=1)


class FoundText(Found[PrintedText]):
    """A text read from the document."""


class FoundDate(Found[dt.date]):
    """A complete calendar date read from the document."""


class FoundFlag(Found[bool]):
    """A yes or no read from the document."""


class FoundCount(Found[Annotated[int, Field(ge=0)]]):
    """A count (votes) read from the document."""


class FoundKind(Found[PaperKind]):
    """The kind of the paper; ``raw`` is the printed type."""
