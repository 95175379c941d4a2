"""One page: tables, columns and paragraphs, in reading order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.layout import Block, Paragraph
from pipeline.stages.arrange.bands import Band, find_bands, is_table
from pipeline.stages.arrange.columns import text_columns
from pipeline.stages.arrange.paragraphs import Measure, measure, paragraphs
from pipeline.stages.arrange.rows import Row, form_rows
from pipeline.stages.arrange.ruled import Grid, Slot, find_grids
from pipeline.stages.arrange.sideheads import SideHeads, side_heads
from pipeline.stages.arrange.splits import split_rows
from pipeline.stages.arrange.strips import Strip, make_strip
from pipeline.stages.arrange.tables import band_table, grid_table, is_prose, strips_of
from pipeline.stages.arrange.tokens import Sheet

_WIDE = 0.8
"""Share of a grid's width that a frame around running text takes at least."""


def arrange_rows(rows: Sequence[Row], sheet: Sheet) -> tuple[Block, ...]:
    """Return the blocks of a page in reading order; ``rows`` are those that are no furniture."""
    rows = [row for row in rows if not _is_dash(row)]
    tokens = [token for row in rows for token in row.tokens]
    grids = find_grids(sheet, tokens)
    claimed = {id(token) for grid in grids for slot in grid.slots for token in slot.tokens}
    free = _without(rows, claimed) if claimed else list(rows)
    blocks: list[Block] = []
    start = 0
    for grid in grids:
        end = start
        while end < len(free) and free[end].middle < grid.bottom:
            end += 1
        blocks.extend(_flow(free[start:end], sheet))
        blocks.extend(_grid_blocks(grid, sheet))
        start = end
    blocks.extend(_flow(free[start:], sheet))
    return tuple(blocks)


def _is_dash(row: Row) -> bool:
    """Tell whether a row is but a dash: a scratch, or what is left of a ruling line."""
    return len(row.tokens) == 1 and not row.tokens[0].text.strip("-–—_.")


def _without(rows: Sequence[Row], claimed: set[int]) -> list[Row]:
    left = ([token for token in row.tokens if id(token) not in claimed] for row in rows)
    return [Row(tokens) for tokens in left if tokens]


def _grid_blocks(grid: Grid, sheet: Sheet) -> list[Block]:
    """Return a grid as one table, cut where a cell is a frame around running text."""
    blocks: list[Block] = []
    part: list[Slot] = []

    def close() -> None:
        filled = [slot for slot in part if slot.tokens]
        if len(filled) == 1 and _is_wide(filled[0], grid):
            # a frame around some lines, not a table of one cell
            blocks.extend(_flow(form_rows(filled[0].tokens), sheet))
        else:
            table = grid_table(grid, part, sheet) if part else None
            if table is not None:
                blocks.append(table)
        part.clear()

    beside: set[int] = set()
    told = False
    for at, slot in enumerate(grid.slots):
        if at in beside:
            continue
        follows = grid.slots[at + 1] if at + 1 < len(grid.slots) else None
        label = follows is not None and _labels(slot, follows, grid)
        if label and follows is not None and (is_prose(follows, grid) or (told and _says(follows))):
            close()
            blocks.extend(_flow(form_rows(slot.tokens), sheet))
            blocks.extend(_flow(form_rows(follows.tokens), sheet, 2))
            beside.add(at + 1)
            told = True
        elif is_prose(slot, grid):
            close()
            blocks.extend(_flow(form_rows(slot.tokens), sheet))
        else:
            part.append(slot)
    close()
    return blocks


def _labels(slot: Slot, text: Slot, grid: Grid) -> bool:
    """Tell whether a cell is the heading of the text in the cell to its right: two fill the row."""
    across = text.x1 - slot.x0 >= 0.95 * (grid.xs[-1] - grid.xs[0])
    word = any(len(token.text) > 3 and token.text[0].isalpha() for token in slot.tokens)
    return across and word and text.row == slot.row and len(slot.tokens) <= 4 and bool(text.tokens)


# "Abstimmung | 14 Ja, 3 Nein", "Ja-Stimmen | 24": fields below the text.
_VOTES = re.compile(r"(?i)\b(?:ja|nein|enth\w*|beschlossen|abgelehnt|vertagt)\b|^\W*\d+\W*$")


def _says(slot: Slot) -> bool:
    """Tell whether a cell below another's text is text too: ``Kosten | 84.371 Euro aus 77100``."""
    text = " ".join(token.text for token in slot.tokens)
    return len(slot.tokens) > 2 and not _VOTES.search(text)


def _is_wide(slot: Slot, grid: Grid) -> bool:
    return slot.x1 - slot.x0 >= _WIDE * (grid.xs[-1] - grid.xs[0])


def _flow(rows: Sequence[Row], sheet: Sheet, column: int = 0) -> list[Block]:
    """Return the blocks of a stretch of rows: columns of text, bands, paragraphs."""
    if not rows:
        return []
    beside = side_heads(rows, sheet) if column == 0 else None
    if beside is not None:
        return _headed_flow(beside, sheet)
    parted = text_columns(rows, sheet) if column == 0 else None
    if parted is not None:
        before, left, right, after = parted
        return [
            *_flow(before, sheet),
            *_flow(left, sheet, 1),
            *_flow(right, sheet, 2),
            *_flow(after, sheet),
        ]
    strips = _strips(rows, sheet, max(0, column - 1))
    return _blocks(strips, sheet, _usual(strips))


def _headed_flow(beside: SideHeads, sheet: Sheet) -> list[Block]:
    """Return each heading in the margin as a paragraph, and below it the text beside it."""
    blocks = _flow(beside.before, sheet)
    texts = [_strips(text, sheet, 1) for _, text in beside.parts]
    usual = _usual([row for strips in texts for row in strips])
    for (head, _), strips in zip(beside.parts, texts, strict=True):
        if head:
            lines = (make_strip(row.tokens, sheet).line for row in head)
            blocks.append(Paragraph(tuple(lines)))
        blocks.extend(_blocks(strips, sheet, usual))
    return [*blocks, *_flow(beside.after, sheet)]


def _strips(rows: Sequence[Row], sheet: Sheet, column: int) -> list[list[Strip]]:
    split = split_rows(rows, sheet.upright, sheet.advance)
    return [[make_strip(part, sheet, column) for part in parts] for parts in split if parts]


def _usual(strips: Sequence[list[Strip]]) -> Measure | None:
    single = [row[0] for row in strips if len(row) == 1]
    return measure(single) if len(single) > 2 else None


def _blocks(strips: list[list[Strip]], sheet: Sheet, usual: Measure | None) -> list[Block]:
    blocks: list[Block] = []
    plain: list[Strip] = []
    for item in find_bands(strips):
        if isinstance(item, Band):
            blocks.extend(paragraphs(plain, usual))
            plain = []
            blocks.extend(_band_blocks(item, sheet))
        else:
            plain.extend(item)
    blocks.extend(paragraphs(plain, usual))
    return blocks


def _band_blocks(band: Band, sheet: Sheet) -> list[Block]:
    if is_table(band):
        return [band_table(band, sheet)]
    return [block for strips in strips_of(band) for block in paragraphs(strips)]
