"""Tables drawn with ruling lines: the grid, its merged cells, and what stands in them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.stages.arrange.tokens import Sheet, Stroke, Token

_TOUCH = 4.0
"""Points that two ruling lines may miss each other by and still meet."""
_SAME = 3.5
"""Points within which two ruling lines are one grid line."""
_LARGEST = 3000
"""Crossings of a grid beyond which it is a drawing, hatched or on squared paper."""
_STROKES = 1500
"""Ruling lines on a page beyond which it is a drawing."""
_DRAWN = 0.55
"""Share of a cell's side that must be drawn for it to be a border."""


@dataclass(slots=True)
class Slot:
    """A cell of a grid, merged where borders are missing."""

    row: int
    column: int
    row_span: int
    column_span: int
    x0: float
    top: float
    x1: float
    bottom: float
    tokens: list[Token] = field(default_factory=list)


@dataclass(slots=True)
class Grid:
    """A ruled table before its lines are made."""

    ys: list[float]
    xs: list[float]
    slots: list[Slot]

    @property
    def top(self) -> float:
        """Return the upper edge."""
        return self.ys[0]

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return self.ys[-1]

    def holds(self, token: Token) -> bool:
        """Tell whether a word stands inside the outer border."""
        x = (token.x0 + token.x1) / 2
        return self.xs[0] < x < self.xs[-1] and self.top < token.middle < self.bottom


def find_grids(sheet: Sheet, tokens: Sequence[Token]) -> list[Grid]:
    """Return the grids of a page from top to bottom, with their words; a lone frame is none."""
    grids: list[Grid] = []
    if not sheet.upright or len(sheet.flat) + len(sheet.upright) > _STROKES:
        return grids
    for flat, upright in _meeting(sheet.flat, sheet.upright):
        if len(flat) < 2 or not upright:
            continue
        grid = _grid(flat, upright)
        if grid is not None and len(grid.slots) > 1:
            grids.append(grid)
    grids = [g for g in grids if not any(_inside(g, other) for other in grids if other is not g)]
    for grid in grids:
        _fill(grid, tokens)
    return sorted(
        (g for g in grids if sum(bool(slot.tokens) for slot in g.slots) > 1), key=lambda g: g.top
    )


def _inside(grid: Grid, other: Grid) -> bool:
    return (
        other.top - 1 <= grid.top
        and grid.bottom <= other.bottom + 1
        and other.xs[0] - 1 <= grid.xs[0]
        and grid.xs[-1] <= other.xs[-1] + 1
        and other.bottom - other.top > grid.bottom - grid.top
    )


def _meeting(
    flat: Sequence[Stroke], upright: Sequence[Stroke]
) -> list[tuple[list[Stroke], list[Stroke]]]:
    """Return the groups of lying and standing lines that touch each other."""
    parent = list(range(len(flat) + len(upright)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    met: set[int] = set()
    places = [standing.at for standing in upright]
    for i, lying in enumerate(flat):
        first = bisect_left(places, lying.x0 - _TOUCH)
        last = bisect_right(places, lying.x1 + _TOUCH)
        for j, standing in enumerate(upright[first:last], len(flat) + first):
            if standing.top - _TOUCH <= lying.at <= standing.bottom + _TOUCH:
                parent[root(i)] = root(j)
                met.update((i, j))
    groups: dict[int, tuple[list[Stroke], list[Stroke]]] = {}
    for index in sorted(met):
        lying_ones, standing_ones = groups.setdefault(root(index), ([], []))
        if index < len(flat):
            lying_ones.append(flat[index])
        else:
            standing_ones.append(upright[index - len(flat)])
    return list(groups.values())


def _positions(strokes: Sequence[Stroke]) -> list[float]:
    """Return the places of grid lines: strokes close together are one."""
    clusters: list[list[float]] = []
    for at in sorted(stroke.at for stroke in strokes):
        if clusters and at - clusters[-1][-1] <= _SAME:
            clusters[-1].append(at)
        else:
            clusters.append([at])
    return [sum(cluster) / len(cluster) for cluster in clusters]


def _grid(flat: list[Stroke], upright: list[Stroke]) -> Grid | None:
    ys, xs = _positions(flat), _positions(upright)
    # Rows ruled right across but closed at neither or only one side: the lines' ends are edges.
    left, right = min(s.x0 for s in flat), max(s.x1 for s in flat)
    if left < xs[0] - 3 * _TOUCH:
        xs.insert(0, left)
    if right > xs[-1] + 3 * _TOUCH:
        xs.append(right)
    top, bottom = min(s.top for s in upright), max(s.bottom for s in upright)
    if top < ys[0] - 3 * _TOUCH:
        ys.insert(0, top)
    if bottom > ys[-1] + 3 * _TOUCH:
        ys.append(bottom)
    if len(ys) < 2 or len(xs) < 2 or len(ys) * len(xs) > _LARGEST:
        return None
    return Grid(ys, xs, _slots(ys, xs, flat, upright))


def _slots(
    ys: list[float], xs: list[float], flat: list[Stroke], upright: list[Stroke]
) -> list[Slot]:
    """Return the cells: neighbours without a border between them are one."""
    rows, columns = len(ys) - 1, len(xs) - 1
    lying = [[s for s in flat if abs(s.at - y) <= _SAME] for y in ys]
    standing = [[s for s in upright if abs(s.at - x) <= _SAME] for x in xs]
    parent = {(r, c): (r, c) for r in range(rows) for c in range(columns)}

    def root(cell: tuple[int, int]) -> tuple[int, int]:
        while parent[cell] != cell:
            cell = parent[cell]
        return cell

    for r in range(rows):
        for c in range(columns):
            if c + 1 < columns and not _drawn(standing[c + 1], ys[r], ys[r + 1]):
                parent[root((r, c + 1))] = root((r, c))
            if r + 1 < rows and not _drawn(lying[r + 1], xs[c], xs[c + 1]):
                parent[root((r + 1, c))] = root((r, c))
    groups: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for cell in sorted(parent):
        groups.setdefault(root(cell), []).append(cell)
    slots: list[Slot] = []
    for cells in groups.values():
        r0, r1 = min(r for r, _ in cells), max(r for r, _ in cells) + 1
        c0, c1 = min(c for _, c in cells), max(c for _, c in cells) + 1
        slots.append(Slot(r0, c0, r1 - r0, c1 - c0, xs[c0], ys[r0], xs[c1], ys[r1]))
    return sorted(slots, key=lambda slot: (slot.row, slot.column))


def _drawn(strokes: list[Stroke], start: float, end: float) -> bool:
    """Tell whether most of a cell's side is drawn."""
    covered = 0.0
    for stroke in strokes:
        low, high = (stroke.x0, stroke.x1) if stroke.flat else (stroke.top, stroke.bottom)
        covered += max(0.0, min(high, end) - max(low, start))
    return covered >= _DRAWN * (end - start)


def _fill(grid: Grid, tokens: Sequence[Token]) -> None:
    """Put the words into the cells that their middles lie in."""
    inside = [token for token in tokens if grid.holds(token)]
    for token in inside:
        x, y = (token.x0 + token.x1) / 2, token.middle
        for slot in grid.slots:
            if slot.x0 <= x <= slot.x1 and slot.top <= y <= slot.bottom:
                slot.tokens.append(token)
                break
