"""The truth about a paper, as ``docs/truth-format.md`` describes it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from models.kinds import PaperKind, SectionKind
from pipeline.errors import UsageError


class _Truth(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class TrueVotes(_Truth):
    """The count of a vote."""

    yes: int | None = None
    no: int | None = None
    abstained: int | None = None


class TrueConsultation(_Truth):
    """A row of the Beratungsfolge."""

    body: str | None = None
    date: dt.date | None = None
    public: bool | None = None
    role: str | None = None
    agenda_item: str | None = None
    result: str | None = None
    votes: TrueVotes | None = None


class TrueSignatory(_Truth):
    """Who signed the paper."""

    name: str | None = None
    role: str | None = None
    mark: str | None = None
    date: dt.date | None = None
    signed: bool | None = None


class TrueAttachment(_Truth):
    """An attachment that the paper names."""

    number: str | None = None
    title: str | None = None


class TrueMetadata(_Truth):
    """The fields of the record as plain values."""

    number: str | None = None
    other_numbers: tuple[str, ...] = ()
    title: str | None = None
    kind: PaperKind | None = None
    public: bool | None = None
    date: dt.date | None = None
    consultations: tuple[TrueConsultation, ...] = ()
    signatories: tuple[TrueSignatory, ...] = ()
    references: tuple[str, ...] = ()
    attachments: tuple[TrueAttachment, ...] = ()


class TrueSection(_Truth):
    """A section: kind, heading, running text."""

    kind: SectionKind
    heading: str | None = None
    text: str | None = None


class TruePage(_Truth):
    """A printed page, every line of it."""

    number: int
    text: str


class TrueScan(_Truth):
    """A file that shows the paper."""

    file: str
    kind: str
    pages: tuple[int | None, ...] | None = None
    """Which true page each page of the file shows; ``None`` for a blank one."""


class Truth(_Truth):
    """Everything that is known to be true of one paper, and the files that show it."""

    truth_version: Literal[1] = 1
    paper: str
    city: str | None = None
    year: int | None = None
    layout: str | None = None
    """The form it is printed in; free text."""
    metadata: TrueMetadata
    sections: tuple[TrueSection, ...] = ()
    pages: tuple[TruePage, ...] = ()
    scans: tuple[TrueScan, ...]


def load_truths(folder: Path) -> tuple[tuple[Path, Truth], ...]:
    """Return every ``truth.json`` below a folder with the folder that it lies in, sorted.

    Raises :class:`UsageError` when there is none or one is not of the format.
    """
    found = []
    for path in sorted(folder.rglob("truth.json")):
        try:
            found.append((path.parent, Truth.model_validate_json(path.read_bytes())))
        except ValidationError as exc:
            first = exc.errors()[0]
            place = ".".join(map(str, first["loc"]))
            msg = f"{path}: {place}: {first['msg']} (see docs/truth-format.md)"
            raise UsageError(msg) from exc
    if not found:
        msg = f"no truth.json below {folder}: see docs/truth-format.md"
        raise UsageError(msg)
    return tuple(found)
