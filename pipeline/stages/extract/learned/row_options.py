"""Every run of words near a date that could be the name of the body that meets then."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from models.geometry import Box, hull
from models.layout import Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.learned.row_ground import RUNNING, Dated, Ground, reads_like_body
from pipeline.stages.extract.line_pieces import pieces_of
from pipeline.stages.extract.meeting_words import BODYLIKE
from pipeline.stages.extract.stretch import Stretch

_WORD = re.compile(r"\S+")
_BEGINS = re.compile(r"[A-ZÄÖÜ0-9(„\"]")
_NAMED = re.compile(r"[^\W\d_]{2}")
_AROUND = " ,;:–-|_*•/"
_LONGEST = 10
"""Words of the longest name that is looked at inside a line."""
_BEFORE, _BEHIND = 4, 2
"""Lines before and behind a date, in reading order, whose words are looked at whatever they are."""
_REACH = 14
"""Lines within which what reads like a body is looked at."""
_LETTERS, _WORDS = 120, 14
"""Signs and words that a name is shorter than."""


@dataclass(frozen=True, slots=True)
class Name:
    """A run of words that may name a body."""

    at: int
    """The line that it begins on, as an index of :attr:`Ground.lines`."""
    parts: tuple[Stretch, ...]
    text: str
    shaped: bool
    """It reads like the name of a body."""
    whole: bool
    """It is all that stands in its cell, or in its piece of a line."""

    @property
    def line(self) -> Line:
        """Return the first line."""
        return self.parts[0].line


class Names:
    """The names of a paper, looked for where they are asked for."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._found: dict[int, tuple[Name, ...]] = {}

    def near(self, day: Dated) -> list[Name]:
        """Return the runs of words near a date that could be the body of its meeting."""
        ground, found = self._ground, list[Name]()
        for at, close in sorted(_lines_near(ground, day).items()):
            if close:
                found += self._of(at)
            elif ground.reads_like_body(at):
                brief = len(ground.lines[at].text) < RUNNING
                found += [name for name in self._of(at) if name.shaped and (brief or name.whole)]
        return [name for name in found if not _covers(name, day)]

    def _of(self, at: int) -> tuple[Name, ...]:
        """Return the names that begin on a line, each once."""
        if at not in self._found:
            found = _found(self._ground, at) if _NAMED.search(self._ground.lines[at].text) else ()
            by_place: dict[tuple[int, int, int], Name] = {}
            for name in found:
                last = name.parts[-1]
                by_place.setdefault((name.parts[0].start, id(last.line), last.end), name)
            self._found[at] = tuple(by_place.values())
        return self._found[at]


def _lines_near(ground: Ground, day: Dated) -> dict[int, bool]:
    """Return the lines that may name the body, and whether they count whatever they are."""
    here, cell = day.line, ground.cells.get(id(day.line))
    near: dict[int, bool] = {}
    for at in ground.of_page(here.page):
        other = ground.lines[at]
        close = -_BEFORE <= at - day.at <= _BEHIND or same_row(other, here)
        its = ground.cells.get(id(other)) if cell is not None else None
        if cell is not None and its is not None and its.table == cell.table:
            near[at] = close or its.row == cell.row or its.column == cell.column
        elif close or abs(at - day.at) <= _REACH:
            near[at] = close
    return near


def _covers(name: Name, day: Dated) -> bool:
    return any(
        part.line is day.line and part.start < day.printed.end and part.end > day.printed.start
        for part in name.parts
    )


def _found(ground: Ground, at: int) -> Iterator[Name]:
    """Yield the names that begin on a line: its pieces, its cell, runs of its words, wraps."""
    line = ground.lines[at]
    cell = ground.cells.get(id(line))
    if cell is not None and len(cell.lines) > 1 and cell.lines[0] is line:
        for count in range(2, min(len(cell.lines), 4) + 1):
            whole = count == len(cell.lines)
            yield from _made(at, [Stretch.whole(o) for o in cell.lines[:count]], whole=whole)
    for piece in pieces_of(line):
        if not dates_in(piece.text):
            yield from _made(at, [piece], whole=True)
    shaped, wraps = ground.reads_like_body(at), _goes_on(ground, at)
    if wraps:
        below = ground.lines[at + 1]
        yield from _made(at, [Stretch.whole(line), Stretch.whole(below)], whole=False)
    if not shaped and not (wraps and ground.reads_like_body(at + 1)):
        return
    words = _words_of(line)
    if shaped:
        yield from _inside(at, words, 0)
    if wraps:
        tail = words[-_LONGEST:]
        more = _words_of(ground.lines[at + 1])[:_LONGEST]
        yield from _inside(at, [*tail, *more], len(tail))


