"""Stored pages cut into the units that the fitted models of the segmentation look at."""

from __future__ import annotations

from collections.abc import Sequence

from models.page import PageReading
from pipeline.stages.arrange import arrange
from pipeline.stages.segment.inline import cut_inline
from pipeline.stages.segment.inline_series import cut_series
from pipeline.stages.segment.items import join_items
from pipeline.stages.segment.outer import lead_from_margin
from pipeline.stages.segment.units import BodyType, Unit, body_type, list_units
from pipeline.stages.segment.verbatim import join_called


def units_of(pages: Sequence[PageReading]) -> tuple[Sequence[Unit], BodyType]:
    """Return the units of a paper as headings are looked for in them, and its body's type."""
    layout = arrange(tuple(sorted(pages, key=lambda page: page.page)))
    body = body_type(layout)
    return join_called(
        join_items(cut_series(cut_inline(lead_from_margin(list_units(layout), body))))
    ), body
