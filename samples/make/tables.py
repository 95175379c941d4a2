"""Tables, ruled and unruled, with wrapped cells."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from samples.make.text import Style
from samples.make.typeset import Sheet

Row = Sequence[str]


def _draw_row(
    sheet: Sheet, cells: Row, edges: list[float], style: Style, pad: float, rules: str
) -> None:
    """Draw one row at the cursor; cells wrap, the row stays on one page."""
    heights = [
        sum(max(1, len(sheet.wrap(part, style, x1 - x0 - 2 * pad))) for part in cell.split("\n"))
        for cell, x0, x1 in zip(cells, edges, edges[1:], strict=False)
    ]
    height = max(heights) * style.line + 2 * pad * 0.7
    sheet.need(height)
    top = sheet.y
    for cell, x0, x1 in zip(cells, edges, edges[1:], strict=False):
        if cell.strip():
            sheet.put(cell, x0 + pad, top + pad * 0.7, style, width=x1 - x0 - 2 * pad)
    if rules == "grid":
        for x0, x1 in itertools.pairwise(edges):
            sheet.frame((x0, top, x1, top + height))
    elif rules == "rows":
        sheet.rule(edges[0], edges[-1], top + height, 0.5)
    sheet.y = top + height


def table(
    sheet: Sheet,
    rows: Sequence[Row],
    widths: Sequence[float],
    style: Style,
    *,
    rules: str = "grid",
    head: Style | None = None,
    x: float | None = None,
    pad: float = 4,
) -> None:
    """Draw rows at the cursor; ``rules`` is ``grid``, ``rows`` or ``none``.

    The first row is set in ``head`` when that is given. Widths are points.
    """
    edges = [sheet.left if x is None else x]
    for one in widths:
        edges.append(edges[-1] + one)
    sheet.need(3 * style.line)
    if rules == "rows":
        sheet.rule(edges[0], edges[-1], sheet.y, 0.9)
    for index, row in enumerate(rows):
        _draw_row(sheet, row, edges, head if head and index == 0 else style, pad, rules)
    sheet.y += 8
