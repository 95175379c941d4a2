"""Lines of the text's end that sign: the segmentation leaves them to the last section."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from models.layout import Layout, Line, PageLayout
from models.page import InkKind
from pipeline.stages.extract.names import NAME, college, is_name_text
from pipeline.stages.extract.offices import is_office

# "08.06.2023, i. A. S. Lorbeer", "gez. Dr. Müller", "ge3. Meta Seidel,": below the last section
_SIGNS = re.compile(
    r"^(?:[\d. ]{6,12},?\s*)?(?:ge[z3]\.|[iI][.,]\s?[VA]\.|In Vertretung|"
    r"Im Auftrag)(?!\s?m)\s*:?\s*(?:[A-ZÄÖÜ][\w.-]*\s?){1,4},?$"
)
# "In Vertretung", "In Dertretung", "Der Magistrat.": stands above the name
_ALONE = re.compile(
    r"^(?:gez\.|[Gg]ezeichnet|[iI]\.\s?[VA]\.|In [VD]ertretung|Im Auftrage?|Für die \w+)\s*:?$"
)
# "Vorsitzender:", "Die Schriftführerin:", "Der Bürgermeister:": an office above the room to sign in
_SIGNS_BELOW = re.compile(
    r"^(?:(?:Der|Die)\s+)?(?:\d\.\s)?\w*(?:[Bb]ürgermeister|[Vv]orsitzende|[Ss]chriftführer|"
    r"[Pp]rotokollführer|[Vv]orsteher|[Rr]eferent|[Pp]räsident)\w*:$"
)
# "14.04.93, Brodhun", "1. A. Seegerling": the day of the signature, or its mark misread
_DATED_NAME = re.compile(r"^(?:\d[\d. ]{5,11},|1\.\s?[AV]\.)\s*(?=[A-ZÄÖÜ])")
_PLACED = re.compile(r"^[A-ZÄÖÜ][\w() ./-]{2,30},\s*(?:den\s+|am\s+)?\d")
_ENDING = 8
"""Lines that sign at the head's end at most."""
TAIL = 40
"""Lines of the body's end that are looked at."""


def signing_tail(body: Sequence[Line]) -> Sequence[Line]:
    """Return the lines at the body's end that may sign, for the search for people."""
    return [line for line in body[-TAIL:] if len(line.text) <= 60]


def signing_lines(
    body: Sequence[Line], closing: Sequence[Line], layout: Layout, people: Collection[int]
) -> tuple[Line, ...]:
    """Return lines at the body's end that sign: by their words, by company, or beside the closing.

    ``people`` are the lines that a person was found on, by identity.
    """
    last = body[-12:]
    long = max((at + 1 for at, o in enumerate(last) if len(o.text) > 45), default=0)
    below = (at for at, o in enumerate(last) if at >= long and _SIGNS_BELOW.match(o.text))
    start = next(below, len(last))
    first = closing[0] if closing else None
    level = [
        o
        for o in last[:start]
        if first is not None
        and o.page == first.page
        and abs(o.box.middle[1] - first.box.middle[1]) < 5
        and o.text.endswith(":")
    ]
    marked = [o for o in last[:start] if _SIGNS.match(o.text)]
    tail = _Tail(body[-TAIL:], closing, layout, people)
    signing = [*level, *marked, *_named_last(last[:start], closing), *tail.blocks(), *last[start:]]
    kept = {id(line) for line in signing}
    return tuple(line for line in body if id(line) in kept)


def signing_cover(head: Sequence[Line], layout: Layout) -> tuple[Line, ...]:
    """Return lines of a cover sheet that sign: in the lower half of the page, marked or inked.

    ``gez. Bräunlich`` / ``Bürgermeister`` below the fields of a Ratsvorlage, its text overleaf.
    """
    last = {id(line) for line in _last_of(head)}
    low = [o for o in head if id(o) in last or o.box.top > 0.5 * _page(layout, o).height]
    cover = _Tail(low, (), layout, ())
    kept = {id(line) for line in cover.blocks() if cover.vouched(line)}
    kept |= {id(line) for line in cover.pairs()}
    return tuple(line for line in low if id(line) in kept)


def _last_of(head: Sequence[Line]) -> Sequence[Line]:
    """Return the lines that end the head, right above the text, if all may sign.

    ``gez. Dr. Arnold Schütze`` / ``Oberbürgermeister`` below the fields and above the decision.
    """
    at = len(head)
    while at > 0 and _may_sign(head[at - 1].text):
        at -= 1
    return head[at:] if 1 < len(head) - at <= _ENDING else ()


def _may_sign(text: str) -> bool:
    return is_office(text) or is_signing_name(text) or _SIGNS.match(text) is not None


def _page(layout: Layout, line: Line) -> PageLayout:
    return layout.pages[line.page - layout.pages[0].number]


def _named_last(last: Sequence[Line], closing: Sequence[Line]) -> list[Line]:
    """Return the names at the body's end, below a college or above the office that closes."""
    named: list[Line] = []
    for line in reversed(last):
        if college(line.text) and named:
            return [line, *named]
        if len(line.text) > 45 or not is_name_text(_DATED_NAME.sub("", line.text)):
            break
        named.insert(0, line)
    office = bool(closing) and len(closing[0].text) < 50 and is_office(closing[0].text)
    return named[-1:] if office else []


