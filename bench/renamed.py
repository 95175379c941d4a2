"""Papers whose headings are renamed to words that nobody knows, to measure what needs no list.

The letters of every heading that the truth names are exchanged, vowels for vowels; the words that
sentences are made of stay. What a reader still finds then, it finds by how the heading is set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from models.layout import Line
from models.page import PageReading, Word
from pipeline.evaluate.truth import TrueSection
from pipeline.stages.arrange import arrange
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.prose import FUNCTION, VERBS

_VOWELS, _CONSONANTS = "aeiou", "bcdfghklmnprstvwz"
_EXCHANGED = str.maketrans(
    _VOWELS + _CONSONANTS + "äöüß",
    _VOWELS[2:] + _VOWELS[:2] + _CONSONANTS[7:] + _CONSONANTS[:7] + "öäös",
)
_NUMBER = re.compile(r"(?:[IVX]+|\d+(?:\.\d+)*|[A-Za-z])[.)]")
_KEPT = FUNCTION | VERBS
_LEAST = 5
"""Letters of the first of two lines at least, to be taken for the first half of a heading."""


class Renamed(NamedTuple):
    """A paper's pages with its headings renamed."""

    pages: tuple[PageReading, ...]
    alone: tuple[str, ...]
    """The new names of the headings that stand on lines of their own."""
    inline: tuple[str, ...]
    """Those on one line with their text, and those that were not found on the pages."""


def exchanged(text: str) -> str:
    """Return a text with its letters exchanged, but for the words that sentences are made of."""
    return re.sub(r"[^\W\d_]+", lambda found: _word(found[0]), text)


def _word(word: str) -> str:
    if word.lower() in _KEPT:
        return word
    new = word.lower().translate(_EXCHANGED)
    return new.upper() if word.isupper() and len(word) > 1 else _capital(word, new)


def _capital(word: str, new: str) -> str:
    return new[:1].upper() + new[1:] if word[:1].isupper() else new


def letters(text: str) -> str:
    """Return the letters and digits of a text, in lower case: what headings are compared by."""
    return re.sub(r"[^a-zäöüß0-9]", "", text.lower())


def renamed(pages: Sequence[PageReading], sections: Sequence[TrueSection]) -> Renamed:
    """Return the pages with every heading of the truth renamed where it stands."""
    lines = list(arrange(tuple(sorted(pages, key=lambda page: page.page))).lines())
    start, alone, inline = 0, [], []
    taken: set[tuple[int, float, float, str]] = set()
    for section in sections:
        if section.heading is None:
            continue
        at, count = _find(section.heading, lines, start)
        new = exchanged(section.heading)
        if not count:
            inline.append(new)
            if at is None:
                continue
        else:
            alone.append(new)
        start = at + max(count, 1) if at is not None else start
        for line in lines[at:start] if at is not None else ():
            taken.update(_named(line, section.heading if not count else None))
    known = tuple(_with_names(page, taken) for page in pages)
    return Renamed(known, tuple(alone), tuple(inline))


def _find(heading: str, lines: Sequence[Line], start: int) -> tuple[int | None, int]:
    """Return where a heading stands, and how many lines are its own; 0: it is inline."""
    wanted = letters(heading)
    for index in range(start, len(lines)):
        line = lines[index]
        own = letters(catalogue.bare(line.text))
        if wanted in (own, letters(line.text)):
            return index, 1
        both = letters(line.text + lines[index + 1].text) if index + 1 < len(lines) else ""
        if len(own) > _LEAST and wanted.startswith(own) and both.endswith(wanted):
            return index, 2
        if ":" in line.text and letters(line.text.split(":")[0]).endswith(wanted):
            return index, 0
    return None, 0


def _named(line: Line, inline: str | None) -> list[tuple[int, float, float, str]]:
    """Return the words of a line that are its heading, by place."""
    found: list[tuple[int, float, float, str]] = []
    for word in line.words:
        if not _NUMBER.fullmatch(word.text):
            found.append(_place(line.page, word))
        if inline is not None and word.text.endswith(":"):
            break
    return found


def _place(page: int, word: Word) -> tuple[int, float, float, str]:
    return page, word.box.x0, word.box.top, word.text


def _with_names(page: PageReading, taken: set[tuple[int, float, float, str]]) -> PageReading:
    words = tuple(
        word.model_copy(update={"text": exchanged(word.text)})
        if _place(page.page, word) in taken
        else word
        for word in page.words
    )
    return page.model_copy(update={"words": words})
