"""What may be the office and the day of who signs: stretches near a name, and their looks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from models.extraction import Candidate, Signed
from models.geometry import Box
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.learned.sign_options import LONG, Signing
from pipeline.stages.extract.learned.sign_sorts import GROUP, said_of, sort_of
from pipeline.stages.extract.learned.view import step_of, word_key
from pipeline.stages.extract.offices import is_office
from pipeline.stages.extract.signed_parts import PLACED
from pipeline.stages.extract.stretch import Stretch

_UNDER, _OVER = 62.0, 80.0
"""Points below and above a name in which its office stands."""
_LATER, _EARLIER = 130.0, 95.0
"""Points below and above a name in which its day stands; above as far as for the rules."""
_LONGEST = 75
"""Signs of a line that is an office, or holds a day of signing."""
_EDGE = 8.0
_AROUND = " .,:;=_|()[]-–„“\"'"
_ARTICLE = re.compile(r"^(?:Der|Die)\s+(?=[A-ZÄÖÜ])")
_BRACKET = re.compile(r"^\W{0,3}\(([^()]{2,60})\)")
_JOINS = re.compile(r"^(?:und|u\.|sowie)\s")  # "gez. Karl Otto und Fraktion"
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FEW = 14
"""Signs beside a day on a line that holds little else: ``Kassel, den``."""


class Part(NamedTuple):
    """A stretch that may be the office or the day of who signs."""

    stretches: tuple[Stretch, ...]
    value: str | dt.date
    where: str
    features: list[str]


class Beside:
    """The lines around those who sign a paper."""

    def __init__(self, signing: Signing, found: Sequence[Signed], pivot: int | None) -> None:
        self._signing, self._found, self._pivot = signing, found, pivot
        people = signing.sheet.of(Kind.PERSON, [o for own in signing.pages.values() for o in own])
        self._people = {id(mention.line) for mention in people}
        self._head = {o.text.strip(_AROUND) for o in signing.sheet.head}
        self._closing = {id(o) for o in signing.sheet.closing}

    def roles(self, one: Signed) -> list[Part]:
        """Return what may be the office of who signs."""
        name, line = one.name, self._line_of(one)
        if name is None or line is None:
            return []
        told = list(self._of_name(one, line))
        found = []
        for where, stretches in self._around(name, line):
            text = " ".join(stretch.text for stretch in stretches)
            if _LETTERS.search(text) and not _JOINS.match(text):
                own = [*told, *self._of_role(one, where, stretches, text)]
                found.append(Part(stretches, text, where, [*own, *_ruled(one.role, text)]))
        return found

    def days(self, one: Signed) -> list[Part]:
        """Return what may be the day on which somebody signed."""
        name, line = one.name, self._line_of(one)
        if name is None or line is None:
            return []
        told = list(self._of_name(one, line))
        dated: list[tuple[str, Line]] = []
        lines = self._signing.pages[line.page]
        box = name.evidence[0].box
        near = [o for o in lines if len(o.text) <= _LONGEST and any(dates_in(o.text))]
        over = [o for o in near if -2 <= box.top - o.box.bottom < _EARLIER]
        under = [o for o in near if -2 <= o.box.top - box.bottom < _LATER]
        level = [o for o in near if o is line or _level(o.box, box)]
        dated += [(f"o{min(at, 3)}", o) for at, o in enumerate(reversed(over), 1)]
        dated += [(f"u{min(at, 3)}", o) for at, o in enumerate(under, 1)]
        dated += [("own" if o is line else "row", o) for o in level]
        found = []
        for where, other in dated:
            for item in dates_in(other.text):
                value = item.date(self._pivot)
                if value is not None:
                    stretch = Stretch(other, item.start, item.end)
                    own = [*told, *self._of_day(box, where, stretch), *_ruled(one.date, value)]
                    own += ["mended"] if item.mended else []
                    found.append(Part((stretch,), value, where, own))
        return found

    def _line_of(self, one: Signed) -> Line | None:
        if one.name is None:
            return None
        place = one.name.evidence[0]
        lines = self._signing.pages.get(place.page, ())
        return max(
            (o for o in lines if o.box.overlap(place.box) > 0),
            key=lambda o: o.box.overlap(place.box),
            default=None,
        )

    def _around(
        self, name: Candidate[str], line: Line
    ) -> Iterator[tuple[str, tuple[Stretch, ...]]]:
        """Yield what stands behind, before, beside, below and above a name."""
        yield from _on_line(name, line)
        box = name.evidence[0].box
        lines = [o for o in self._signing.pages[line.page] if o is not line]
        column = [o for o in lines if o.box.x1 > box.x0 - 30 and o.box.x0 < box.x1 + 60]
        under = [o for o in column if -2 <= o.box.top - box.bottom < _UNDER]
        over = [o for o in column if -2 <= box.top - o.box.bottom < _OVER]
        for at, other in enumerate(under[:3], 1):
            yield f"u{at}", (_whole(other),)
            if at < 3 and len(under) > at and _follows(other, under[at]):
                yield f"u{at}+", (_whole(other), _whole(under[at]))
        for at, other in enumerate(over[:-3:-1], 1):
            yield f"o{at}", (_whole(other),)
        level = [o for o in lines if _level(o.box, box)]
        left = [o for o in level if o.box.x1 <= box.x0 + 4]
        right = [o for o in level if o.box.x0 >= box.x1 - 4]
        if left:
            yield "left", (_whole(max(left, key=lambda o: o.box.x1)),)
        if right:
            yield "right", (_whole(min(right, key=lambda o: o.box.x0)),)

    def _of_name(self, one: Signed, line: Line) -> Iterator[str]:
        """Yield what is true of a name wherever its office and day stand."""
        place = line.page
        fellows = sum(o.name is not None and o.name.evidence[0].page == place for o in self._found)
        yield f"N:many{min(fellows, 4)}"
        yield "N:mark" if one.mark else "N:no_mark"
        if one.name is not None:
            yield f"N:words{min(len(one.name.value.split()), 3)}"
        if one.ink is not None:
            yield "N:ink"
        yield "N:closing" if id(line) in self._closing else "N:elsewhere"

    def _of_role(
        self, one: Signed, where: str, stretches: tuple[Stretch, ...], text: str
    ) -> Iterator[str]:
        line = stretches[0].line
        sort = sort_of(text)
        yield from (f"p:{where}", f"p:{where}:{sort}", f"p:{sort}")
        told = {
            "office": is_office(text),
            "group": GROUP.search(text) is not None,
            "person": id(line) in self._people,
            "lower": text[:1].islower(),
            "digit": any(sign.isdigit() for sign in text),
            "comma": "," in text,
            "colon": line.text.rstrip().endswith(":"),
            "stop": line.text.rstrip().endswith("."),
            "bracket": line.text.lstrip().startswith("("),
            "head": text in self._head,
            "bold": line.bold,
        }
        for sign, there in told.items():
            if there:
                yield from (f"p:{sign}", f"p:{where}:{sign}")
        yield f"p:long{step_of(len(text), (5, 12, 20, 32, 48))}"
        yield f"p:words{min(len(text.split()), 4)}"
        words = [word_key(word) for word in text.split()]
        yield from (f"p:w:{words[0][:10]}", f"p:w:-{words[-1][-6:]}")
        yield from said_of("p:said", text)
        if where[0] in "uolr":
            yield from self._of_place(one, where, line, sort)

    def _of_place(self, one: Signed, where: str, line: Line, sort: str) -> Iterator[str]:
        """Yield how a line stands to the name, and how others stand to theirs."""
        box = _box_of(one) or line.box
        gap = max(line.box.top - box.bottom, box.top - line.box.bottom)
        side = where[0]
        yield f"p:{side}:gap{step_of(gap / max(box.height, 8.0), (0.5, 0.9, 1.5, 2.2, 4.0))}"
        if abs(line.box.x0 - box.x0) < _EDGE:
            yield f"p:{side}:edge"
        if abs(line.box.middle[0] - box.middle[0]) < _EDGE:
            yield f"p:{side}:middle"
        here = [place for o in self._found if o is not one and (place := _box_of(o, line.page))]
        if any(o.overlap(line.box) > 0 for o in here):
            yield "p:signs"
        middle = line.box.middle[1]
        apart = abs(middle - box.middle[1])
        if any(abs(middle - o.middle[1]) < apart and _shared(line.box, o) for o in here):
            yield "p:nearer"
        across, down = line.box.x0 - box.x0, line.box.top - box.top
        alike = [
            sort_of(o.text) == sort
            for place in here
            for o in self._signing.pages[line.page]
            if abs(o.box.x0 - place.x0 - across) < 2 * _EDGE
            and abs(o.box.top - place.top - down) < 0.5 * max(box.height, 8.0)
        ]
        if alike:
            yield "p:alike" if any(alike) else "p:unlike"
            yield f"p:alike:{where}:{sum(alike) > 0}"

    def _of_day(self, box: Box, where: str, stretch: Stretch) -> Iterator[str]:
        line = stretch.line
        sort = sort_of(line.text)
        side = where.rstrip("123")
        yield from (f"p:{where}", f"p:{side}", f"p:{side}:{sort}", f"p:{sort}")
        before = line.text[: stretch.start].strip()
        left = len(line.text) - len(stretch.text)
        told = {
            "placed": PLACED.match(line.text) is not None,
            "alone": left <= 2,
            "little": left <= _FEW,
            "first": not before,
            "last": stretch.end >= len(line.text) - 2,
            "column": _shared(line.box, box),
            "closing": id(line) in self._closing,
        }
        for sign, there in told.items():
            if there:
                yield from (f"p:{sign}", f"p:{side}:{sign}")
        if before:
            yield f"p:w:{word_key(before.split()[-1])[:10]}"
            yield f"p:w:first:{word_key(before.split()[0])[:10]}"
        gap = max(line.box.top - box.bottom, box.top - line.box.bottom)
        yield f"p:{side}:gap{step_of(gap / max(box.height, 8.0), (1, 2, 4, 7, 12, 20))}"
        if side in "ou":
            yield from self._between(box, line, side)

    def _between(self, box: Box, line: Line, side: str) -> Iterator[str]:
        """Yield what stands between a day and a name."""
        low, high = sorted((box.middle[1], line.box.middle[1]))
        lines = [o for o in self._signing.pages[line.page] if low + 4 < o.box.middle[1] < high - 4]
        yield f"b:{side}{step_of(len(lines), (1, 2, 3, 5, 8))}"
        yield from {f"b:{side}:{sort_of(o.text)}" for o in lines}
        if any(len(o.text) > LONG for o in lines):
            yield f"b:{side}:long"
        names = [place for o in self._found if (place := _box_of(o))]
        if any(place.overlap(o.box) > 0 for place in names for o in lines):
            yield f"b:{side}:signs"


def _box_of(one: Signed, page: int | None = None) -> Box | None:
    """Return where a name stands, if it stands on the page."""
    if one.name is None or page not in (None, one.name.evidence[0].page):
        return None
    return one.name.evidence[0].box


def _ruled(known: Candidate[str] | Candidate[dt.date] | None, value: str | dt.date) -> list[str]:
    """Return what the rules say of a stretch."""
    if known is None:
        return ["rule:none"]
    if known.value != value:
        return ["rule:other"]
    return ["rule:this", *(f"r:{sign}" for sign in known.witnesses)]


def _on_line(name: Candidate[str], line: Line) -> Iterator[tuple[str, tuple[Stretch, ...]]]:
    """Yield what stands behind and before a name on its line."""
    begin = max(line.text.find(name.value), line.text.find(name.raw))
    if begin < 0:
        return
    end = begin + len(name.value)
    rest = Stretch(line, end, len(line.text))
    bracket = _BRACKET.match(rest.text)
    if bracket is not None:
        yield "bracket", (Stretch(line, end + bracket.start(1), end + bracket.end(1)),)
    behind = rest.trimmed(_AROUND)
    if behind.text and (bracket is None or behind.text != bracket[1]):
        yield "behind", (behind,)
    before = _without_article(Stretch(line, 0, begin).trimmed(_AROUND))
    if before.text:
        yield "before", (before,)


def _whole(line: Line) -> Stretch:
    return _without_article(Stretch.whole(line).trimmed(_AROUND))


def _without_article(part: Stretch) -> Stretch:
    article = _ARTICLE.match(part.text)
    return Stretch(part.line, part.start + article.end(), part.end) if article else part


def _follows(one: Line, two: Line) -> bool:
    """Tell whether a line may go on with what the one above begins."""
    return two.box.top - one.box.bottom < 1.2 * max(one.box.height, 8.0)


def _level(one: Box, two: Box) -> bool:
    return abs(one.middle[1] - two.middle[1]) < 0.6 * max(two.height, 8.0)


def _shared(one: Box, two: Box) -> bool:
    return min(one.x1, two.x1) > max(one.x0, two.x0)
