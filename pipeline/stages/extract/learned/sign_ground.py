"""What stands around a name that may sign: offices, marks, places and days, ink, other names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.geometry import Box
from models.layout import Line, Table
from models.mention import Label as Kind
from models.page import InkKind
from pipeline.stages.extract.learned.sign_options import LONG, Option, Signing, next_of
from pipeline.stages.extract.learned.sign_sorts import said_of, sort_of
from pipeline.stages.extract.learned.view import step_of, word_key

_OVER = 130.0
"""Points above a name in which a place and a day, a greeting or a certificate speaks of it."""
_COLUMN = 160.0
"""Points above and below a name in which others of its column stand with it."""
_EDGE = 6.0
_NAMES = frozenset({"name", "names", "mark_name"})
_WIDE, _THIN = 40.0, 4.0
"""Points of a rule that a hand writes on: its length at least, its height at most."""


class Around:
    """The surroundings of the names of a paper."""

    def __init__(self, signing: Signing, options: Sequence[Option]) -> None:
        self._signing = signing
        self._options = options
        sheet = signing.sheet
        self._people = {id(mention.line) for mention in sheet.of(Kind.PERSON, signing.lines)}
        self._cells = _cells(sheet.tables)
        self._index = {
            id(line): at for lines in signing.pages.values() for at, line in enumerate(lines)
        }
        texts = [line.text for lines in signing.pages.values() for line in lines]
        self._text = "\n".join(texts)
        self._running = "\n".join(text for text in texts if len(text) > LONG)

    def features(self, option: Option) -> list[str]:
        """Return what stands around a name."""
        line = self._signing.lines[option.at]
        lines, at = self._signing.pages[line.page], self._index[id(line)]
        return [
            *self._in_column(lines, at),
            *_in_row(lines, at),
            *self._over(lines, at),
            *self._on_page(option),
            *self._in_table(line),
            *self._in_paper(option, line),
            *self._among_names(option),
        ]

    def _in_column(self, lines: Sequence[Line], at: int) -> Iterator[str]:
        """Yield what the lines above and below are, and how close they stand."""
        line = lines[at]
        height = max(line.box.height, 8.0)
        for side, step in (("o", -1), ("u", 1)):
            found = next_of(lines, at, step)
            if found is None:
                yield f"{side}:nothing"
                continue
            near = lines[found]
            gap = line.box.top - near.box.bottom if step < 0 else near.box.top - line.box.bottom
            apart = step_of(gap / height, (0.5, 1.0, 1.8, 3.5, 6.5))
            sort = sort_of(near.text)
            yield from (f"{side}:gap{apart}", f"{side}:{sort}")
            yield f"{side}:{sort}:{'close' if apart < 2 else 'near' if apart < 4 else 'far'}"
            if _aligned(near.box, line.box):
                yield f"{side}:{sort}:aligned"
            yield from said_of(f"{side}:said", near.text)
            if len(near.text) < LONG:
                yield f"{side}:w:{word_key(near.text.split()[0])[:10]}"
            further = next_of(lines, found, step)
            if further is not None:
                yield f"{side}{side}:{sort_of(lines[further].text)}"

    def _over(self, lines: Sequence[Line], at: int) -> Iterator[str]:
        """Yield what stands above a name in whatever column."""
        box, seen = lines[at].box, set()
        for other in reversed(lines[:at]):
            if box.top - other.box.bottom > _OVER:
                break
            seen.add(sort_of(other.text))
        yield from (
            f"d:over:{sort}" for sort in ("placed", "certifies", "greeting") if sort in seen
        )

    def _on_page(self, option: Option) -> Iterator[str]:
        """Yield the ink and the rules near a name."""
        page, box = self._signing.layouts[option.line.page], option.name.stretch.box
        reach = 1.5 * max(option.line.box.height, 8.0)
        room = Box(box.x0 - 60, box.top - 62, box.x1 + 90, box.bottom + 8)
        inks = [ink.box for ink in page.inks if ink.kind is InkKind.HANDWRITING]
        if any(ink.overlap(room) > 0.3 * ink.width * ink.height for ink in inks):
            yield "i:ink"
        elif inks:
            yield "i:elsewhere"
        rules = [
            rule.box
            for rule in page.rules
            if rule.box.height <= _THIN
            and rule.box.width >= _WIDE
            and min(rule.box.x1, box.x1) > max(rule.box.x0, box.x0)
        ]
        if any(0 <= box.top - rule.bottom < reach for rule in rules):
            yield "i:rule_above"
        if any(0 <= rule.top - box.bottom < reach for rule in rules):
            yield "i:rule_below"

    def _in_table(self, line: Line) -> Iterator[str]:
        cell = self._cells.get(id(line))
        if cell is not None:
            row, column, head, first = cell
            yield from ("t:cell", f"t:row{min(row, 3)}", f"t:column{min(column, 2)}")
            yield from said_of("t:head", head)
            yield from said_of("t:first", first)

    def _in_paper(self, option: Option, line: Line) -> Iterator[str]:
        """Yield where else the paper says the last word of a name."""
        last = option.name.stretch.text.split()[-1]
        elsewhere = self._text.count(last) - line.text.count(last)
        yield f"d:elsewhere{min(max(elsewhere, 0), 3)}"
        if elsewhere > 0:
            if last in self._running:
                yield "d:in_text"
            if re.search(_CALLED + re.escape(last) + r"\b", self._text):
                yield "d:person"
        if id(line) in self._people:
            yield "d:known"

    def _among_names(self, option: Option) -> Iterator[str]:
        """Yield how a name stands to others: the same again, others in its column."""
        text, box = option.name.stretch.text, option.line.box
        same = [o for o in self._options if o.name.stretch.text == text]
        if len(same) > 1:
            yield "d:again"
            if same[-1] is option:
                yield "d:last"
        column = sum(
            o.line.page == option.line.page
            and o.at != option.at
            and abs(o.line.box.x0 - box.x0) < _EDGE
            and abs(o.line.box.top - box.top) < _COLUMN
            and not o.name.witnesses.isdisjoint(("full_name", "titled"))
            for o in self._options
        )
        yield f"d:column{min(column, 4)}"


# "Herr Stadtrat Ehlers", "der Abgeordneten Löwigt"
_CALLED = r"(?:Herrn?|Frau|Abgeordneten?|Stadtrat|Rats\w+)\s(?:\S+\s)?"


def _in_row(lines: Sequence[Line], at: int) -> Iterator[str]:
    """Yield what stands to the left and to the right of a name."""
    line = lines[at]
    row = list(_row(lines, at, -1)) + list(_row(lines, at, 1))
    if not row:
        yield "r:alone"
        return
    lefts = [o for o in row if o.box.x1 <= line.box.x0 + 4]
    rights = [o for o in row if o.box.x0 >= line.box.x1 - 4]
    if lefts:
        near = max(lefts, key=lambda o: o.box.x1)
        yield f"r:left:{sort_of(near.text)}"
        yield from said_of("r:left:said", near.text)
        yield f"r:w:left:{word_key(near.text.split()[0])[:10]}"
    if rights:
        near = min(rights, key=lambda o: o.box.x0)
        yield f"r:right:{sort_of(near.text)}"
        yield from said_of("r:right:said", near.text)
    if all(sort_of(o.text) in _NAMES for o in row):
        yield "r:names"


def _row(lines: Sequence[Line], at: int, side: int) -> Iterator[Line]:
    """Yield the lines level with one, among those before or behind it."""
    box = lines[at].box
    reach = 0.6 * max(box.height, 8.0)
    other = at + side
    while 0 <= other < len(lines) and abs(lines[other].box.top - box.top) < 3 * reach:
        if abs(lines[other].box.middle[1] - box.middle[1]) < reach:
            yield lines[other]
        other += side


def _aligned(one: Box, two: Box) -> bool:
    return abs(one.x0 - two.x0) < _EDGE or abs(one.middle[0] - two.middle[0]) < _EDGE


def _cells(tables: Sequence[Table]) -> dict[int, tuple[int, int, str, str]]:
    """Return row, column, head of the column and begin of the row for lines in tables."""
    found: dict[int, tuple[int, int, str, str]] = {}
    for table in tables:
        heads = {c.column: c.lines[0].text for c in table.cells if c.row == 0 and c.lines}
        firsts = {c.row: c.lines[0].text for c in table.cells if c.column == 0 and c.lines}
        for cell in table.cells:
            head = heads.get(cell.column, "") if cell.row else ""
            first = firsts.get(cell.row, "") if cell.column else ""
            place = cell.row, cell.column, head, first
            found.update((id(line), place) for line in cell.lines)
    return found
