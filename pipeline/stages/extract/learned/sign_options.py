"""The names of a paper that may be those of who signs it, and the lines around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from models.extraction import Candidate
from models.layout import Line, PageLayout
from pipeline.stages.extract.closing_lines import MARK
from pipeline.stages.extract.names import NAME, Name, more_names, name_in
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.signing_end import TAIL
from pipeline.stages.extract.stretch import Stretch

LONG = 55
"""Signs from which on a line is running text."""
_LONGEST = 75
"""Signs of a line that a name stands on, if no mark announces it."""
_FEWEST = 3
"""Signs of a name."""
# "20.03.2023, A. Bausewein", "Erfurt, den 3. Mai 1958 Boock"
_DAY = re.compile(
    r"^(?:[A-ZÄÖÜ][\w./() -]{2,30},?\s)?(?:den\s|am\s)?\d[\d. ]{5,11},?\s+(?=[A-ZÄÖÜ])"
)
# "Der Vorsitzende: Harms"
_LEAD = re.compile(r"^[^:]{3,45}:\s+(?=[A-ZÄÖÜ])")
# "Karl Otto stellt den Antrag": a sentence goes on
_GOES_ON = re.compile(r"^\s+(?!für\s|und\s|u\.\s|i\.)[a-zäöü]")
# "willi Sander": the capital is read as the small letter
_SMALL = re.compile(r"^[a-zäöü](?=[a-zäöüß]+\s[A-ZÄÖÜ][a-zäöüß]+$)")


@dataclass(frozen=True, slots=True)
class Option:
    """A name that may sign, and how it begins on its line."""

    name: Name
    at: int
    """Its line, as an index of :attr:`Signing.lines`."""
    lead: str
    """What stands before it: ``none``, ``mark``, ``day``, ``colon``, another name (``fellow``)."""
    mark: Stretch | None = None

    @property
    def line(self) -> Line:
        """Return the line that the name stands on."""
        return self.name.stretch.line


@dataclass(frozen=True, slots=True)
class Signing:
    """The lines of a paper that who signs may stand on: its head, the text's end, the closing."""

    sheet: Sheet
    lines: tuple[Line, ...]
    """In reading order."""
    zones: tuple[str, ...]
    """``head``, ``body`` or ``closing`` for each line."""
    pages: dict[int, tuple[Line, ...]]
    """All lines of the pages that these stand on, from top to bottom, by the page's number."""
    layouts: dict[int, PageLayout]
    last_text: int
    """The last line of running text, as an index of :attr:`lines`."""


def signing_of(sheet: Sheet) -> Signing:
    """Gather the lines of a paper that names of who signs may stand on."""
    closing = {id(line) for line in sheet.closing}
    head = [(line, "closing" if id(line) in closing else "head") for line in sheet.head]
    body = [(line, "body") for line in sheet.body if id(line) not in closing]
    known = {id(line) for line in sheet.head}
    late = [(line, "closing") for line in sheet.closing if id(line) not in known]
    told = [*head, *body[max(0, len(body) - TAIL) :], *late]
    lines = tuple(line for line, _ in told)
    wanted = {line.page for line in lines}
    pages: dict[int, list[Line]] = {page: [] for page in wanted}
    for line, _ in (*head, *body, *late):
        if line.page in wanted:
            pages[line.page].append(line)
    return Signing(
        sheet=sheet,
        lines=lines,
        zones=tuple(zone for _, zone in told),
        pages={page: tuple(sorted(own, key=_top)) for page, own in pages.items()},
        layouts={page.number: page for page in sheet.layout.pages},
        last_text=max((at for at, line in enumerate(lines) if len(line.text) > LONG), default=-1),
    )


def _top(line: Line) -> float:
    return line.box.top


def options_of(signing: Signing) -> list[Option]:
    """Return the names on the lines, in reading order."""
    return [
        Option(name, at, lead, mark)
        for at, line in enumerate(signing.lines)
        if len(line.text) >= _FEWEST
        for lead, mark, part in _parts(line)
        for lead, name in _names(lead, part)
    ]


def same_name(option: Option, name: Candidate[str]) -> bool:
    """Tell whether an option is a name that was found: they cover each other."""
    place, box = name.evidence[0], option.name.stretch.box
    if place.page != option.line.page:
        return False
    smaller = min(box.width * box.height, place.box.width * place.box.height)
    return place.box.overlap(box) > 0.5 * max(smaller, 1.0)


def _names(lead: str, part: Stretch) -> Iterator[tuple[str, Name]]:
    """Yield the name that a part of a line begins with, and those that follow it."""
    begun = NAME.match(part.text)
    if begun is not None and _GOES_ON.match(part.text[begun.end() :]):
        return
    name = name_in(part)
    if name is not None and not _GOES_ON.match(name.rest.text):
        yield lead, name
        yield from (("fellow", other) for other in more_names(name))


def _parts(line: Line) -> Iterator[tuple[str, Stretch | None, Stretch]]:
    """Yield where on a line a name may begin: at once, behind a mark, a day or a label."""
    text = line.text
    marks = list(MARK.finditer(text))
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=False):
        printed = Stretch(line, mark.start(), mark.end()).trimmed(" :")
        yield "mark", printed, Stretch(line, mark.end(), end).trimmed(" :,")
    if marks or len(text) > _LONGEST:
        return
    small = _SMALL.match(text)
    if small is not None:
        line = replace(line, text=text[0].upper() + text[1:])
    yield "small" if small else "none", None, Stretch.whole(line)
    for lead, found in (("day", _DAY.match(text)), ("colon", _LEAD.match(text))):
        if found is not None:
            yield lead, None, Stretch(line, found.end(), len(text))


def next_of(lines: Sequence[Line], at: int, side: int) -> int | None:
    """Return the next line above (``-1``) or below (``1``) that shares a line's column.

    The lines stand in the order of their upper edges; lines are given by their index.
    """
    box = lines[at].box
    other = at + side
    while 0 <= other < len(lines):
        found = lines[other].box
        clear = found.bottom <= box.top + 2 if side < 0 else found.top >= box.bottom - 2
        if clear and min(found.x1, box.x1) - max(found.x0, box.x0) > -4:
            return other
        other += side
    return None
