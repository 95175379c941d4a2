"""Meetings that a form names field by field: ``Gremium:``, ``Sitzung am:``, ``TOP:``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from models.extraction import Candidate, Consulted
from models.layout import Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.fields import Value, values
from pipeline.stages.extract.meeting_words import RESULT, body_name, votes_in
from pipeline.stages.extract.public_words import flag_of
from pipeline.stages.extract.sheet import Labelled, Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

_KEYS = ("body", "session", "agenda", "role", "result", "votes")
_NAMES = frozenset({"labelled"})
# "7", "Ö 5.3", "3b", "7 öffentlich"
_TOP = re.compile(r"^(?P<top>(?:[ÖN] )?\d{1,3}(?:\.\d+)*\s?[a-z]?)(?=$|\s+\S*öff)")
_FLAG = re.compile(r"(?P<flag>(?:nicht\s?-?\s?)?öffentlich\w*)", re.IGNORECASE)

Placed = tuple[Consulted, tuple[Line, ...]]


@dataclass(slots=True)
class _Group:
    """Labels that stand below one another and belong to one meeting."""

    labels: list[Labelled] = field(default_factory=list)

    def takes(self, item: Labelled) -> bool:
        """Tell whether a label goes on with the group: another key, the same column, not far."""
        if not self.labels:
            return True
        last, first = self.labels[-1].place, self.labels[0].place
        gap = item.line.box.top - last.line.box.top
        return (
            item.line.page == last.line.page
            and all(item.label.key != known.label.key for known in self.labels)
            and abs(item.place.box.x0 - first.box.x0) < 14
            and 0 < gap < 5.5 * max(last.line.box.height, 9.0)
        )


def form_meetings(sheet: Sheet, used: set[int], pivot: int | None) -> Iterator[Placed]:
    """Yield one meeting for each group of labels that gives a body and a date."""
    said: dict[tuple[int, int], Value] = {}
    for value in values(sheet, *_KEYS, wrapped=True):
        said.setdefault((id(value.label), value.item.label.start), value)
    for group in _groups(sheet, used):
        found = [said.get((id(item.line), item.label.start)) for item in group.labels]
        placed = _meeting(sheet, group, [value for value in found if value], pivot)
        if placed is not None:
            yield placed


def _groups(sheet: Sheet, used: set[int]) -> list[_Group]:
    items = [
        item
        for item in sheet.labels
        if item.label.key in _KEYS and item.label.colon and id(item.line) not in used
    ]
    groups: list[_Group] = []
    for item in sorted(items, key=lambda i: (i.line.page, i.line.box.top)):
        open_group = next((group for group in reversed(groups) if group.takes(item)), None)
        if open_group is None:
            open_group = _Group()
            groups.append(open_group)
        open_group.labels.append(item)
    return groups


def _meeting(
    sheet: Sheet, group: _Group, found: Sequence[Value], pivot: int | None
) -> Placed | None:
    by_key = {value.key: value for value in found}
    body, session = by_key.get("body"), by_key.get("session")
    if body is None or session is None or dates_in(body.parts[0].text):
        return None
    name = body_name(body.parts, set(_NAMES))
    part = session.parts[0]
    date = next(iter(dates_in(part.text)), None)
    value = date.date(pivot) if date else None
    if name is None or date is None or value is None:
        return None
    place = Stretch(part.line, part.start + date.start, part.start + date.end)
    rest = Stretch(part.line, place.end, part.end)
    agenda = by_key.get("agenda")
    public = _flag(rest) or (_flag(agenda.parts[0]) if agenda else None)
    row = Consulted(
        body=name,
        date=candidate(value, (place,), _NAMES | ({"mended"} if date.mended else set())),
        public=public or _lone_flag(sheet, group, session),
        role=_words(by_key.get("role")),
        agenda_item=_agenda(agenda),
    )
    lines = tuple(p.line for v in found for p in v.parts)
    return _with_outcome(row, by_key), (*lines, *(item.line for item in group.labels))


def _with_outcome(row: Consulted, by_key: dict[str, Value]) -> Consulted:
    result, counted = by_key.get("result"), by_key.get("votes") or by_key.get("result")
    words = _words(result) if result and RESULT.search(result.parts[0].text) else None
    return replace(row, result=words, votes=votes_in(counted.parts) if counted else None)


def _words(value: Value | None) -> Candidate[str] | None:
    if value is None or not re.search(r"[^\W\d_]{3}", value.parts[0].text):
        return None
    return candidate(value.parts[0].text, value.parts[:1], _NAMES)


def _agenda(value: Value | None) -> Candidate[str] | None:
    match = _TOP.match(value.parts[0].text) if value else None
    if value is None or match is None:
        return None
    part = value.parts[0]
    place = Stretch(part.line, part.start, part.start + match.end("top"))
    return candidate(match["top"], (place,), _NAMES)


def _flag(part: Stretch) -> Candidate[bool] | None:
    """Return what stands behind the date: ``nichtöffentlich``, ``öffentliche Sitzung``."""
    match = _FLAG.search(part.text)
    says = flag_of(match["flag"]) if match else None
    if match is None or says is None:
        return None
    place = Stretch(part.line, part.start + match.start(), part.start + match.end())
    return candidate(says, (place,), _NAMES | {"worded"})


def _lone_flag(sheet: Sheet, group: _Group, session: Value) -> Candidate[bool] | None:
    """Return an ``öffentlich`` alone in the column of the values, with no label of its own."""
    value, first, last = session.parts[0].box, group.labels[0].line, group.labels[-1].line
    for line in sheet.head:
        inside = first.box.top - 4 < line.box.top < last.box.bottom + 2.0 * last.box.height
        alone = abs(line.box.x0 - value.x0) < 14 and _FLAG.fullmatch(line.text.strip(" .()"))
        if line.page == first.page and inside and alone:
            says = flag_of(line.text)
            if says is not None:
                place = Stretch.whole(line).trimmed(" .()")
                return candidate(says, (place,), _NAMES | {"worded"})
    return None
