"""What a run of lines says of itself, by type, place, neighbours and words; no list of forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.layout import Line
from pipeline.stages.extract.learned.title_options import Run
from pipeline.stages.extract.learned.title_words import echo_of, words_of
from pipeline.stages.extract.learned.view import (
    DATE_LIKE,
    FUNCTION_WORDS,
    NUMBER_LIKE,
    View,
    labels,
    of_line,
    step_of,
    style,
)
from pipeline.stages.extract.printed_types import printed_type

_HEADING = re.compile(r"^(?:\d+\.?\s+|[IVX]+\.\s+|[a-z]\)\s*)?[A-ZÄÖÜ][\w -]{3,40}:?$")
_LABEL_LIKE = re.compile(r"^[A-ZÄÖÜ][\w./ -]{1,30}:$")
_DEPTHS = (0.06, 0.1, 0.14, 0.18, 0.22, 0.26, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7)
_GAPS = (0.2, 0.5, 0.9, 1.4)
"""White between lines, in heights of a line."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What is true of the whole page."""

    bold: tuple[Line, ...]
    """Bold lines of several words in the upper part."""
    largest: float
    """Type size of the largest line of three words or more."""


def setting_of(view: View) -> Setting:
    """Return what the features of all runs of a page share."""
    height = view.page.height
    worded = [line for line in view.lines if len(line.text.split()) >= 3]
    return Setting(
        tuple(
            line
            for line in view.lines
            if line.bold and line.box.top < 0.6 * height and len(line.text.split()) >= 2
        ),
        max((line.size for line in worded if line.box.top < 0.7 * height), default=0.0),
    )


def beginning(view: View, first: Line, start: int, how: str) -> list[str]:
    """Return the features of a place where a title may begin."""
    return [
        f"y{step_of(first.box.top / view.page.height, _DEPTHS)}",
        f"start:{how}",
        f"zone:{view.zone(first)}",
        *_before(first, start),
        *_above(view, first),
        *_left(view, first),
        *_indent(view, first, start),
    ]


def _indent(view: View, first: Line, start: int) -> Iterator[str]:
    x0 = first.box.x0 + first.box.width * start / max(1, len(first.text))
    indent = (x0 - view.left) / (view.right - view.left + 1)
    yield f"x{step_of(indent, (-0.03, 0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65))}"
    cell = view.cells.get(id(first))
    if cell is not None:
        yield "cell:ruled" if cell[3] else "cell:white"


def _before(first: Line, start: int) -> Iterator[str]:
    before = first.text[:start].strip()
    if not before:
        return
    known = labels(before)
    if known:
        yield f"before:{known[-1].key}"
    elif before.endswith(":") and len(before) <= 30:
        yield "before:colon"
    if len(before) <= 25:
        yield "before:short"


@of_line
def _above(view: View, first: Line) -> Iterator[str]:
    above = view.above.get(id(first))
    if above is None:
        yield "above:free"
        return
    gap = (first.box.top - above.box.bottom) / max(first.box.height, 6.0)
    yield f"above:gap{step_of(gap, _GAPS)}"
    if style(above) == style(first) and abs(above.size - first.size) < 0.08 * first.size:
        yield "above:same"
        if gap < 0.6:
            yield "above:same_near"
            if above.box.x1 > view.right - 0.12 * (view.right - view.left):
                yield "above:unfinished"
    known = labels(above.text)
    if known:
        yield f"above:label:{known[-1].key}{'!' if known[-1].alone else ''}"
    told = {
        "hyphen": above.text.endswith("-"),
        "colon": above.text.endswith(":"),
        "function": above.text.rsplit(maxsplit=1)[-1] in FUNCTION_WORDS,
        "type": printed_type(above.text) is not None,
        "number": NUMBER_LIKE.search(above.text),
        "date": DATE_LIKE.search(above.text),
        "label_like": not known and _LABEL_LIKE.match(above.text),
    }
    yield from (f"above:{name}" for name, there in told.items() if there)


