"""Every statement that could say whether a meeting is public, and where the meetings stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.evidence import Evidence
from models.extraction import Consulted
from models.geometry import Box
from models.layout import Line
from pipeline.stages.extract.learned.row_ground import Ground
from pipeline.stages.extract.public_words import BOTH, SAYS, flag_of
from pipeline.stages.extract.stretch import Stretch

_LETTERS = re.compile(r"(?<![\w.])(?:[nN]?[öÖ]|n\.\s?ö\.|ö\.|N|Ö)(?!\w)")
_YES_NO = re.compile(r"^\W*(?:öffentlich|Öffentlich\w*)\s*:?\s*(?P<said>ja|nein|Ja|Nein)\W*$")
LONG = 80
"""Signs of a line from which on it is running text."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A statement that something is public, or not."""

    at: int
    place: Stretch
    value: bool
    lettered: bool

    @property
    def line(self) -> Line:
        """Return the line that it stands on."""
        return self.place.line


def flags_of(ground: Ground) -> list[Flag]:
    """Return the statements of a paper: of its first page all, behind it those of short lines."""
    found: list[Flag] = []
    for at, line in enumerate(ground.lines):
        if len(line.text) < LONG or not ground.places[at].startswith("later"):
            found += _flags_in(at, line)
    return found


def _flags_in(at: int, line: Line) -> Iterator[Flag]:
    text = line.text
    if BOTH.search(text):
        return
    answer = _YES_NO.match(text)
    if answer:
        yield Flag(at, Stretch.whole(line), answer["said"].lower() == "ja", lettered=False)
        return
    words = list(SAYS.finditer(text))
    for match in words:
        yield Flag(at, Stretch(line, *match.span()), bool(match["yes"]), lettered=False)
    for match in _LETTERS.finditer(text) if not words else ():
        said = flag_of(match[0])
        if said is not None and (match[0] != "N" or len(text) < _SHORT):
            yield Flag(at, Stretch(line, *match.span()), said, lettered=True)


_SHORT = 4
"""Signs that a line is shorter than on which an ``N`` says "not public"."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a meeting stands."""

    page: int
    box: Box
    """The place of the date, or of the body where there is none."""
    date: Box | None
    body: Box | None


def anchor_of(row: Consulted) -> Anchor | None:
    """Return the place of a meeting; ``None`` where it has none."""
    date = _place(row.date.evidence) if row.date else None
    body = _place(row.body.evidence) if row.body else None
    place = date or body
    if place is None:
        return None
    page, box = place
    return Anchor(
        page,
        box,
        date[1] if date else None,
        body[1] if body and body[0] == page else None,
    )


def _place(evidence: Sequence[Evidence]) -> tuple[int, Box] | None:
    return (evidence[0].page, evidence[0].box) if evidence else None
