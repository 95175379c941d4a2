"""The first page as the learned readers see it: who stands above, below, beside whom."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from models.layout import Layout, Line, PageLayout, Segmentation, Table
from pipeline.stages.extract.labels import Label, labels_of
from pipeline.stages.extract.printed_types import printed_type

P = ParamSpec("P")
T = TypeVar("T")

FUNCTION_WORDS = frozenset(
    (
        "und der die das des dem den für in im von zur zum an am auf bei mit über durch zu nach "
        "aus ein eine einer eines hier"
    ).split()
)
DATE_LIKE = re.compile(
    r"\b\d{1,2}\.\s?(?:\d{1,2}\.\s?\d{2,4}|"
    r"(?:jan|feb|mär|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)\w*\s+\d{4})",
    re.IGNORECASE,
)
NUMBER_LIKE = re.compile(r"\b[A-Z0-9][\w.]*\s?[/–-]\s?\d[\w/–-]*|\b[IVX]+/\d")
# what only sentences have: "Die Verwaltung wird beauftragt", "Wir bitten"
SENTENCE = re.compile(
    r"\b(?:ist|sind|wird|werden|wurden?|hat|haben|hatte|kann|sollen?|muss|wir|ich|bitten?|"
    r"beantrag\w+|beschließt|möge|wolle|geehrte\w*|folgende\w*|dass|daß|sich|nicht)\b"
)


@dataclass(frozen=True, slots=True)
class View:
    """The lines of the first page and their neighbourhood; lines are compared by identity."""

    page: PageLayout
    lines: tuple[Line, ...]
    usual: float
    """Type size of the running text, in points."""
    left: float
    right: float
    """Edges of the running text, in points."""
    below: dict[int, Line]
    """The nearest line under a line, within two and a half lines."""
    above: dict[int, Line]
    """The lowest line that a line is the nearest under."""
    zones: dict[tuple[int, float, float], str]
    cells: dict[int, tuple[int, int, int, bool]]
    """Table, row, column of a line in a table, and whether the table is ruled."""
    types: tuple[str, ...]
    """Kinds of the first types that lines begin with: minutes have no date of their own."""
    stems: Counter[str]
    """How often the words of the paper stand there, by their first letters."""
    noted: dict[tuple[object, ...], tuple[object, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What was said of its lines before: see :func:`of_line`."""

    def zone(self, line: Line) -> str:
        """Return the zone that the segmentation gives a line; empty where it gives none."""
        return self.zones.get(_place(line), "")

    def beside(self, line: Line) -> tuple[Line, ...]:
        """Return the other lines of a line's row."""
        return _beside(self, line)


def of_line(
    work: Callable[Concatenate[View, Line, P], Iterator[T]],
) -> Callable[Concatenate[View, Line, P], tuple[T, ...]]:
    """Return the function; what it yields for a line and a place on it is kept with the view."""

    @wraps(work)
    def noted(view: View, line: Line, *args: P.args, **kwargs: P.kwargs) -> tuple[T, ...]:
        key = (work, id(line), *args, *kwargs.values())
        known: Any = view.noted.get(key)
        if known is None:
            known = view.noted[key] = tuple(work(view, line, *args, **kwargs))
        answer: tuple[T, ...] = known
        return answer

    return cast("Callable[Concatenate[View, Line, P], tuple[T, ...]]", noted)


@of_line
def _beside(view: View, line: Line) -> Iterator[Line]:
    middle = line.box.top + line.box.bottom
    reach = line.box.height
    for other in view.lines:
        if abs(other.box.top + other.box.bottom - middle) < reach and other is not line:
            yield other


