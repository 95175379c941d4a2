"""The layout as a flat list of units, and what the body's type looks like."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from models.geometry import Box, hull
from models.layout import Block, Layout, Line, Paragraph, Table
from models.running_text import running_text
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.signs import is_sign_off

# "1. Die Stadt …", "2.) …", "a) …", "- …", "• …": an item of a list.
ITEM = re.compile(
    r"^(?:\(?\d{1,2}(?:\.\)|[.)])|\d{1,2}(?:\.\d{1,2})+\.?|\(?[a-z]\)|[-–—•·*▪●○►➢✓])\s+\S"
)


@dataclass(slots=True)
class Unit:
    """A block, or the part of one that was cut off as a heading."""

    block: Block
    text: str
    page: int
    box: Box
    above: float
    """Points of white above it on its page and in its column; large at the top."""
    words: int
    inline: tuple[Line, int] | None = None
    """For a heading on one line with its text: the line, and how many of its words are heading."""
    runs_on: bool = False
    """A heading whose first line is set in another way than those that it runs on to."""
    item: bool = False
    """The title of an item of the agenda, whose number stands on the line above it."""
    outer: bool = False
    """A heading in the outer margin, right of its text."""
    lines: tuple[Line, ...] = field(init=False)
    """The lines of the block."""
    table: Table | None = field(init=False)
    """The block where it is a table."""

    def __post_init__(self) -> None:
        self.lines = self.block.lines
        self.table = self.block if isinstance(self.block, Table) else None


@dataclass(frozen=True, slots=True)
class BodyType:
    """The usual type of a paper and the edges of its text."""

    size: float
    bold: bool
    left: float
    right: float
    capitals: bool = False


# "☐ Nein", "ja", "X Ja": the answer box of a form.
_ANSWER = re.compile(r"(?i)^\W{0,3}(?:\w{1,2} )?\W{0,3}(?:ja|nein)\b\W{0,3}\w{0,2}$")


def is_answer(unit: Unit) -> bool:
    """Tell whether a unit is nothing but a box to tick: ``☐ Nein``."""
    return unit.table is None and any(_ANSWER.match(line.text) for line in unit.lines)


def body_type(layout: Layout) -> BodyType:
    """Return the type that most letters are set in."""
    sizes: Counter[float] = Counter()
    weights: Counter[bool] = Counter()
    lefts: Counter[int] = Counter()
    rights: list[float] = []
    upper = letters = 0
    for line in layout.lines():
        count = len(line.text)
        sizes[round(line.size * 2) / 2] += count
        weights[line.bold] += count
        if count > 30:
            lefts[round(line.box.x0 / 4)] += 1
            rights.append(line.box.x1)
            letters += count
            upper += count if line.text.isupper() else 0
    if not sizes:
        return BodyType(10.0, False, 0.0, 500.0)
    left = lefts.most_common(1)[0][0] * 4.0 if lefts else 0.0
    rights.sort()
    right = rights[len(rights) * 9 // 10] if rights else 500.0
    size = max(1.0, sizes.most_common(1)[0][0])
    return BodyType(size, weights[True] > weights[False], left, right, 2 * upper > letters > 0)


def list_units(layout: Layout, own: catalogue.Own = ()) -> list[Unit]:
    """Return the blocks in reading order, cut before and after what may be a heading."""
    found: list[Unit] = []
    for page in layout.pages:
        last: Unit | None = None
        for block in page.blocks:
            for part in _cut(block, own):
                unit = _unit(part, last)
                found.append(unit)
                last = unit
    return found


def _unit(block: Block, last: Unit | None) -> Unit:
    lines = block.lines
    box = block.box if isinstance(block, Table) else hull(line.box for line in lines)
    above = 999.0 if last is None else box.top - last.box.bottom
    if last is not None and above < -2.0 * lines[0].size if lines else False:
        above = 999.0  # the head of the next column
    text = running_text(lines)
    return Unit(block, text, block.page, box, above, len(text.split()))


def _cut(block: Block, own: catalogue.Own) -> Iterator[Block]:
    """Yield a block whole, or its lines that are headings by their words apart from the rest."""
    if isinstance(block, Table) or len(block.lines) < 2:
        yield block
        return
    rest: list[Line] = []
    for line in block.lines:
        if rest and len(line.text) < 60 and is_sign_off(line.text) and not _goes_on(rest[-1], line):
            yield Paragraph(tuple(rest))
            rest = [line]
        elif _is_heading_line(line, rest, own):
            if rest:
                yield Paragraph(tuple(rest))
            rest = []
            yield Paragraph((line,))
        else:
            rest.append(line)
    if rest:
        yield Paragraph(tuple(rest))


def _goes_on(above: Line, line: Line) -> bool:
    """Tell whether a line goes on a long one that ends in the middle of a sentence."""
    long = above.box.width > 1.3 * line.box.width and above.text.count(" ") >= 5
    return long and above.text[-1:].isalpha() and above.text.split(" ")[-1].islower()


# "Begründung:", "I. Sachverhalt", "BESCHLUSS": short, alone on its line, and marked as a heading.
def _is_heading_line(line: Line, before: Sequence[Line], own: catalogue.Own) -> bool:
    """Tell whether a line inside a block is a heading: catalogue, and colon, style or numbering."""
    text = line.text
    if len(text) > 60 or text[:1].islower():
        return False
    if before and before[-1].text[-1:] in "-,":
        return False
    found = catalogue.match(text, own)
    if found is None or found.likeness < 0.9:
        return False
    plain = before[-1] if before else None
    styled = plain is not None and (line.bold, line.underlined, line.spaced) != (
        plain.bold,
        plain.underlined,
        plain.spaced,
    )
    ended = plain is None or plain.text[-1:] in ".:;!?"
    return ended and (
        text.endswith(":") or styled or line.underlined or line.spaced or text.isupper()
    )
