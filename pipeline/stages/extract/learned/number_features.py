"""What a token says of being the paper's number: shape, place, neighbours, twins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from models.layout import Layout, Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.learned.neighbours import (
    label_before,
    on_left,
    over,
    place_of,
    under,
    words_around,
)
from pipeline.stages.extract.learned.number_options import Token, closed_up
from pipeline.stages.extract.learned.view import View, of_line, step_of
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.printed_types import printed_type

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(r"[/-](\d\d)(?!\d)")
_SMALL, _CAPITAL = re.compile(r"[a-zäöü]+"), re.compile(r"[A-ZÄÖÜ]+")
_FIGURES, _LENGTH = re.compile(r"\d+"), re.compile(r"9+")
_DATE_ALIKE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{0,4}|\d{1,2}\.?|(?:19|20)\d\d")
# "GR-V 2013/49", "BV 18-S 418/86": what stands before belongs to the number
_INITIALS = re.compile(
    r"(?:^|\s)(?!TOP|NR)[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,3}(?:[-/][A-ZÄÖÜ]{1,3})?\s?[-/]?$"
)
# "17/51" of "17/51-B", "112" of "112 / 2003"
_GOES_ON = re.compile(r"[/\d-]\s?\w")
_ON_PAGE = frozenset({"page", "cell"})
_FURNITURE = frozenset({"header", "footer", "later_header", "later_footer"})


@dataclass(frozen=True, slots=True)
class Twins:
    """How often the tokens of a paper, and their shapes, stand on it."""

    count: Counter[str]
    furniture: Counter[str]
    text: str
    """The paper without blanks around slashes."""
    shapes: dict[str, list[str]]
    """The different tokens of each shape, in reading order."""
    years: frozenset[int]
    """The last two figures of the years of dates."""
    told: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What was said of tokens before."""


def twins_of(layout: Layout, found: Sequence[Token]) -> Twins:
    """Count the tokens of a paper."""
    lines = [line for page in layout.pages for line in (*page.lines, *page.header, *page.footer)]
    shapes: dict[str, list[str]] = {}
    for token in found:
        known = shapes.setdefault(_outline(token.printed), [])
        if closed_up(token.printed) not in known:
            known.append(closed_up(token.printed))
    return Twins(
        Counter(closed_up(token.printed) for token in found),
        Counter(closed_up(token.printed) for token in found if token.where in _FURNITURE),
        closed_up("\n".join(line.text for page in layout.pages for line in page.lines)),
        shapes,
        frozenset(date.year % 100 for line in lines for date in dates_in(line.text)),
    )


@lru_cache(maxsize=1024)
def _shape(printed: str) -> str:
    """Return the pattern of a token: ``A999/Y`` of ``A044/2010``."""
    return _FIGURES.sub(_nines, _SMALL.sub("a", _CAPITAL.sub("A", printed)))


def _nines(match: re.Match[str]) -> str:
    return "Y" if _YEAR.fullmatch(match[0]) else "9" * min(len(match[0]), 4)


@lru_cache(maxsize=1024)
def _outline(printed: str) -> str:
    """Return the pattern without lengths: ``A9/Y`` of ``A044/2010``."""
    return _LENGTH.sub("9", _shape(printed))


def features_of(view: View, twins: Twins, token: Token) -> list[str]:
    """Return the features of a token."""
    shared = [name for part in shared_parts(view, twins, token) for name in part]
    return [*shared, *own_part(view, token)]


def shared_parts(view: View, twins: Twins, token: Token) -> tuple[Sequence[str], Sequence[str]]:
    """Return what is said of all tokens that begin where one does, and of all that read alike."""
    placed = _placed(view, token.line, token.start, token.where)
    return placed, _told(token.printed, twins)


def own_part(view: View, token: Token) -> list[str]:
    """Return what is said of a token alone."""
    line, start = token.line, token.start
    before, behind = line.text[:start].rstrip(), line.text[token.end :].lstrip()
    own = [
        *words_around(before, behind),
        *_line(before, behind, line.text),
        *_white(view, line, start, token.end),
    ]
    if token.version:
        own.append("version")
    if token.where in _ON_PAGE and not before and not behind:
        nearest = (on_left(view, line) or over(view, line))[:1]
        own += [f"alone:{name}" for name in nearest]
    return own


@of_line
def _placed(view: View, line: Line, start: int, where: str) -> Iterator[str]:
    """Yield what is said of all tokens that begin at a place."""
    before = line.text[:start].rstrip()
    yield f"where:{where}"
    yield from (f"paper:{kind}" for kind in view.types)
    yield from label_before(before)
    if where in _ON_PAGE:
        yield from place_of(view, line, start)
        yield from under(view, line)
        if not before:
            yield from on_left(view, line)
            yield from over(view, line)


