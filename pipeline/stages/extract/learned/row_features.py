"""What says that words near a date name the body that meets then."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.geometry import Box
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.heads import head_kind
from pipeline.stages.extract.learned.row_ground import SHORT, Dated, Ground, word_form
from pipeline.stages.extract.learned.row_options import Name, Names, box_of
from pipeline.stages.extract.learned.view import SENTENCE, labels, step_of
from pipeline.stages.extract.meeting_words import RESULT, ROLE
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.public_words import flag_of

_FRACTION = re.compile(r"raktion|Gruppe|CDU|SPD|FDP|GRÜNE|Grüne")
_OF = re.compile(r"(?:es|en)$")
_DIGIT = re.compile(r"\d")
_SMALL = re.compile(r"(?:^|\s)[a-zäöü]")
_LONG = 60
"""Signs of a line from which on it is hardly a field."""
_EDGE = 8.0
"""Points by which the left edges of a column's lines differ at most."""


class Pairs:
    """The options of a paper: each date with the names near it."""

    def __init__(self, ground: Ground, days: Sequence[Dated]) -> None:
        self._ground = ground
        self._days = days
        every = Names(ground)
        self.near = [every.near(day) for day in days]
        self._boxes = {id(name): box_of(name) for names in self.near for name in names}
        self._places = [day.place.box for day in days]
        self._dated: dict[int, list[int]] = {}
        for at in {day.at for day in days}:
            self._dated.setdefault(ground.lines[at].page, []).append(at)
        self._offsets: dict[tuple[int, int, int], set[int]] = {}
        for at, names in enumerate(self.near):
            for name in names:
                if name.shaped:
                    self._offsets.setdefault(self._offset(at, name), set()).add(at)
        self._lines: dict[int, list[str]] = {}
        self._shaped = [{name.at for name in names if name.shaped} for names in self.near]
        self._nearer: dict[tuple[int, int], tuple[str, str]] = {}

    def _offset(self, at: int, name: Name) -> tuple[int, int, int]:
        place, box = self._places[at], self._boxes[id(name)]
        across, down = (box.x0 - place.x0) / 9, (box.top - place.top) / 5
        return round(across), round(down), len(name.parts)

    def of_name(self, name: Name) -> list[str]:
        """Return what words say of being the name of a body."""
        key = id(name.line)
        if key not in self._lines:
            self._lines[key] = list(_of_line(self._ground, name))
        return [*self._lines[key], *_of_name(name)]

    def of_pair(self, at: int, name: Name) -> list[str]:
        """Return how a name lies to a date."""
        day = self._days[at]
        fellows = len(self._offsets[self._offset(at, name)]) if name.shaped else 0
        return [
            *_between(self._ground, day, name, self._places[at], self._boxes[id(name)]),
            *self._nearest(at, name.at),
            f"fellows{min(fellows, 4)}",
        ]

    def _nearest(self, at: int, line: int) -> tuple[str, str]:
        """Return how many other names and dates are nearer than a name that begins on a line."""
        key = at, line
        if key not in self._nearer:
            day = self._days[at]
            apart = abs(line - day.at)
            closer = sum(abs(o - day.at) < apart for o in self._shaped[at])
            rivals = sum(abs(o - line) < apart for o in self._dated[day.line.page])
            names, dates = min(closer, 3), min(rivals, 3)
            self._nearer[key] = f"o:names{names}", f"o:dates{dates}"
        return self._nearer[key]


def _of_line(ground: Ground, name: Name) -> Iterator[str]:
    """Yield what the line says that a name begins on."""
    line = name.line
    yield f"n:where:{ground.places[name.at]}"
    told = {
        "n:bold": line.bold,
        "n:cell": id(line) in ground.cells,
        "n:sentence": SENTENCE.search(line.text) is not None,
        "n:long_line": len(line.text) > _LONG,
    }
    yield from (key for key, there in told.items() if there)


def _of_name(name: Name) -> Iterator[str]:
    """Yield what words say of being the name of a body."""
    text, line = name.text, name.line
    words = text.split()
    first, last = name.parts[0], name.parts[-1]
    before = line.text[: first.start].rstrip()
    behind = last.line.text[last.end :].strip()
    yield "n:shaped" if name.shaped else "n:unshaped"
    if name.whole:
        yield "n:whole"
    yield f"n:words{min(len(words), 6)}"
    yield f"n:lines{min(len(name.parts), 3)}"
    ends = (word_form(words[0]), word_form(words[-1]))
    yield f"n:w:last:-{ends[1][-5:]}"
    yield f"n:w:first:-{ends[0][-5:]}"
    yield f"n:w:first:{ends[0][:8]}"
    yield from _words_beside(before, behind)
    told = {
        "n:digit": _DIGIT.search(text),
        "n:comma": "," in text,
        "n:bracket": "(" in text or ")" in text,
        "n:half_bracket": text.count("(") != text.count(")"),
        "n:colon": ":" in text,
        "n:short": len(words) == 1 and SHORT.match(text),
        "n:genitive": _OF.search(words[0]),
        "n:type": printed_type(text),
        "n:head": head_kind(text) is not None,
        "n:role": ROLE.match(text),
        "n:result": RESULT.search(text),
        "n:flag": flag_of(text) is not None,
        "n:fraction": _FRACTION.search(text),
        "n:lower": _SMALL.search(text),
        "n:for": " für " in text,
        "n:after_colon": before.endswith(":"),
        "n:after_stop": before.endswith("."),
        "n:before_comma": behind.startswith(","),
        "n:before_colon": behind.startswith(":"),
    }
    yield from (key for key, there in told.items() if there)


