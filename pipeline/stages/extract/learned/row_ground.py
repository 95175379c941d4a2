"""The lines and dates of a paper that meetings may stand on."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from models.layout import Layout, Line, Table
from pipeline.stages.extract.calendar import Printed, dates_in
from pipeline.stages.extract.learned.view import word_key
from pipeline.stages.extract.meeting_words import BODYLIKE
from pipeline.stages.extract.stretch import Stretch

# "HFA", "StVV", "BuVA": what may be short for a body
SHORT = re.compile(r"^[A-ZÄÖÜ][A-Za-zäöü]{0,3}[A-ZÄÖÜ]$")
_SHORTS = re.compile(r"(?<!\w)[A-ZÄÖÜ][A-Za-zäöü]{0,3}[A-ZÄÖÜ](?!\w)")
_CLOSE = 8
"""Lines before and behind one that are close to it."""
RUNNING = 70
"""Signs of a line from which on it may be running text."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date and where it stands."""

    at: int
    """Its line, as an index of :attr:`Ground.lines`."""
    line: Line
    printed: Printed
    value: dt.date

    @property
    def place(self) -> Stretch:
        """Return the date's place on its line."""
        return Stretch(self.line, self.printed.start, self.printed.end)


class InTable(NamedTuple):
    """Where in a table a line stands."""

    table: int
    row: int
    column: int
    lines: tuple[Line, ...]
    """All lines of its cell."""


@dataclass(slots=True)
class Ground:
    """The lines of a paper that meetings may stand on, in reading order."""

    lines: tuple[Line, ...]
    places: tuple[str, ...]
    """``page``, ``header``, ``footer``, ``later``: where each line stands."""
    cells: dict[int, InTable]
    """The cell that a line stands in, by the line's identity; the same object for its lines."""
    index: dict[int, int]
    _shaped: dict[int, bool] = field(default_factory=dict)
    _pages: dict[int, list[int]] = field(default_factory=dict)

    def reads_like_body(self, at: int) -> bool:
        """Tell whether a word of a line could name a body by its form."""
        if at not in self._shaped:
            text = self.lines[at].text
            shaped = BODYLIKE.search(text) is not None or _SHORTS.search(text) is not None
            self._shaped[at] = shaped
        return self._shaped[at]

    def close(self, at: int) -> Sequence[Line]:
        """Return a line and those that stand close to it in reading order."""
        return self.lines[max(0, at - _CLOSE) : at + _CLOSE + 1]

    def of_page(self, page: int) -> list[int]:
        """Return the lines of a page, as indices of :attr:`lines`."""
        if page not in self._pages:
            self._pages[page] = [at for at, o in enumerate(self.lines) if o.page == page]
        return self._pages[page]


def ground_of(layout: Layout, attached: Iterable[Line] = ()) -> Ground:
    """Gather the lines of a paper, without those of papers attached to it."""
    others = {id(line) for line in attached}
    found: list[tuple[Line, str]] = []
    cells: dict[int, InTable] = {}
    for page in layout.pages:
        first = page.number == layout.pages[0].number
        found += [(line, "header" if first else "later_header") for line in page.header]
        for number, block in enumerate(page.blocks):
            if isinstance(block, Table):
                for cell in block.cells:
                    place = InTable(page.number * 1000 + number, cell.row, cell.column, cell.lines)
                    cells.update((id(line), place) for line in cell.lines)
            own = (line for line in block.lines if id(line) not in others)
            found += [(line, "page" if first else "later") for line in own]
        found += [(line, "footer" if first else "later_footer") for line in page.footer]
    lines = tuple(line for line, _ in found)
    index = {id(line): at for at, line in enumerate(lines)}
    return Ground(lines, tuple(place for _, place in found), cells, index)


def dated(ground: Ground, pivot: int | None) -> list[Dated]:
    """Return the dates of a paper in reading order, without those in the midst of running text."""
    found = []
    for at, line in enumerate(ground.lines):
        for printed in dates_in(line.text):
            value = printed.date(pivot)
            if value is not None and not _in_text(ground, at, printed):
                found.append(Dated(at, line, printed, value))
    return found


def _in_text(ground: Ground, at: int, printed: Printed) -> bool:
    """Tell whether a date of a later page stands inside a long line."""
    line = ground.lines[at]
    return (
        ground.places[at] == "later"
        and len(line.text) > RUNNING
        and id(line) not in ground.cells
        and printed.start > 0
    )


word_form = lru_cache(maxsize=4096)(word_key)
"""A word without case, figures and marks; asked for the same words again and again."""


@lru_cache(maxsize=4096)
def reads_like_body(word: str) -> bool:
    """Tell whether a word could name a body by its form."""
    return BODYLIKE.search(word) is not None or SHORT.match(word) is not None
