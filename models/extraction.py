"""What the extraction hands to the judge: candidates for each field, each with its witnesses.

A witness is a named, independent sign that a candidate is the field's value (or is not). Stages
collect witnesses and weigh nothing; the judge's model gives each witness its weight.
These never cross a process boundary, so they are frozen, slotted dataclasses.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from models.evidence import Evidence
from models.kinds import PaperKind
from models.paper import Reason

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Candidate(Generic[T]):
    """A possible value of a field, as printed, with its places and its witnesses."""

    value: T
    raw: str
    evidence: tuple[Evidence, ...]
    legibility: float
    """Confidence of the worst word of the evidence."""
    witnesses: frozenset[str] = frozenset()
    """Names of the signs for and against; the judge's coefficients know each."""


@dataclass(frozen=True, slots=True)
class VotesFound:
    """The count of a vote."""

    yes: Candidate[int] | None = None
    no: Candidate[int] | None = None
    abstained: Candidate[int] | None = None


@dataclass(frozen=True, slots=True)
class Consulted:
    """One row of the Beratungsfolge."""

    body: Candidate[str] | None = None
    date: Candidate[dt.date] | None = None
    public: Candidate[bool] | None = None
    role: Candidate[str] | None = None
    agenda_item: Candidate[str] | None = None
    result: Candidate[str] | None = None
    votes: VotesFound | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """One signatory; ``ink`` is what was found where the hand should have written."""

    name: Candidate[str] | None = None
    role: Candidate[str] | None = None
    mark: Candidate[str] | None = None
    date: Candidate[dt.date] | None = None
    ink: Candidate[bool] | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    """One attachment that the paper names."""

    number: Candidate[str] | None = None
    title: Candidate[str] | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """All candidates of a paper, in reading order, and what could not be read."""

    numbers: tuple[Candidate[str], ...] = ()
    other_numbers: tuple[Candidate[str], ...] = ()
    titles: tuple[Candidate[str], ...] = ()
    kinds: tuple[Candidate[PaperKind], ...] = ()
    publics: tuple[Candidate[bool], ...] = ()
    dates: tuple[Candidate[dt.date], ...] = ()
    consultations: tuple[Consulted, ...] | None = ()
    signatories: tuple[Signed, ...] | None = ()
    references: tuple[Candidate[str], ...] | None = ()
    attachments: tuple[Attached, ...] | None = ()
    reasons: tuple[Reason, ...] = field(default=())
    """What was seen and could not be read: partial dates, unreadable lists."""
