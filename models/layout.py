"""How the words of a paper are arranged: lines, paragraphs, tables, furniture.

These never cross a process boundary and there are many of them, so they are frozen, slotted
dataclasses rather than validated records.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from models.geometry import Box
from models.kinds import SectionKind
from models.page import CheckBox, Ink, Rule, Stamp, Word


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line (or the part of one that lies in one column or table cell).

    ``text`` is the line as a reader reads it: words parted by one blank, letter-spacing closed up
    (``S a c h v e r h a l t`` gives ``Sachverhalt``), ``ſ`` as ``s``. ``raw`` is as printed.
    """

    page: int
    """The paper's page number, from 1."""
    box: Box
    words: tuple[Word, ...]
    text: str
    raw: str
    size: float
    """Type size in points (estimated from the boxes where the engine does not know it)."""
    bold: bool = False
    underlined: bool = False
    spaced: bool = False
    """Printed with letter-spacing."""
    column: int = 0
    """Column of the page, 0 for the leftmost or only one."""

    @property
    def confidence(self) -> float:
        """Return the confidence of the worst word: a mean hides the one misread digit."""
        return min([word.confidence for word in self.words], default=0.0)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together, in reading order."""

    lines: tuple[Line, ...]

    @property
    def page(self) -> int:
        """Return the page that the paragraph begins on."""
        return self.lines[0].page


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; an empty one has no lines."""

    row: int
    column: int
    box: Box
    lines: tuple[Line, ...]
    row_span: int = 1
    column_span: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Cells in row order, from ruling lines or from columns of white."""

    page: int
    box: Box
    ruled: bool
    rows: int
    columns: int
    cells: tuple[Cell, ...]
    lines: tuple[Line, ...] = field(init=False, repr=False, compare=False)
    """The lines of all cells, in row order."""

    def __post_init__(self) -> None:
        lines = tuple([line for cell in self.cells for line in cell.lines])
        object.__setattr__(self, "lines", lines)

    def row(self, index: int) -> tuple[Cell, ...]:
        """Return the cells that begin in a row, from left to right."""
        return tuple([cell for cell in self.cells if cell.row == index])


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class PageLayout:
    """One page, arranged. ``blocks`` are in reading order and hold neither header nor footer."""

    number: int
    width: float
    height: float
    blocks: tuple[Block, ...]
    header: tuple[Line, ...]
    """Running headers, set aside but not lost."""
    footer: tuple[Line, ...]
    """Running footers, page numbers, form numbers."""
    rules: tuple[Rule, ...]
    checkboxes: tuple[CheckBox, ...]
    stamps: tuple[Stamp, ...]
    inks: tuple[Ink, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return the lines of all blocks, in reading order, without header and footer."""
        return tuple(line for block in self.blocks for line in block.lines)


@dataclass(frozen=True, slots=True)
class Layout:
    """A paper, arranged."""

    pages: tuple[PageLayout, ...]

    def blocks(self) -> Iterator[Block]:
        """Yield all blocks in reading order."""
        for page in self.pages:
            yield from page.blocks

    def lines(self) -> Iterator[Line]:
        """Yield all lines of the blocks in reading order, without headers and footers."""
        for page in self.pages:
            yield from page.lines


class Zone(StrEnum):
    """What part a block plays in the paper."""

    HEAD = "head"
    """Letterhead, title block, label and value fields, Beratungsfolge, form boxes."""
    BODY = "body"
    """The sections."""
    CLOSING = "closing"
    """Signature block, distribution list, what follows the last section."""
    ATTACHED = "attached"
    """An attached letter or paper with a head and signature of its own."""


@dataclass(frozen=True, slots=True)
class ZonedBlock:
    """A block and its zone; a block that mixes zones was cut into several."""

    block: Block
    zone: Zone


@dataclass(frozen=True, slots=True)
class Passage:
    """A section as lines: what :class:`models.paper.Section` is made from."""

    kind: SectionKind
    heading: str | None
    """The heading's value: letter-spacing closed, without numbering and colon."""
    heading_lines: tuple[Line, ...]
    blocks: tuple[Block, ...]
    """Body of the section without its heading; an inline heading's words are cut off."""
    confidence: float
    """Probability that this is a section of this kind with these bounds."""


@dataclass(frozen=True, slots=True)
class Segmentation:
    """The paper cut up: every block in its zone, and the body's sections."""

    zoned: tuple[ZonedBlock, ...]
    passages: tuple[Passage, ...]

    def lines(self, *zones: Zone) -> tuple[Line, ...]:
        """Return the lines of the given zones, in reading order."""
        return tuple(line for item in self.zoned if item.zone in zones for line in item.block.lines)

    def tables(self, *zones: Zone) -> tuple[Table, ...]:
        """Return the tables of the given zones, in reading order."""
        return tuple(
            item.block
            for item in self.zoned
            if item.zone in zones and isinstance(item.block, Table)
        )
