"""Every run of lines of the first page that could be the title, and where in a line it may begin.

Few promises: a title is up to five lines, one under the other, and begins at the beginning of a
line or behind something that parts it from what stands before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from models.layout import Line
from pipeline.stages.extract.learned.view import View, labels, style
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.stretch import Stretch
from pipeline.stages.extract.title_text import clean, joined

_MOST_LINES = 5
_LENGTHS = range(8, 421)
"""Characters of a title."""
_MOST_STARTS = 6

_COLON = re.compile(r":\s+(?=\S)")
# "TOP 5 Erneuerung", "Punkt 4b Ankauf", "Trakt. 9 Parkraum", "3.1 Antrag", "12. Neubau"
_ITEM = re.compile(
    r"^(?:(?:TOP|Top|Punkt|Tagesordnungspunkt)\s?\d+(?:[a-z]\b)?[.\d]*\s*:?\s*|"
    r"[A-ZÄÖÜ][a-zäöü]{2,5}\.\s\d{1,2}[a-z]?\.?\s+(?=[A-ZÄÖÜ][a-zäöüß]{3})|"
    r"\d{1,2}[.\d]*\s+(?=[A-ZÄÖÜ]))"
)
# "betreffend Errichtung eines Zebrastreifens", "Betr. Kastanien": the subject of a sentence
_CONCERNS = re.compile(r"\b(?:betreffs?|betreffend|betr\.?|bezüglich)\s+(?=\S)", re.IGNORECASE)
# "Bericht" / "des Rechnungsprüfungsausschusses über die Prüfung", "Anfrage" / "über den Stand der
# Arbeiten": the rest of a type; not "Bericht über die Lage", which is a title
_ABOUT = re.compile(r"^(?:(?:de[rs])\s[^.:;]{3,60}?\s)?über\s+(?=(?:de[nmr]|die|das|eine?n?)\s)")
_WORDED = re.compile(r"[^\W\d_]{3}")
_BEHIND_TYPE = re.compile(r"\s*[:–-]?\s+")


@dataclass(frozen=True, slots=True)
class Span:
    """Lines one under the other, the first from one of its characters on."""

    start: int
    how: str
    """What parts it from what stands before: ``line``, ``colon``, ``gap``, ``type`` …"""
    lines: tuple[Line, ...]

    def heads(self) -> Iterator[Span]:
        """Yield its first line, its first two, and so on up to itself."""
        for count in range(1, len(self.lines) + 1):
            yield self.first(count)

    def first(self, count: int) -> Span:
        """Return its first lines alone."""
        return Span(self.start, self.how, self.lines[:count])


@dataclass(frozen=True, slots=True)
class Run:
    """A possible title, its lines cleaned and joined."""

    span: Span
    parts: tuple[Stretch, ...]
    text: str


def spans(view: View) -> Iterator[Span]:
    """Yield where a title may stand on the first page."""
    for longest in longest_spans(view):
        yield from longest.heads()


def longest_spans(view: View) -> Iterator[Span]:
    """Yield, for each place where a title may begin, the most lines that it may have."""
    for line in view.lines:
        starts = [] if _in_text(view, line) else _starts(line)
        lines = _column(view, line) if starts else ()
        for start, how in starts:
            yield Span(start, how, lines)


def _column(view: View, first: Line) -> tuple[Line, ...]:
    """Return a line and those under it, one under the other."""
    lines = [first]
    while len(lines) < _MOST_LINES:
        following = view.below.get(id(lines[-1]))
        if following is None or following in lines:
            break
        lines.append(following)
    return tuple(lines)


class Cleaned:
    """The lines of spans without specks at their ends; spans share them."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int, bool], Stretch] = {}

    def parts(self, span: Span) -> Iterator[Stretch]:
        """Yield the lines of a span."""
        for line in span.lines:
            start = span.start if line is span.lines[0] else 0
            key = id(line), start, line is span.lines[-1]
            if key not in self._known:
                self._known[key] = clean(Stretch(line, start, len(line.text)), last=key[2])
            yield self._known[key]


def run_of(span: Span, cleaned: Cleaned | None = None) -> Run | None:
    """Return a span as a title; ``None`` where it is too short, too long or holds no words.

    ``cleaned``: its lines, where other spans of the page ask for them, too.
    """
    parts = [part for part in (cleaned or Cleaned()).parts(span) if part.text]
    text = joined([part.text for part in parts])
    if len(text) not in _LENGTHS or not _WORDED.search(text):
        return None
    return Run(span, tuple(parts), text)


def _in_text(view: View, line: Line) -> bool:
    """Tell whether a line goes on with a full line of running text."""
    above = view.above.get(id(line))
    return (
        above is not None
        and len(above.text) > 60
        and above.text[-1] not in ".:?"
        and line.box.top - above.box.bottom < 0.6 * line.box.height
        and style(above) == style(line)
        and view.zone(line) == "body"
    )


def _starts(line: Line) -> list[tuple[int, str]]:
    """Return where on a line a title may begin, and what parts it from what stands before."""
    text = line.text
    found = {0: "line"}
    found |= {match.end(): "colon" for match in _COLON.finditer(text[:60])}
    for place in _gaps(line):
        found.setdefault(place, "gap")
    seen = printed_type(text)
    behind = _BEHIND_TYPE.match(text, seen.end) if seen and not seen.misread else None
    if behind is not None:
        found.setdefault(behind.end(), "type")
    item = _ITEM.match(text)
    if item:
        found.setdefault(item.end(), "item")
        if text[0].isalpha():
            del found[0]  # "TOP 5" is no part of a title; "3.1" may be
    concerns = _CONCERNS.search(text)
    if concerns:
        found.setdefault(concerns.end(), "concerns")
    about = _ABOUT.match(text)
    if about:
        found.setdefault(about.end(), "concerns")
    for label in labels(text):
        rest = text[label.end :]
        if label.end:
            found[label.end + len(rest) - len(rest.lstrip())] = "label"
    return [(start, how) for start, how in found.items() if start < len(text)][:_MOST_STARTS]


def _gaps(line: Line) -> Iterator[int]:
    """Yield the characters that stand behind white wider than a blank."""
    words = line.words
    if sum(len(word.text) + 1 for word in words) - 1 != len(line.text):
        return  # letter-spacing was closed up
    at = 0
    for word, following in pairwise(words):
        at += len(word.text) + 1
        if following.box.x0 - word.box.x1 > 0.9 * line.size:
            yield at