class _Tail:
    """The end of the text: names whose company tells that they sign, and what goes with them."""

    def __init__(
        self,
        lines: Sequence[Line],
        closing: Sequence[Line],
        layout: Layout,
        people: Collection[int],
    ) -> None:
        self._lines = lines
        self._around = [*lines, *closing]
        self._layout = layout
        self._people = people
        wide = (at + 1 for at, line in enumerate(lines) if len(line.text) > 60)
        self._after = {id(line) for line in lines[max(wide, default=0) :]}

    def blocks(self) -> Iterator[Line]:
        """Yield the names that sign, with their offices, marks, colleges, places and dates."""
        rows = self._rows()
        for line in self._around[: len(self._lines) + 4]:
            if id(line) in rows or self._signs(line) or _SIGNS.match(line.text):
                yield line
                yield from self._below(line)
                yield from self._above(line)

    def pairs(self) -> Iterator[Line]:
        """Yield two full names side by side, each over its office: ``Uta Feistel    Bernd Knabe``.

        ``Werkleiterin`` and ``Kaufmännischer Leiter`` stand below them.
        """
        found = [(o, *self._below(o)) for o in self._lines if _is_full_name(o.text)]
        held = [block for block in found if len(block) > 1]
        for block in held:
            if any(_level(block[0], other[0]) and other is not block for other in held):
                yield from block

    def vouched(self, line: Line) -> bool:
        """Tell whether a mark or ink stands with a line, or with the name above an office."""
        above = [o for o in self._lines if any(line is under for under in self._below(o))]
        return any(_SIGNS.match(o.text) or self._inked(o) for o in (line, *above))

    def _signs(self, line: Line) -> bool:
        """Tell whether ink, a person's name or the place at the end vouch for a name."""
        inked, at_end = self._inked(line), id(line) in self._after
        if not (inked or at_end) or len(line.text) > 60 or not is_signing_name(line.text):
            return False
        known = id(line) in self._people
        if inked and known:
            return True
        if not (_office_behind(line.text) or any(is_office(o.text) for o in self._below(line))):
            return False
        if inked or known:
            return True
        return any(True for _ in self._above(line)) or self._is_paired(line)

    def _is_paired(self, line: Line) -> bool:
        """Tell whether a known person with an office stands in the row: ``Jahnke    Dr. Stüwe``."""
        return any(
            o is not line
            and _level(o, line)
            and id(o) in self._people
            and is_signing_name(o.text)
            and any(is_office(under.text) for under in self._below(o))
            for o in self._around
        )

    def _rows(self) -> set[int]:
        """Return names that stand in a row of nothing but names, or in several, at the end."""
        names = [
            o
            for o in self._lines
            if id(o) in self._after and len(o.text) <= 45 and is_name_text(o.text)
        ]
        kept: set[int] = set()
        for name in names:
            row = [o for o in self._lines if _level(o, name)]
            fellows = all(is_name_text(o.text) for o in row)
            known = any(id(o) in self._people for o in row) and self._are_full(row)
            stopped = all(o.text.rstrip().endswith((".", ",")) for o in row)
            if len(row) >= 2 and fellows and (known or stopped):
                kept.update(id(o) for o in row)
        return kept

    def _are_full(self, row: Sequence[Line]) -> bool:
        """Tell whether a row is of people: ``Frau Lemke  Harnisch  Dr. Oppen``.

        Not ``Dr. Borsdorf    Beifall``: of two both must be known or have two words.
        """
        full = sum(id(o) in self._people or len(o.text.split()) > 1 for o in row)
        return full == len(row) or (len(row) > 2 and 3 * full >= 2 * len(row))

    def _below(self, line: Line) -> Iterator[Line]:
        """Yield the office below a name, and the line it runs on to."""
        last, wanted = line, is_office
        for _ in range(2):
            under = self._next(last)
            if under is None or not wanted(under.text):
                return
            yield under
            last, wanted = under, _goes_on

    def _next(self, line: Line) -> Line | None:
        height = max(line.box.height, 8.0)
        near = [
            o
            for o in self._around
            if o.page == line.page
            and -2 < o.box.top - line.box.bottom < 1.3 * height
            and (abs(o.box.x0 - line.box.x0) < 14 or _centred(o, line))
        ]
        return min(near, key=lambda o: o.box.top, default=None)

    def _above(self, line: Line) -> Iterator[Line]:
        """Yield marks, colleges and dated places that stand above a name in its column."""
        for other in self._lines:
            over = other.page == line.page and 0 <= line.box.top - other.box.bottom < 110
            if over and (abs(other.box.x0 - line.box.x0) < 40 or _centred(other, line)):
                text = other.text
                if _ALONE.match(text) or college(text) or _PLACED.match(text):
                    yield other

    def _inked(self, line: Line) -> bool:
        inks = _page(self._layout, line).inks
        box = line.box
        return any(
            ink.kind is InkKind.HANDWRITING
            and ink.box.x0 > box.x0 - 30
            and ink.box.x0 < box.x1
            and -10 < box.top - ink.box.bottom < 30
            and 10 < ink.box.height < 60
            for ink in inks
        )


def is_signing_name(text: str) -> bool:
    """Tell whether a line is a name, or a name and its office: ``Wilhelm Traut, Stadtkämmerer``."""
    text = _DATED_NAME.sub("", text)
    return not is_office(text) and (is_name_text(text) or _office_behind(text))


def _office_behind(text: str) -> bool:
    match = NAME.match(text)
    rest = text[match.end() :] if match else ""
    return rest.startswith(",") and is_office(rest[1:])


def _is_full_name(text: str) -> bool:
    return " " in text and is_name_text(text) and not is_office(text)


def _goes_on(text: str) -> bool:
    return re.match(r"^(?:für|des|der|und|im|am|in)\s.{1,60}$", text) is not None


def _level(one: Line, two: Line) -> bool:
    """Tell whether two lines stand in one row."""
    near = abs(one.box.middle[1] - two.box.middle[1]) < 0.6 * max(one.box.height, 8.0)
    return one.page == two.page and near


def _centred(one: Line, two: Line) -> bool:
    return abs(one.box.middle[0] - two.box.middle[0]) < 8
