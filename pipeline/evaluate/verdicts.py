"""One record held against one truth: a verdict on every value."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.evidence import Evidence, Found
from models.paper import CouncilPaper, Metadata, Page, Section
from pipeline.evaluate.rates import (
    Errors,
    bag_errors,
    character_errors,
    likeness,
    plain,
    plain_number,
)
from pipeline.evaluate.truth import TrueMetadata, TrueScan, TrueSection, Truth

SAME_TEXT = 0.95
"""Sections whose texts are this alike have the same bounds."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was said of one field, what is true, and how sure the record was.

    For a value of a list ``truth`` is ``None`` where no entry of the truth matches, and ``read`` is
    ``None`` where the record lacks one.
    """

    field: str
    read: str | None
    truth: str | None
    confidence: float | None
    evidence: tuple[Evidence, ...] = ()
    """Where the record says it stands."""

    @property
    def right(self) -> bool:
        """Tell whether the record says what is true (nothing, where nothing is)."""
        return self.read == self.truth


class Said(NamedTuple):
    """An entry of a list as the record has it."""

    value: str
    confidence: float | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """All verdicts on one record."""

    paper: str
    file: str
    kind: str
    city: str
    decade: str
    present: bool
    accepted: bool
    verdicts: tuple[Verdict, ...]
    characters: Errors
    words: Errors
    folder: str
    """Folder of the scan below the folder of truths."""
    pages: dict[int, Page]
    """The record's pages by number."""

    def of(self, field: str) -> tuple[Verdict, ...]:
        """Return the verdicts on one field."""
        return tuple(verdict for verdict in self.verdicts if verdict.field == field)

    @property
    def all_right(self) -> bool:
        """Tell whether every value of the metadata is right."""
        return all(v.right for v in self.verdicts if not v.field.startswith("sections"))


def hold(record: CouncilPaper | None, truth: Truth, scan: TrueScan, folder: str = "") -> Held:
    """Compare a record (``None``: there is none) with the truth about its paper."""
    metadata = record.metadata if record else Metadata()
    verdicts = (
        *_single(metadata, truth.metadata),
        *_lists(metadata, truth.metadata),
        *_sections(record.sections if record else (), truth.sections),
    )
    characters, words = _reading(record, truth, scan)
    return Held(
        paper=truth.paper,
        file=scan.file,
        kind=scan.kind,
        city=truth.city or "?",
        decade=f"{truth.year // 10 * 10}s" if truth.year else "?",
        present=record is not None,
        accepted=record is not None and not record.review.needed,
        verdicts=verdicts,
        characters=characters,
        words=words,
        folder=folder,
        pages={page.number: page for page in record.pages} if record else {},
    )


def _single(read: Metadata, truth: TrueMetadata) -> list[Verdict]:
    return [
        _verdict("number", read.number, truth.number, plain_number),
        _verdict("title", read.title, truth.title, plain),
        _verdict("kind", read.kind, truth.kind, str),
        _verdict("public", read.public, truth.public, str),
        _verdict("date", read.date, truth.date, str),
    ]


def _verdict(field: str, read: Found | None, truth: object, form: Callable) -> Verdict:  # type: ignore[type-arg]
    return Verdict(
        field=field,
        read=None if read is None else form(read.value),
        truth=None if truth is None else form(truth),
        confidence=None if read is None else read.confidence,
        evidence=() if read is None else read.evidence,
    )


def _key(*values: object) -> str:
    return " | ".join("–" if value is None else plain(str(value)) for value in values)


def _said(found: Found | None) -> object:  # type: ignore[type-arg]
    return None if found is None else found.value


def _sure(*found: Found | None) -> float | None:  # type: ignore[type-arg]
    return min((one.confidence for one in found if one is not None), default=None)


def _said_of(values: Sequence[Found | None], *sure: Found | None) -> Said:  # type: ignore[type-arg]
    """Return an entry by the values that name it, with the confidence of those that count."""
    places = tuple(place for one in values if one is not None for place in one.evidence)
    return Said(_key(*map(_said, values)), _sure(*sure), places)