@of_line
def _left(view: View, first: Line) -> Iterator[str]:
    row = view.beside(first)
    lefts = [line for line in row if line.box.x1 <= first.box.x0 + 2]
    if any(line.box.x0 >= first.box.x1 - 2 for line in row):
        yield "right:there"
    if not lefts:
        return
    left = max(lefts, key=lambda line: line.box.x1)
    known = labels(left.text)
    yield "left:there"
    if known:
        yield f"left:label:{known[-1].key}"
    elif left.text.endswith(":"):
        yield "left:colon"
    if len(left.text) <= 25 and not any(sign.isdigit() for sign in left.text):
        yield "left:short"


def ending(view: View, last: Line) -> list[str]:
    """Return the features of a line that a title may end with."""
    following = view.below.get(id(last))
    found = [f"last_zone:{view.zone(last)}"]
    if following is None:
        return [*found, "below:free"]
    gap = (following.box.top - last.box.bottom) / max(last.box.height, 6.0)
    same = style(following) == style(last) and abs(following.size - last.size) < 0.08 * last.size
    full = last.box.x1 > view.right - 0.12 * (view.right - view.left)
    text = following.text
    told = {
        "same": same,
        "other": not same,
        "same_near": same and gap < 0.6,
        "unfinished": same and gap < 0.6 and full,
        "lower": text[:1].islower(),
        "lower_same": text[:1].islower() and same,
        "long": len(text) > 60,
        "heading": text.endswith(":") or _HEADING.match(text),
        "date": DATE_LIKE.search(text),
        "bold": following.bold and not last.bold,
        "label": labels(text),
        "zone_changes": view.zone(following) != view.zone(last),
    }
    found.append(f"below:gap{step_of(gap, _GAPS)}")
    return found + [f"below:{name}" for name, there in told.items() if there]


def whole(view: View, setting: Setting, run: Run) -> list[str]:
    """Return the features of all lines of a run together."""
    return [*_type(view, setting, run), *_shape(view, run), *words_of(run), *echo_of(view, run)]


def _type(view: View, setting: Setting, run: Run) -> Iterator[str]:
    lines, first, last = run.span.lines, run.span.lines[0], run.span.lines[-1]
    size = sum(line.size for line in lines) / len(lines)
    bold = sum(line.bold for line in lines)
    all_bold, rare = bold == len(lines), setting.bold
    told = {
        "bold": all_bold,
        "not_bold": bold == 0,
        "half_bold": 0 < bold < len(lines),
        "underlined": all(line.underlined for line in lines),
        "spaced": all(line.spaced for line in lines),
        "capitals": run.text.isupper(),
        "sizes": max(o.size for o in lines) > 1.15 * min(o.size for o in lines),
        "rare_bold": all_bold and len(rare) <= 3 + len(lines),
        "first_bold": all_bold and rare and rare[0] is first,
        "last_bold": all_bold and rare and rare[-1] is last,
        "largest": size >= 0.97 * setting.largest > 1.047 * view.usual,
    }
    yield f"size{step_of(size / view.usual, (0.8, 0.9, 0.97, 1.03, 1.1, 1.2, 1.35, 1.6, 2.0))}"
    yield from (name for name, there in told.items() if there)


def _shape(view: View, run: Run) -> Iterator[str]:
    lines = run.span.lines
    x0, x1 = min(line.box.x0 for line in lines), max(line.box.x1 for line in lines)
    span = view.right - view.left + 1
    middle = abs((x0 + x1) / 2 - (view.left + view.right) / 2)
    if middle < 0.03 * view.page.width and lines[0].box.x0 > view.left + 0.05 * span:
        yield "centred"
    yield f"width{step_of((x1 - x0) / span, (0.2, 0.35, 0.5, 0.7, 0.9))}"
    yield f"lines{len(lines)}"
    first, cells = view.cells.get(id(lines[0])), [view.cells.get(id(line)) for line in lines[1:]]
    if any(cell != first for cell in cells):
        yield "over_cells"
    if any(labels(line.text) for line in lines[1:]):
        yield "label_inside"
    if any(line.text.endswith(":") for line in lines[:-1]):
        yield "colon_inside"