def _words_of(line: Line) -> list[Stretch]:
    return [Stretch(line, *match.span()) for match in _WORD.finditer(line.text)]


def _goes_on(ground: Ground, at: int) -> bool:
    """Tell whether a line may be wrapped onto the next one."""
    if at + 1 >= len(ground.lines):
        return False
    line, below = ground.lines[at], ground.lines[at + 1]
    cell, its = ground.cells.get(id(line)), ground.cells.get(id(below))
    near = 0.4 * line.box.height < below.box.top - line.box.top < 2.4 * max(line.box.height, 8.0)
    across = min(line.box.x1, below.box.x1) > max(line.box.x0, below.box.x0)
    return line.page == below.page and cell is its and near and across


def _inside(at: int, words: Sequence[Stretch], wrap: int) -> Iterator[Name]:
    """Yield runs of words around one that reads like a body; across ``wrap``, where it is given."""
    texts = [word.text for word in words]
    of_date = _of_dates(words)
    shaped = [i for i, text in enumerate(texts) if reads_like_body(text) and not of_date[i]]
    for first, last in sorted({run for j in shaped for run in _runs(texts, of_date, j)}):
        if wrap and not first < wrap <= last:
            continue
        start, end = words[first], words[last]
        if start.line is end.line:
            yield from _made(at, [Stretch(start.line, start.start, end.end)], whole=False)
        else:
            upper = Stretch(start.line, start.start, len(start.line.text))
            yield from _made(at, [upper, Stretch(end.line, 0, end.end)], whole=False)


def _of_dates(words: Sequence[Stretch]) -> list[bool]:
    """Tell of each word whether it is part of a date; words of one line follow one another."""
    found: list[bool] = []
    for _, of_line in groupby(words, key=lambda word: id(word.line)):
        own = list(of_line)
        dates = dates_in(own[0].line.text)
        found += [
            any(d.start < o.end and o.start < d.end for d in dates) if dates else False for o in own
        ]
    return found


_WIDE = 4
"""Words that a name may begin with, and end with, as far as they are tried."""


def _runs(texts: Sequence[str], of_date: Sequence[bool], j: int) -> Iterator[tuple[int, int]]:
    """Yield where names around a word begin and end."""
    firsts: list[int] = []
    for i in range(j, max(-1, j - 6), -1):
        if of_date[i] or (i < j and texts[i][-1] in ":;.") or len(firsts) == _WIDE:
            break
        if _BEGINS.match(texts[i]):
            firsts.append(i)
    lasts: list[int] = []
    for k in range(j, min(len(texts), j + 8)):
        if of_date[k] or len(lasts) == _WIDE:
            break
        if _may_end(texts, of_date, k):
            lasts.append(k)
        if texts[k][-1] in ":;":
            break
    yield from ((i, k) for i in firsts for k in lasts if k - i < _LONGEST)


_ENDS = re.compile(r"\w[.,;:)\"“]?$")
_OPEN = re.compile(r"^(?:für|und|der|des|die|u\.)$")


def _may_end(texts: Sequence[str], of_date: Sequence[bool], k: int) -> bool:
    """Tell whether a name may end with a word: not with ``für``, and not before ``Umwelt``."""
    if not _ENDS.search(texts[k]) or _OPEN.match(texts[k]):
        return False
    if k + 1 == len(texts) or of_date[k + 1] or texts[k][-1] in ",;:.":
        return True
    following = texts[k + 1]
    return not (following[0].isupper() and following[1:2].islower()) or texts[k][0].islower()


def _made(at: int, parts: Sequence[Stretch], *, whole: bool) -> Iterator[Name]:
    kept = tuple([p for p in [part.trimmed(_AROUND) for part in parts] if p.start < p.end])
    text = " ".join([part.text for part in kept])
    fits = 1 < len(text) < _LETTERS and text.count(" ") < _WORDS
    if fits and _NAMED.search(text) and _BEGINS.match(text):
        yield Name(at, kept, text, BODYLIKE.search(text) is not None, whole)


def box_of(name: Name) -> Box:
    """Return the box around a name, as far as the lengths of its lines tell it."""
    return hull(
        part.line.box if part.start == 0 and part.end == len(part.line.text) else _share(part)
        for part in name.parts
    )


def _share(part: Stretch) -> Box:
    box, length = part.line.box, max(1, len(part.line.text))
    return Box(
        box.x0 + box.width * part.start / length,
        box.top,
        box.x0 + box.width * part.end / length,
        box.bottom,
    )