def _lists(read: Metadata, truth: TrueMetadata) -> list[Verdict]:
    rows = read.consultations or ()
    signers = read.signatories or ()
    verdicts = _matched(
        "consultations",
        [_said_of((row.body, row.date), row.body, row.date) for row in rows],
        [_key(row.body, row.date) for row in truth.consultations],
    )
    verdicts += _matched(
        "consultations.public",
        [_said_of((row.body, row.date, row.public), row.public) for row in rows],
        [_key(row.body, row.date, row.public) for row in truth.consultations],
    )
    verdicts += _matched(
        "consultations.detail",
        [_said_of((row.body, row.role, row.agenda_item, row.result)) for row in rows],
        [_key(row.body, row.role, row.agenda_item, row.result) for row in truth.consultations],
    )
    verdicts += _matched(
        "signatories",
        [_said_of((one.name,), one.name) for one in signers],
        [_key(one.name) for one in truth.signatories],
    )
    verdicts += _matched(
        "signatories.detail",
        [_said_of((one.name, one.role, one.date)) for one in signers],
        [_key(one.name, one.role, one.date) for one in truth.signatories],
    )
    for field in ("references", "other_numbers"):
        verdicts += _matched(
            field,
            [
                Said(plain_number(one.value), one.confidence, one.evidence)
                for one in getattr(read, field) or ()
            ],
            [plain_number(one) for one in getattr(truth, field)],
        )
    verdicts += _matched(
        "attachments",
        [_said_of((one.title,), one.title) for one in read.attachments or ()],
        [_key(one.title) for one in truth.attachments],
    )
    return verdicts


def _matched(field: str, read: Sequence[Said], truth: Sequence[str]) -> list[Verdict]:
    left = list(truth)
    verdicts = []
    for said in read:
        hit = said.value in left
        if hit:
            left.remove(said.value)
        true = said.value if hit else None
        verdicts.append(Verdict(field, said.value, true, said.confidence, said.evidence))
    return verdicts + [Verdict(field, None, value, None) for value in left]


def _sections(read: Sequence[Section], truth: Sequence[TrueSection]) -> list[Verdict]:
    kinds = _matched(
        "sections.kind",
        [Said(str(one.kind), one.confidence, one.evidence) for one in read],
        [str(one.kind) for one in truth],
    )
    headings = _matched(
        "sections.heading",
        [Said(_key(one.kind, _said(one.heading)), None, one.evidence) for one in read],
        [_key(one.kind, one.heading) for one in truth],
    )
    return kinds + headings + _bounds(read, truth)


def _bounds(read: Sequence[Section], truth: Sequence[TrueSection]) -> list[Verdict]:
    left = list(read)
    verdicts = []
    for number, wanted in enumerate(truth, start=1):
        name = f"{number} {wanted.kind}"
        same = next((one for one in left if _same_section(one, wanted)), None)
        if same is not None:
            left.remove(same)
        verdicts.append(
            Verdict(
                "sections.bounds", name if same else None, name, same.confidence if same else None
            )
        )
    return verdicts


def _same_section(read: Section, truth: TrueSection) -> bool:
    if read.kind != truth.kind:
        return False
    if read.text is None or truth.text is None:
        return read.text == truth.text
    return likeness(read.text, truth.text) >= SAME_TEXT


def _reading(record: CouncilPaper | None, truth: Truth, scan: TrueScan) -> tuple[Errors, Errors]:
    """Sum the errors over the pages; words are counted wherever they stand on the page."""
    texts = {page.number: page.text for page in truth.pages}
    shown = scan.pages if scan.pages is not None else tuple(sorted(texts))
    read: dict[Hashable, str] = (
        {p.source_page: p.text or "" for p in record.pages} if record else {}
    )
    characters, words = Errors(0, 0), Errors(0, 0)
    for position, number in enumerate(shown, start=1):
        if number is None:
            continue
        here, wanted = read.get(position, ""), texts[number]
        characters = _plus(characters, character_errors(here, wanted))
        words = _plus(words, bag_errors(here, wanted))
    return characters, words


def _plus(one: Errors, other: Errors) -> Errors:
    return Errors(one.edits + other.edits, one.length + other.length)
