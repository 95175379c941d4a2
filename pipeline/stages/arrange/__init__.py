"""Stage 5: words become lines, columns, table cells and paragraphs, by geometry."""

from __future__ import annotations

from collections.abc import Sequence

from models.layout import Layout, Line, PageLayout
from models.page import PageReading
from models.running_text import running_text
from pipeline.stages.arrange.furniture import set_aside
from pipeline.stages.arrange.level import level
from pipeline.stages.arrange.page import arrange_rows
from pipeline.stages.arrange.rows import Row, form_rows
from pipeline.stages.arrange.splits import split_rows
from pipeline.stages.arrange.strips import make_strip
from pipeline.stages.arrange.tokens import Sheet

__all__ = ["arrange", "running_text"]


def arrange(readings: Sequence[PageReading]) -> Layout:
    """Return the paper's pages, numbered from 1 in the given order; a blank page has no blocks."""
    sheets = [level(reading, number) for number, reading in enumerate(readings, 1)]
    rows = [form_rows(sheet.tokens) for sheet in sheets]
    pages = [
        PageLayout(
            number=sheet.page,
            width=reading.width,
            height=reading.height,
            blocks=arrange_rows(trimmed.body, sheet),
            header=_lines(trimmed.header, sheet),
            footer=_lines([*trimmed.footer, *form_rows(sheet.beside)], sheet),
            rules=reading.rules,
            checkboxes=reading.checkboxes,
            stamps=reading.stamps,
            inks=reading.inks,
        )
        for reading, sheet, trimmed in zip(readings, sheets, set_aside(sheets, rows), strict=True)
    ]
    return Layout(tuple(pages))


def _lines(rows: Sequence[Row], sheet: Sheet) -> tuple[Line, ...]:
    parts = split_rows(rows, sheet.upright)
    return tuple(make_strip(part, sheet).line for row in parts for part in row)