def _words_beside(before: str, behind: str) -> Iterator[str]:
    """Yield the words before and behind a name on its line."""
    prior, after = before.split(), behind.split()
    if prior:
        yield f"n:w:prior:{word_form(prior[-1])[:12]}"
        if prior[-1][0].isupper():
            yield "n:prior:capital"
        known = labels(before)
        if known:
            yield f"n:w:label:{known[-1].key}"
    else:
        yield "n:prior:nothing"
    if len(prior) > 1:
        yield f"n:w:prior2:{word_form(prior[-2])[:12]}"
    if after:
        yield f"n:w:after:{word_form(after[0])[:12]}"
        yield "n:after:capital" if after[0][0].isupper() else "n:after:small"
    else:
        yield "n:after:nothing"


def _between(ground: Ground, day: Dated, name: Name, place: Box, box: Box) -> Iterator[str]:
    """Yield how a name lies to its date."""
    first, last, line = name.parts[0], name.parts[-1], day.line
    if last.line is line and last.end <= day.printed.start:
        yield "p:before"
        yield from _gap("before", line.text[last.end : day.printed.start])
    elif first.line is line and first.start >= day.printed.end:
        yield "p:behind"
        yield from _gap("behind", line.text[day.printed.end : first.start])
    else:
        yield from _in_table(ground, day, name)
        if same_row(first.line, line) or same_row(last.line, line):
            yield from _in_row(ground, day, place, box)
        else:
            yield from _in_column(ground, day, name, place, box)


def _in_table(ground: Ground, day: Dated, name: Name) -> Iterator[str]:
    """Yield how the cells of a name and a date lie to each other."""
    cell, its = ground.cells.get(id(day.line)), ground.cells.get(id(name.line))
    if cell is None or its is None or cell.table != its.table:
        return
    across, down = its.column - cell.column, its.row - cell.row
    if cell is its:
        yield "p:same_cell"
    elif not down:
        yield f"p:table_row{max(-3, min(3, across))}"
    elif not across:
        yield f"p:table_column{max(-3, min(3, down))}"
    else:
        yield f"p:table_other{max(-2, min(2, down))}"


def _in_row(ground: Ground, day: Dated, place: Box, box: Box) -> Iterator[str]:
    """Yield on which side of a date a name stands, how far, and what stands between."""
    yield "p:row_left" if box.x0 < place.x0 else "p:row_right"
    apart = max(place.x0, box.x0) - min(place.x1, box.x1)
    yield f"p:apart{step_of(apart, (15, 60, 120, 200, 300))}"
    left, right = sorted((box, place))
    between = sum(
        left.x1 - 2 <= o.box.x0 and o.box.x1 <= right.x0 + 2 and same_row(o, day.line)
        for o in ground.close(day.at)
    )
    yield f"p:others{min(between, 3)}"


def _in_column(ground: Ground, day: Dated, name: Name, place: Box, box: Box) -> Iterator[str]:
    """Yield how far above or below a date a name stands, and whether in its column."""
    line, last = day.line, name.parts[-1]
    down = (box.top - place.top) / max(line.box.height, 7.0)
    side = "below" if down > 0 else "above"
    yield f"p:{side}{step_of(abs(down), (1.7, 2.7, 4, 7, 12, 20))}"
    if abs(box.x0 - place.x0) < _EDGE or abs(box.x0 - line.box.x0) < _EDGE:
        yield f"p:{side}:aligned"
    elif min(box.x1, line.box.x1) > max(box.x0, line.box.x0):
        yield f"p:{side}:over"
    else:
        yield f"p:{side}:aside"
    if last.line is not line and _follows(ground, day, name):
        yield "p:wrapped"
        rest = last.line.text[last.end :].strip()
        before = line.text[: day.printed.start]
        yield from _gap("wrap", f"{rest} {before}" if rest else before)


def _follows(ground: Ground, day: Dated, name: Name) -> bool:
    end = ground.index.get(id(name.parts[-1].line), -9)
    return end + 1 == day.at


def _gap(side: str, gap: str) -> Iterator[str]:
    words = gap.split()
    yield f"g:{side}{min(len(words), 4)}"
    marks = re.sub(r"[\w\s]", "", gap)
    yield f"g:{side}:{marks[:2]}" if marks else f"g:{side}:plain"
    if words:
        yield f"g:w:{side}:{word_form(words[0])[:8]}"
        yield f"g:w:{side}:-{word_form(words[-1])[:8]}"
    if re.search(r"\d", gap):
        yield f"g:{side}:digit"
    if SENTENCE.search(gap):
        yield f"g:{side}:sentence"
    if "itzung" in gap or "agung" in gap:
        yield f"g:w:{side}:sitting"
