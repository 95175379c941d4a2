"""What a date says of being the paper's own: its neighbours, its place, the other dates."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.layout import Layout, Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.learned.date_options import Day
from pipeline.stages.extract.learned.neighbours import (
    BODY_LIKE,
    TOWN,
    label_before,
    on_left,
    over,
    place_of,
    under,
    words_around,
)
from pipeline.stages.extract.learned.view import View, step_of, word_key
from pipeline.stages.extract.printed_types import printed_type

_DEN = re.compile(r",\s*(?:den|dem|d\.)$")
_PAPER = re.compile(r"Drucksache|Vorlage|Antrag|Anfrage|Beschlu|Schreiben|Nr\.")
_OFFICE = re.compile(r"[Bb]earbeit|[Vv]erfass|[Aa]mt\b|[Rr]eferat|[Ff]achbereich|Az\.|Zeichen")
_PUBLIC = re.compile(r"\b(?:ö|nö|öffentlich|nichtöffentlich)\b", re.IGNORECASE)
_YEAR_OF_NUMBER = re.compile(r"/\s?(?:19|20)?(\d\d)(?!\d)")
_HEAD_LINES = 25
_LEAD = 4
"""Characters that may stand before a date whose label is looked for beside and above: ``den``."""


@dataclass(frozen=True, slots=True)
class Others:
    """What the other dates of the paper are."""

    days: tuple[dt.date, ...]
    """The different dates, the oldest first."""
    count: Counter[dt.date]
    meeting: dt.date | None
    """The oldest date that stands on a line with the name of a body."""
    in_table: Counter[int]
    """How many dates each table of the first page holds."""
    years: frozenset[int]
    """Last two figures of years in numbers of the head."""
    stamped: frozenset[int]
    """Lines that a stamp lies on, by identity."""


def others_of(layout: Layout, view: View, found: Sequence[Day]) -> Others:
    """Look at the dates of a paper together."""
    meetings = [
        day.value for day in found if BODY_LIKE.search(day.line.text) and not _of_town(_before(day))
    ]
    head = " ".join(line.text for line in view.lines[:_HEAD_LINES])
    return Others(
        days=tuple(sorted({day.value for day in found})),
        count=Counter(day.value for day in found),
        meeting=min(meetings, default=None),
        in_table=Counter(
            view.cells[id(day.line)][0] for day in found if id(day.line) in view.cells
        ),
        years=frozenset(int(year) for year in _YEAR_OF_NUMBER.findall(head)),
        stamped=frozenset(
            id(day.line)
            for day in found
            for page in layout.pages
            if page.number == day.line.page
            for stamp in page.stamps
            if stamp.box.overlap(day.line.box) > 0
        ),
    )


def _before(day: Day) -> str:
    return day.line.text[: day.printed.start].rstrip()


def _of_town(before: str) -> bool:
    """Tell ``Erfurt,`` and ``Rat der Stadt, den`` from ``Bauausschuss,``."""
    if not TOWN.search(before):
        return False
    return bool(_DEN.search(before)) or not BODY_LIKE.search(before)


def features_of(view: View, others: Others, day: Day) -> list[str]:
    """Return the features of a date."""
    line, before = day.line, _before(day)
    behind = line.text[day.printed.end :].strip()
    found = [
        f"where:{day.where}",
        *(f"paper:{kind}" for kind in view.types),
        f"zone:{view.zone(line)}",
        *words_around(before, behind),
        *_second_word(before),
        *label_before(before),
        *_form(day, before),
        *_line(before, behind, line),
        *_among(day, others),
    ]
    if day.where == "page":
        found += place_of(view, line, day.printed.start)
        found += [*_row(view, line), *under(view, line)]
        if id(line) in view.cells:
            found.append(f"table_dates{min(others.in_table[view.cells[id(line)][0]], 4)}")
        if len(before) <= _LEAD:
            beside, above = [*on_left(view, line)], [*over(view, line)]
            found += [*beside, *above]
            if not before and not behind:
                found += [f"alone:{name}" for name in (beside or above)[:1]]
    else:
        found.append(f"later_y{step_of(line.box.top / view.page.height, (0.15, 0.4, 0.7, 0.9))}")
    if id(line) in others.stamped:
        found.append("stamp")
    return found


def _second_word(before: str) -> Iterator[str]:
    words = before.split()
    yield f"second:{word_key(words[-2])[:12]}" if len(words) > 1 else "second:nothing"


def _form(day: Day, before: str) -> Iterator[str]:
    printed = day.line.text[day.printed.start : day.printed.end]
    yield "worded" if re.search(r"[A-Za-zä]{3,}", printed) else "numeric"
    yield "short_year" if day.printed.short else "full_year"
    if day.printed.mended:
        yield "mended"
    if _of_town(before):
        yield "town"
        if len(before) < 35:
            yield "town_alone"
    if re.fullmatch(r"(?:den|d\.|am|Den)", before):
        yield "the_day"


def _line(before: str, behind: str, line: Line) -> Iterator[str]:
    text = line.text
    told = {
        "at_end": not behind,
        "body_before": BODY_LIKE.search(before),
        "body_behind": BODY_LIKE.search(behind),
        "sitting": re.search(r"itzung|agung", text),
        "hour": re.search(r"Uhr\b|\d\d:\d\d", text),
        "paper_before": _PAPER.search(before),
        "type": printed_type(text),
        "receipt": re.search(r"[Ee]ing(?:ang|eg)|ingegangen", text),
        "office": _OFFICE.search(text),
        "long_line": len(text) > 60,
    }
    yield from (name for name, there in told.items() if there)


def _row(view: View, line: Line) -> Iterator[str]:
    """Yield what else stands in the row: a meeting's date stands beside a body."""
    row = [other.text for other in view.beside(line)]
    told = {
        "row:body": any(BODY_LIKE.search(text) and "raktion" not in text for text in row),
        "row:public": any(_PUBLIC.search(text) for text in row),
        "row:date": any(dates_in(text) for text in row),
    }
    yield from (name for name, there in told.items() if there)


def _among(day: Day, others: Others) -> Iterator[str]:
    """Yield how a date lies to the other dates, to meetings and to the year of the number."""
    at, last = others.days.index(day.value), len(others.days) - 1
    yield f"older{min(at, 3)}"
    yield f"newer{min(last - at, 3)}"
    yield f"count{min(others.count[day.value], 3)}"
    if last == 0:
        yield "only"
    if others.meeting is None:
        yield "meeting:none"
    else:
        ahead = (others.meeting - day.value).days
        yield f"meeting{step_of(ahead, (-30, -1, 1, 8, 45, 150, 800))}"
    if not others.years:
        yield "number_year:none"
    else:
        agrees = day.value.year % 100 in others.years
        yield "number_year:same" if agrees else "number_year:other"
    if day.value.year == others.days[-1].year:
        yield "latest_year"
