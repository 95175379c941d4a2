"""Lines that are made of the words of a meeting alone: body, date, TOP, role, public or not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.layout import Line
from pipeline.stages.extract.entry_words import RowRead, read_rows
from pipeline.stages.extract.labels import label_words
from pipeline.stages.extract.line_pieces import pieces_of
from pipeline.stages.extract.meeting_words import BODYLIKE
from pipeline.stages.extract.stretch import Stretch

_LONGEST = 100
"""Signs of the longest line that is looked at: a longer one is running text."""
# "Beratung:", "Vorgesehen für:", "- Beschlussorgan:" before the body, whatever it says
_CAPTION = re.compile(r"^\W*[A-ZÄÖÜ][\w./-]*(?:\s[\w./-]+){0,2}\s?:\s+(?=\S)")
# "Sitzung:", "Beratung:", "9. Tagung am": says that the body meets
_MEETS = re.compile(r"(?i:sitzung|tagung|beratung|termin|behandlung|vorlage an)")


@dataclass(slots=True)
class Piece:
    """A line that is made of the words of a meeting alone."""

    line: Line
    read: RowRead
    meets: bool
    whole: bool = False
    """One of several meetings of its line, each with its date."""


class Pieces:
    """What the lines of a paper say of meetings: a line is read when it is first asked about.

    Most lines stand far from any body, and nobody asks about them.
    """

    def __init__(self, pivot: int | None) -> None:
        self._pivot = pivot
        self._read: dict[int, list[Piece]] = {}

    def of(self, line: Line) -> list[Piece]:
        """Return the pieces of a line: see :func:`pieces_in`."""
        if id(line) not in self._read:
            self._read[id(line)] = pieces_in(line, self._pivot)
        return self._read[id(line)]

    def with_bodies(self, line: Line) -> list[Piece]:
        """Return the pieces of a line that name a body."""
        # "BV - 03.05.2012": without its date a word may be a body that is none before digits
        if len(line.text) > _LONGEST or BODYLIKE.search(_DIGIT.sub(" ", line.text)) is None:
            return []
        return [piece for piece in self.of(line) if piece.read.body]


_DIGIT = re.compile(r"\d")


def pieces_in(line: Line, pivot: int | None) -> list[Piece]:
    """Return what a line says of a meeting, or of several; none where it holds any other word."""
    text = line.text
    if not 0 < len(text) <= _LONGEST or label_words(text) is not None:
        return []
    barred = re.match(r"^[^|]+(?=\s\|\s)", text)
    if barred:  # "Jugendausschuss 25.09.2012 | Beantwortung der Anfrage 2012/091 | …"
        (row, *more) = read_rows((line,), _up_to(line, barred.end()), pivot)
        whole = row.body and row.dates and not row.other and not more
        return [Piece(line, row, meets=True, whole=True)] if whole else []
    caption = _CAPTION.match(text)
    start = caption.end() if caption and not BODYLIKE.search(caption[0]) else 0
    rows = read_rows((line,), list(pieces_of(line, start)), pivot)
    several = len(rows) > 1
    for row in rows:
        if row.other or not (row.body or row.says) or (several and not (row.body and row.dates)):
            return []
    meets = _MEETS.search(text) is not None
    return [Piece(line, row, meets=meets, whole=several) for row in rows]


def _up_to(line: Line, end: int) -> list[Stretch]:
    """Return the pieces of a line before a place in it."""
    cut = (Stretch(p.line, p.start, min(p.end, end)).trimmed() for p in pieces_of(line))
    return [part for part in cut if part.start < part.end]