def _form(printed: str, twins: Twins) -> Iterator[str]:
    told, year = _told_by_form(printed)
    yield from told
    if year is not None:
        yield "year_agrees" if year in twins.years else "year_differs"


@lru_cache(maxsize=1024)
def _told_by_form(printed: str) -> tuple[tuple[str, ...], int | None]:
    """Return what the signs of a token say, and the last two figures of a year among them."""
    shape, number = _shape(printed), parse_number(printed)
    year, short_year = _YEAR.search(printed), _SHORT_YEAR.search(printed)
    told = {
        f"shape:{shape if len(shape) <= 14 else 'long'}": True,
        f"outline:{_outline(printed)}": True,
        f"length{step_of(len(printed), (3, 4, 6, 8, 10, 13, 17))}": True,
        f"words{len(printed.split())}": True,
        "slash": "/" in printed,
        "dash": "-" in printed,
        "year": year,
        "short_year": short_year,
        "like_date": _DATE_ALIKE.fullmatch(printed),
        "like_postcode": re.fullmatch(r"\d{5}", printed),
        "like_telephone": re.match(r"0\d{2,5}\s?[/-]", printed),
        "letter": printed[:1].isupper(),
        "prefix": re.match(r"[A-ZÄÖÜ]{1,4}[ /-]", printed),
        "prefix_word": re.match(r"[A-Z][a-z]{0,3}[A-Z]?[A-Za-z]*[- ]", printed),
        "words_apart": re.search(r"\d\s.*\d", printed),
        "grammar": number,
        "complete": number is not None and number.complete,
    }
    found = year or short_year
    return tuple(name for name, there in told.items() if there), (
        int(found[1]) % 100 if found is not None else None
    )


def _line(before: str, behind: str, text: str) -> Iterator[str]:
    yield from _told_before(before)
    yield from _told_behind(behind)
    if before and len(before) <= 28 and not behind:
        yield "tail"
    if len(text) > 70:
        yield "long_line"


@lru_cache(maxsize=1024)
def _told_before(before: str) -> tuple[str, ...]:
    seen = printed_type(before) if before else None
    told = {
        "before:lower": before and before.rsplit(maxsplit=1)[-1][0].islower(),
        "before:type": seen and seen.end >= len(before) - 1,
        "cut:before": _INITIALS.search(before),
        "cut:mark": before.endswith(("/", "-")),
    }
    return tuple(name for name, there in told.items() if there)


@lru_cache(maxsize=1024)
def _told_behind(behind: str) -> tuple[str, ...]:
    told = {
        "behind:lower": behind[:1].islower() and not re.match(r"(?:vom|der|des)\b", behind),
        "behind:date": dates_in(behind),
        "cut:behind": _GOES_ON.match(behind),
        "behind:vom": re.match(r"(?:vom|v\.)(?!\w)", behind),
    }
    return tuple(name for name, there in told.items() if there)


def _white(view: View, line: Line, start: int, end: int) -> list[str]:
    """Return how wide the white on both sides of a token is, in type sizes."""
    found = []
    for at, gap in _whites(view, line):
        if at == start:
            found.append(f"white_before{gap}")
        if at - 1 == end:
            found.append(f"white_behind{gap}")
    return found


@of_line
def _whites(_: View, line: Line) -> Iterator[tuple[int, int]]:
    """Yield where the words of a line begin, but the first, and how wide the white before is."""
    words = line.words
    if sum(len(word.text) + 1 for word in words) - 1 != len(line.text):
        return  # letter-spacing was closed up
    at, size = 0, max(line.size, 5.0)
    for left, right in pairwise(words):
        at += len(left.text) + 1
        yield at, step_of((right.box.x0 - left.box.x1) / size, (0.5, 1.0, 2.0))


def _told(printed: str, twins: Twins) -> tuple[str, ...]:
    if printed not in twins.told:
        twins.told[printed] = (*_form(printed, twins), *_told_again(printed, twins))
    return twins.told[printed]


def _told_again(printed: str, twins: Twins) -> Iterator[str]:
    plain = closed_up(printed)
    alike = twins.shapes[_outline(printed)]
    yield f"again{min(twins.count[plain], 3)}"
    yield f"furniture{min(twins.furniture[plain], 3)}"
    yield f"text{min(twins.text.count(plain), 2)}"
    if len(alike) > 1:
        yield "shape_again"
    if alike[0] == plain:
        yield "first_of_shape"
