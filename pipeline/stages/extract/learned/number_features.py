"""What a token says of being the paper's number: shape, place, neighbours, twins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from models.layout import Layout
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.learned.neighbours import (
    label_before,
    on_left,
    over,
    place_of,
    under,
    words_around,
)
from pipeline.stages.extract.learned.number_options import Token
from pipeline.stages.extract.learned.view import View, step_of
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.printed_types import printed_type

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(r"[/-](\d\d)(?!\d)")
_DATE_ALIKE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{0,4}|\d{1,2}\.?|(?:19|20)\d\d")
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


def twins_of(layout: Layout, found: Sequence[Token]) -> Twins:
    """Count the tokens of a paper."""
    lines = [line for page in layout.pages for line in (*page.lines, *page.header, *page.footer)]
    shapes: dict[str, list[str]] = {}
    for token in found:
        known = shapes.setdefault(_outline(token.printed), [])
        if _plain(token.printed) not in known:
            known.append(_plain(token.printed))
    return Twins(
        Counter(_plain(token.printed) for token in found),
        Counter(_plain(token.printed) for token in found if token.where in _FURNITURE),
        _plain("\n".join(line.text for page in layout.pages for line in page.lines)),
        shapes,
        frozenset(date.year % 100 for line in lines for date in dates_in(line.text)),
    )


def _plain(printed: str) -> str:
    return re.sub(r"\s*([/-])\s*", r"\1", printed)


def _shape(printed: str) -> str:
    """Return the pattern of a token: ``A999/Y`` of ``A044/2010``."""
    letters = re.sub(r"[a-zäöü]+", "a", re.sub(r"[A-ZÄÖÜ]+", "A", printed))
    return re.sub(r"\d+", _nines, letters)


def _nines(match: re.Match[str]) -> str:
    return "Y" if _YEAR.fullmatch(match[0]) else "9" * min(len(match[0]), 4)


def _outline(printed: str) -> str:
    """Return the pattern without lengths: ``A9/Y`` of ``A044/2010``."""
    return re.sub(r"9+", "9", _shape(printed))


def features_of(view: View, twins: Twins, token: Token) -> list[str]:
    """Return the features of a token."""
    text = token.line.text
    before, behind = text[: token.start].rstrip(), text[token.end :].lstrip()
    found = [
        f"where:{token.where}",
        *(f"paper:{kind}" for kind in view.types),
        *_form(token.printed, twins),
        *words_around(before, behind),
        *label_before(before),
        *_line(before, behind, text),
        *_white(token),
        *_again(token.printed, twins),
    ]
    if token.where in {"page", "cell"}:
        found += place_of(view, token.line, token.start)
        found += under(view, token.line)
        if not before:
            found += [*on_left(view, token.line), *over(view, token.line)]
    return found


def _form(printed: str, twins: Twins) -> Iterator[str]:
    shape, number = _shape(printed), parse_number(printed)
    yield f"shape:{shape if len(shape) <= 14 else 'long'}"
    yield f"outline:{_outline(printed)}"
    yield f"length{step_of(len(printed), (3, 4, 6, 8, 10, 13, 17))}"
    yield f"words{len(printed.split())}"
    year = _YEAR.search(printed) or _SHORT_YEAR.search(printed)
    agrees = year is not None and int(year[1]) % 100 in twins.years
    told = {
        "slash": "/" in printed,
        "dash": "-" in printed,
        "year": _YEAR.search(printed),
        "short_year": _SHORT_YEAR.search(printed),
        "year_agrees": agrees,
        "year_differs": year is not None and not agrees,
        "like_date": _DATE_ALIKE.fullmatch(printed),
        "like_postcode": re.fullmatch(r"\d{5}", printed),
        "like_telephone": re.match(r"0\d{2,5}\s?[/-]", printed),
        "letter": printed[:1].isupper(),
        "prefix": re.match(r"[A-ZÄÖÜ]{1,4}[ /-]", printed),
        "grammar": number,
        "complete": number is not None and number.complete,
    }
    yield from (name for name, there in told.items() if there)


def _line(before: str, behind: str, text: str) -> Iterator[str]:
    seen = printed_type(before) if before else None
    told = {
        "tail": before and len(before) <= 28 and not behind,
        "before:lower": before and before.rsplit(maxsplit=1)[-1][0].islower(),
        "before:type": seen and seen.end >= len(before) - 1,
        "behind:lower": behind[:1].islower() and not re.match(r"(?:vom|der|des)\b", behind),
        "behind:date": dates_in(behind),
        "behind:vom": re.match(r"(?:vom|v\.)(?!\w)", behind),
        "long_line": len(text) > 70,
    }
    yield from (name for name, there in told.items() if there)


def _white(token: Token) -> Iterator[str]:
    """Yield how wide the white on both sides is, in type sizes."""
    words, line = token.line.words, token.line
    if sum(len(word.text) + 1 for word in words) - 1 != len(line.text):
        return  # letter-spacing was closed up
    at, size = 0, max(line.size, 5.0)
    for left, right in pairwise(words):
        at += len(left.text) + 1
        gap = step_of((right.box.x0 - left.box.x1) / size, (0.5, 1.0, 2.0))
        if at == token.start:
            yield f"white_before{gap}"
        if at - 1 == token.end:
            yield f"white_behind{gap}"


def _again(printed: str, twins: Twins) -> Iterator[str]:
    plain = _plain(printed)
    alike = twins.shapes[_outline(printed)]
    yield f"again{min(twins.count[plain], 3)}"
    yield f"furniture{min(twins.furniture[plain], 3)}"
    yield f"text{min(twins.text.count(plain), 2)}"
    if len(alike) > 1:
        yield "shape_again"
    if alike[0] == plain:
        yield "first_of_shape"
