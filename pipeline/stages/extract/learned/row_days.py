"""What says that a date is a meeting's: its words, its neighbours, its place, the other dates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from models.geometry import Box
from models.layout import Line
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.heads import head_kind
from pipeline.stages.extract.learned.neighbours import COUNTS, TOWN
from pipeline.stages.extract.learned.row_ground import Dated, Ground, word_form
from pipeline.stages.extract.learned.view import SENTENCE, labels, step_of
from pipeline.stages.extract.meeting_words import RESULT, ROLE
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.public_words import flag_of

_WEEKDAY = re.compile(
    r"\b(?:Mo|Di|Mi|Do|Fr|Sa|So|\w+tag|Mittwoch|Sonnabend)\b\.?,?\s*(?:den|dem)?\s*$"
)
_HOUR = re.compile(r"\bUhr\b|\b\d\d?[:.]\d\d\s*(?:$|Uhr|h\b)")
_TOP = re.compile(r"^(?:TOP\.?\s?)?(?:[ÖN]\s?)?\d{1,3}(?:\.\d{1,3}){0,2}\.?$")


class Days:
    """The dates of a paper together: their columns, their order."""

    def __init__(self, ground: Ground, days: Sequence[Dated]) -> None:
        self.days = days
        self._ground = ground
        self._boxes = [day.place.box for day in days]
        self._edges: dict[int, list[float]] = {}
        for day, box in zip(days, self._boxes, strict=True):
            self._edges.setdefault(day.line.page, []).append(box.x0)
        self._values = sorted({day.value for day in days})
        self._rank = {value: at for at, value in enumerate(self._values)}
        self._count = Counter(day.value for day in days)
        self._ends = {
            page: max(ground.lines[at].box.bottom for at in ground.of_page(page))
            for page in self._edges
        }

    def features(self, at: int) -> list[str]:
        """Return what a date says of being a meeting's."""
        day, box = self.days[at], self._boxes[at]
        before = day.line.text[: day.printed.start].rstrip()
        behind = day.line.text[day.printed.end :].strip()
        return [
            f"d:where:{self._ground.places[day.at]}",
            *_words_around(before, behind),
            *_line(day, before, behind),
            *_around_day(self._ground, day, alone=not before and not behind),
            *self._among(day, box),
        ]

    def _among(self, day: Dated, box: Box) -> Iterator[str]:
        """Yield how a date lies to the others, and on its page."""
        column = sum(abs(x0 - box.x0) < _EDGE for x0 in self._edges[day.line.page])
        yield f"d:column{min(column, 4)}"
        values = self._values
        rank = self._rank[day.value]
        yield f"d:older{min(rank, 3)}"
        yield f"d:newer{min(len(values) - 1 - rank, 3)}"
        yield f"d:count{min(self._count[day.value], 3)}"
        if len(values) > 1:
            near = (*values[max(rank - 1, 0) : rank], *values[rank + 1 : rank + 2])
            apart = min(abs((day.value - other).days) for other in near)
            yield f"d:apart{step_of(apart, (3, 8, 30, 100, 400))}"
        down = box.top / max(self._ends[day.line.page], 1)
        yield f"d:y{step_of(down, (0.1, 0.2, 0.3, 0.4, 0.55, 0.75, 0.9))}"
        yield f"d:x{step_of(box.x0, (90, 180, 280, 400))}"


_EDGE = 6.0
"""Points by which the left edges of a column's dates differ at most."""


def _words_around(before: str, behind: str) -> Iterator[str]:
    words = before.split()
    if words:
        last = word_form(words[-1])
        yield f"d:w:before:{last[:14]}"
        yield f"d:w:before:-{last[-4:]}"
    else:
        yield "d:before:nothing"
    yield f"d:w:second:{word_form(words[-2])[:12]}" if len(words) > 1 else "d:second:nothing"
    yield (
        f"d:w:behind:{word_form(behind.split(maxsplit=1)[0])[:12]}"
        if behind
        else "d:behind:nothing"
    )
    known = labels(before) if before else ()
    if known:
        yield f"d:w:label:{known[-1].key}"
    elif before and COUNTS.search(before):
        yield "d:w:label:counts"


def _line(day: Dated, before: str, behind: str) -> Iterator[str]:
    """Yield what the line of a date looks like."""
    text = day.line.text
    told = {
        "town": TOWN.search(before),
        "colon": before.endswith(":"),
        "comma": before.endswith(","),
        "bracket": before.endswith("("),
        "weekday_before": _WEEKDAY.search(before),
        "hour": _HOUR.search(behind),
        "sentence": SENTENCE.search(text),
        "long": len(text) > _LONG,
        "type": printed_type(text),
        "short_year": day.printed.short,
        "weekend": day.value.weekday() > 4,
        "worded": re.search(r"[A-Za-zä]{3,}", text[day.printed.start : day.printed.end]),
    }
    yield from (f"d:{name}" for name, there in told.items() if there)


_LONG = 60
"""Signs of a line from which on it is hardly a field."""


def _around_day(ground: Ground, day: Dated, *, alone: bool) -> Iterator[str]:
    """Yield what stands beside, above and below a date."""
    line = day.line
    row = [o for o in ground.close(day.at) if o is not line and same_row(o, line)]
    told = {
        "row:flag": any(flag_of(o.text) is not None and len(o.text) < 25 for o in row),
        "row:top": any(_TOP.match(o.text) for o in row),
        "row:role": any(ROLE.match(o.text) for o in row),
        "row:result": any(RESULT.search(o.text) for o in row),
        "row:label": any(o.text.endswith(":") for o in row),
        "row:nothing": not row,
        "alone": alone,
    }
    yield from (f"d:{name}" for name, there in told.items() if there)
    left = [o for o in row if o.box.x1 <= line.box.x0 + 2]
    if alone and left:
        nearest = max(left, key=lambda o: o.box.x1)
        yield from _caption("left", nearest)
    above = above_in_column(ground, day)
    if alone and above is not None:
        yield from _caption("above", above)
    head = _column_head(ground, line)
    if head is not None:
        yield from _caption("head", head)


def _caption(where: str, line: Line) -> Iterator[str]:
    """Yield what a line beside or above a date looks like, and its words."""
    known = labels(line.text)
    if known:
        yield f"d:w:{where}:label:{known[-1].key}"
    kind = head_kind(line.text)
    if kind:
        yield f"d:w:{where}:head:{kind}"
    if line.text.endswith(":"):
        yield f"d:{where}:colon"
    words = line.text.split()
    yield f"d:w:{where}:-{word_form(words[-1])[-5:]}" if words else f"d:{where}:nothing"
    if words:
        yield f"d:w:{where}:{word_form(words[0])[:8]}"


def above_in_column(ground: Ground, day: Dated) -> Line | None:
    """Return the line above a date in its column."""
    box = day.line.box
    near = [
        o
        for o in ground.close(day.at)
        if o.page == day.line.page
        and 0.4 * box.height < box.top - o.box.top < 2.4 * max(box.height, 8.0)
        and min(o.box.x1, box.x1) > max(o.box.x0, box.x0)
    ]
    return max(near, key=lambda o: o.box.top, default=None)


def _column_head(ground: Ground, line: Line) -> Line | None:
    """Return the line at the top of a date's column in its table."""
    cell = ground.cells.get(id(line))
    if cell is None:
        return None
    for at in ground.of_page(line.page):
        its = ground.cells.get(id(ground.lines[at]))
        if its is not None and its.table == cell.table and its.column == cell.column:
            return ground.lines[at] if its.row < cell.row else None
    return None