def view_of(layout: Layout, segmentation: Segmentation) -> View:
    """Look at the first page of a paper."""
    page = layout.pages[0]
    lines = tuple(line for line in page.lines if line.text.strip())
    below = _neighbours(lines)
    above: dict[int, Line] = {}
    for line in lines:
        under = below.get(id(line))
        known = above.get(id(under)) if under is not None else None
        if under is not None and (known is None or line.box.bottom > known.box.bottom):
            above[id(under)] = line
    left, right = _edges(page, lines)
    return View(
        page=page,
        lines=lines,
        usual=_usual(lines),
        left=left,
        right=right,
        below=below,
        above=above,
        zones={
            _place(line): item.zone.value
            for item in segmentation.zoned
            for line in item.block.lines
        },
        cells={
            id(line): (number, cell.row, cell.column, block.ruled)
            for number, block in enumerate(page.blocks)
            if isinstance(block, Table)
            for cell in block.cells
            for line in cell.lines
        },
        types=_types(lines),
        stems=Counter(stem for line in layout.lines() for stem in stems_of(line.text)),
    )


def _types(lines: Iterable[Line]) -> tuple[str, ...]:
    seen = (printed_type(line.text) for line in lines)
    kinds = dict.fromkeys(one.kind.value for one in seen if one is not None)
    return tuple(kinds)[:2]


def _place(line: Line) -> tuple[int, float, float]:
    return line.page, line.box.x0, line.box.top


def _neighbours(lines: Sequence[Line]) -> dict[int, Line]:
    """Return the nearest line under each line that overlaps it from left to right."""
    ordered = sorted(lines, key=lambda line: line.box.top)
    found: dict[int, Line] = {}
    for at, line in enumerate(ordered):
        box, best = line.box, None
        for other in ordered[at + 1 :]:
            step = other.box.top - box.top
            if step > 2.6 * max(box.height, 8.0) or (
                best is not None and other.box.top > best.box.top + 2
            ):
                break
            apart = max(other.box.x0, box.x0) >= min(other.box.x1, box.x1)
            if step < 0.5 * box.height or apart:
                continue
            if best is None or abs(other.box.x0 - box.x0) < abs(best.box.x0 - box.x0):
                best = other
        if best is not None:
            found[id(line)] = best
    return found


def _usual(lines: Iterable[Line]) -> float:
    """Return the median type size, each line counted by its length."""
    sizes = sorted(line.size for line in lines for _ in range(max(1, len(line.text) // 10)))
    return sizes[len(sizes) // 2] if sizes else 10.0


def _edges(page: PageLayout, lines: Sequence[Line]) -> tuple[float, float]:
    """Return where long lines begin and end."""
    long = [line for line in lines if len(line.text) > 50]
    if not long:
        return min((line.box.x0 for line in lines), default=50.0), page.width - 50.0
    ends = sorted(line.box.x1 for line in long)
    return sorted(line.box.x0 for line in long)[len(long) // 4], ends[-1 - len(long) // 10]


_LONGER = re.compile(r"[^\W\d_]{5,}")


@lru_cache(maxsize=2048)
def stems_of(text: str) -> tuple[str, ...]:
    """Return the first letters of the longer words."""
    words = _LONGER.findall(text)
    return tuple(word[:6].lower() for word in words if word.lower() not in FUNCTION_WORDS)


@lru_cache(maxsize=2048)
def labels(text: str) -> tuple[Label, ...]:
    """Return the labels of a text; asked for the same few lines again and again."""
    return labels_of(text)


def step_of(value: float, steps: Sequence[float]) -> int:
    """Return how many of the steps a value has reached."""
    return bisect_right(steps, value)


def style(line: Line) -> tuple[bool, bool, bool, bool]:
    """Return how a line is set, but for its size."""
    return line.bold, line.underlined, line.spaced, line.text.isupper()


_FIGURES, _MARKS = re.compile(r"\d+"), re.compile(r"[^\w§&/-]")


@lru_cache(maxsize=2048)
def word_key(word: str) -> str:
    """Return a word without case, figures and marks: ``Nr.`` and ``NR:`` are the same."""
    return _MARKS.sub("", _FIGURES.sub("9", word.lower()))
