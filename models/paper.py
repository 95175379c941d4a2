"""The published record, schema version 1."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from models.base import Confidence, NfcText, PageNo, PrintedText, Record, Sha256
from models.evidence import Evidence, FoundCount, FoundDate, FoundFlag, FoundKind, FoundText
from models.kinds import DpiSource, Origin, OriginReason, ReviewCode, Script, SectionKind
from models.page import CheckBox, Stamp, Turn


class Source(Record):
    """A file that the paper was read from."""

    name: PrintedText
    """Path relative to IN, NFC, for people."""
    name_bytes: PrintedText | None = Field(default=None, exclude_if=lambda value: value is None)
    """Percent-encoded bytes of the name, only where they are not NFC UTF-8."""
    sha256: Sha256
    bytes: int = Field(ge=1)
    media_type: PrintedText
    page_count: int = Field(ge=1)
    duplicate_of: PrintedText | None = None
    """The name of the byte-equal file that came first."""


class Votes(Record):
    """The count of a vote."""

    yes: FoundCount | None = None
    no: FoundCount | None = None
    abstained: FoundCount | None = None


class Consultation(Record):
    """One row of the Beratungsfolge: who deals with the paper, when, and what came of it."""

    body: FoundText | None = None
    date: FoundDate | None = None
    public: FoundFlag | None = None
    role: FoundText | None = None
    agenda_item: FoundText | None = None
    result: FoundText | None = None
    votes: Votes | None = None


class Signatory(Record):
    """Who signed the paper; ``signed`` says whether ink was found there."""

    name: FoundText | None = None
    role: FoundText | None = None
    mark: FoundText | None = None
    date: FoundDate | None = None
    signed: FoundFlag | None = None


class Attachment(Record):
    """An attachment that the paper names."""

    number: FoundText | None = None
    title: FoundText | None = None


class Metadata(Record):
    """What the archive searches by.

    ``None`` means *not found*, never *empty*; a list is ``None`` when one is there that could not
    be read (with a review reason), and ``()`` when nothing pointed to one.
    """

    number: FoundText | None = None
    other_numbers: tuple[FoundText, ...] | None = ()
    title: FoundText | None = None
    kind: FoundKind | None = None
    public: FoundFlag | None = None
    date: FoundDate | None = None
    consultations: tuple[Consultation, ...] | None = ()
    signatories: tuple[Signatory, ...] | None = ()
    references: tuple[FoundText, ...] | None = ()
    attachments: tuple[Attachment, ...] | None = ()


class Section(Record):
    """A section of the body: its kind, its printed heading, its running text."""

    kind: SectionKind
    heading: FoundText | None
    text: PrintedText | None
    """Paragraphs parted by a blank line, table cells by a tab; ``None`` where nothing follows."""
    confidence: Confidence
    evidence: tuple[Evidence, ...] = Field(min_length=1)


class Page(Record):
    """A page of the paper, and which page of which file it is."""

    number: PageNo
    source: int = Field(ge=0)
    """Index into ``sources``."""
    source_page: PageNo
    width: float
    height: float
    dpi: float | None
    dpi_source: DpiSource | None
    origin: Origin
    origin_reason: OriginReason
    rotation: Turn
    skew: float
    script: Script | None
    engine: PrintedText | None
    confidence: Confidence | None
    """Mean confidence of the words, weighted by their length; ``None`` where there are none."""
    stamps: tuple[Stamp, ...]
    checkboxes: tuple[CheckBox, ...]
    text: PrintedText | None
    """Every line of the page in reading order, one a line."""


class Reason(Record):
    """Why a person should look at the record."""

    code: ReviewCode
    field: PrintedText | None
    """A path such as ``metadata.date`` or ``metadata.consultations[2].date``."""
    message: PrintedText
    raw: PrintedText | None = None
    evidence: tuple[Evidence, ...] = ()


class Review(Record):
    """Whether a person is needed, and what for."""

    needed: bool
    reasons: tuple[Reason, ...]


class ProducedBy(Record):
    """Which software made the record."""

    name: Literal["ratslese"] = "ratslese"
    version: PrintedText
    reading: PrintedText
    """The fingerprint of the reading; several joined by a blank where pages differ."""
    rules: int
    settings_sha256: NfcText


class CouncilPaper(Record):
    """A council paper as a structured record (schema version 1)."""

    schema_version: Literal[1] = 1
    id: str = Field(pattern=r"^sha256:[0-9a-f]{64}:[0-9]+-[0-9]+$")
    """First source's hash, first and last page: stable over renames."""
    sources: tuple[Source, ...] = Field(min_length=1)
    metadata: Metadata
    sections: tuple[Section, ...]
    pages: tuple[Page, ...] = Field(min_length=1)
    review: Review
    produced_by: ProducedBy
