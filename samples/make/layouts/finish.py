"""What the freer forms end with: the text, signatures where the paper wants them, what is below."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence

from samples.make.body import Body, BodyStyle
from samples.make.drawing import Box
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet


def finish(
    sheet: Sheet,
    paper: Paper,
    style: BodyStyle,
    *,
    body: Body | None = None,
    gap: float = 18,
    inserts: Mapping[str, Callable[[], None]] | None = None,
) -> Body:
    """Set the text; ``@sign`` in it says where the names stand, without it they come last."""
    made = body or Body(sheet, style)

    def sign() -> None:
        rows = paper.form.get("signatures", [])
        if rows:
            sheet.y += gap
            old_parts.names(sheet, rows, style.text.but(first=0, align="left"))

    boxes.pieces(made, paper.body, {"sign": sign, **(inserts or {})})
    if "@sign" not in paper.body:
        sign()
    if note := paper.form.get("below"):
        sheet.need(60)
        sheet.y += 10
        parts.line(sheet, note, style.text.but(size=style.text.size * 0.86, first=0))
    return made


def cells(
    sheet: Sheet,
    rows: Sequence[Sequence[str]],
    edges: Sequence[float],
    style: Style,
    *,
    rules: str = "none",
    head: Style | None = None,
) -> None:
    """Set rows of short cells between given edges at the cursor; the first row in ``head``."""
    for index, row in enumerate(rows):
        face = head if head and index == 0 else style
        top = low = sheet.y
        for text, x0, x1 in zip(row, edges, edges[1:], strict=False):
            if text:
                low = max(low, boxes.value(sheet, text, x0 + 3, top + 2, face, x1 - x0 - 6))
        low = max(low, top + face.line) + 3
        if rules == "grid":
            for x0, x1 in itertools.pairwise(edges):
                sheet.frame((x0, top, x1, low))
        elif rules == "rows":
            sheet.rule(edges[0], edges[-1], low, 0.5)
        sheet.y = low
    sheet.y += 8


def boxed(sheet: Sheet, box: Box, text: str, style: Style, *, shade: float | None = None) -> None:
    """Set a text in a frame of its own, whose size the text does not change."""
    sheet.frame(box, 0.8, shade=shade)
    wide = box[2] - box[0] - 10
    sheet.put(text, box[0] + 5, box[1] + 4, style, width=wide)
