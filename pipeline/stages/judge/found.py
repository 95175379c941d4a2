"""Candidates become values of the record."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from models.evidence import Found, FoundCount, FoundDate, FoundFlag, FoundKind, FoundText
from models.extraction import Candidate
from models.kinds import PaperKind
from pipeline.stages.judge.model import field_model

T = TypeVar("T")
F = TypeVar("F", bound=Found)  # type: ignore[type-arg]  # every subclass names its own value


def _made(kind: type[F], found: Candidate[T], confidence: float) -> F:
    return kind(value=found.value, raw=found.raw, confidence=confidence, evidence=found.evidence)


def _sure(field: str, found: Candidate[T], confidence: float | None) -> float:
    return field_model(field).confidence(found) if confidence is None else confidence


def text(
    field: str, found: Candidate[str] | None, confidence: float | None = None
) -> FoundText | None:
    """Return a text as the record keeps it."""
    return _made(FoundText, found, _sure(field, found, confidence)) if found else None


def date(
    field: str, found: Candidate[dt.date] | None, confidence: float | None = None
) -> FoundDate | None:
    """Return a date as the record keeps it."""
    return _made(FoundDate, found, _sure(field, found, confidence)) if found else None


def flag(
    field: str, found: Candidate[bool] | None, confidence: float | None = None
) -> FoundFlag | None:
    """Return a yes or no as the record keeps it."""
    return _made(FoundFlag, found, _sure(field, found, confidence)) if found else None


def count(found: Candidate[int] | None) -> FoundCount | None:
    """Return a count as the record keeps it."""
    return _made(FoundCount, found, _sure("detail", found, None)) if found else None


def kind(found: Candidate[PaperKind], confidence: float) -> FoundKind:
    """Return the kind as the record keeps it."""
    return _made(FoundKind, found, confidence)
