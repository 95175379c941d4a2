"""What one sample paper is: its texts, its layout and the truth written by hand."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from samples.make.body import Body, BodyStyle
from samples.make.marks import BLUE, RED, Stamp
from samples.make.typeset import Page, Sheet

_STAMPS = (
    (1, Stamp(lines=("ERLEDIGT",), at=(0.7, 0.52), colour=RED, degrees=12, mm=48)),
    (1, Stamp(lines=("Stadtarchiv",), at=(0.84, 0.9), colour=BLUE, mm=32, frame="round")),
)


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A paper: ``form`` holds the words its layout prints around the body."""

    id: str
    city: str
    year: int
    print: str
    layout: Callable[[Sheet, Paper], Body]
    sheet: Callable[[Paper, int], Sheet]
    metadata: dict[str, Any]
    body: str
    form: dict[str, Any] = field(default_factory=dict)
    # (page, stamp): pressed on where the kind of scan has stamps
    stamps: tuple[tuple[int, Stamp], ...] = _STAMPS
    modelled_on: str
    purpose: str


@dataclass(frozen=True)
class Printed:
    """A paper that was set: the PDF, its pages and its sections."""

    paper: Paper
    pdf: bytes
    pages: tuple[Page, ...]
    sections: tuple[dict[str, str | None], ...]


def print_paper(paper: Paper) -> Printed:
    """Set a paper, twice: the second time the number of pages is known."""
    total = 0
    while True:
        sheet = paper.sheet(paper, total)
        sheet.rng = np.random.default_rng(zlib.crc32(paper.id.encode()))
        body = paper.layout(sheet, paper)
        pdf = sheet.finish()
        if len(sheet.pages) == total:
            break
        total = len(sheet.pages)
    sections = tuple(section.truth() for section in body.sections)
    return Printed(paper, pdf, tuple(sheet.pages), sections)


def meta(**values: Any) -> dict[str, Any]:
    """Return metadata in the order of the record, with what is absent filled in."""
    whole: dict[str, Any] = {
        "number": None,
        "other_numbers": [],
        "title": None,
        "kind": None,
        "public": None,
        "date": None,
        "consultations": [],
        "signatories": [],
        "references": [],
        "attachments": [],
    }
    unknown = set(values) - set(whole)
    if unknown:
        msg = f"no such metadata: {sorted(unknown)}"
        raise ValueError(msg)
    return whole | values


def meeting(
    body: str | None, date: str | None = None, public: bool | None = None, **more: Any
) -> dict[str, Any]:
    """Return one consultation; ``votes`` are (yes, no, abstained)."""
    votes = more.get("votes")
    named = dict(zip(("yes", "no", "abstained"), votes, strict=True)) if votes else None
    return {
        "body": body,
        "date": date,
        "public": public,
        "role": more.get("role"),
        "agenda_item": more.get("agenda_item"),
        "result": more.get("result"),
        "votes": named,
    }


def signed_by(name: str | None, role: str | None = None, **more: Any) -> dict[str, Any]:
    """Return one signatory; ``signed`` is true where ink is drawn."""
    return {
        "name": name,
        "role": role,
        "mark": more.get("mark"),
        "date": more.get("date"),
        "signed": more.get("signed"),
    }


def enclosures(*titles: str | tuple[str | None, str | None]) -> list[dict[str, str | None]]:
    """Return attachments: a title, or (number, title)."""
    pairs = [(None, t) if isinstance(t, str) else t for t in titles]
    return [{"number": number, "title": title} for number, title in pairs]


__all__: Sequence[str] = [
    "Body",
    "BodyStyle",
    "Paper",
    "Printed",
    "enclosures",
    "meeting",
    "meta",
    "print_paper",
    "signed_by",
]
