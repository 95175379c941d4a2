"""Stage 6: the arranged paper becomes zones and sections."""

from __future__ import annotations

from collections.abc import Sequence

from models.layout import Layout, Segmentation, Zone, ZonedBlock
from pipeline.settings import UnderstandingSettings
from pipeline.stages.segment.catalogue import own_headings
from pipeline.stages.segment.heading_network import openings, rules_word
from pipeline.stages.segment.inline import cut_inline
from pipeline.stages.segment.inline_series import cut_series
from pipeline.stages.segment.items import join_items
from pipeline.stages.segment.outer import lead_from_margin
from pipeline.stages.segment.passages import annexes, make_passages, with_title
from pipeline.stages.segment.publish import block_text, sections
from pipeline.stages.segment.section_kinds import learned_kinds
from pipeline.stages.segment.section_signs import Around
from pipeline.stages.segment.units import Unit, body_type, list_units
from pipeline.stages.segment.verbatim import join_called

__all__ = ["block_text", "parted", "sections", "segment"]


def segment(layout: Layout, settings: UnderstandingSettings | None = None) -> Segmentation:
    """Return every block with its zone, and the sections of the body."""
    parts, where, seen = parted(layout, settings)
    return Segmentation(
        zoned=tuple(ZonedBlock(unit.block, zone) for unit, zone in zip(parts, where, strict=True)),
        passages=(*learned_kinds(seen), *annexes(parts, where)),
    )


def parted(
    layout: Layout, settings: UnderstandingSettings | None = None
) -> tuple[Sequence[Unit], Sequence[Zone], Around]:
    """Return the units of a paper, their zones, and the sections with the kinds that rules know."""
    own = own_headings(settings.profile.headings) if settings else ()
    body = body_type(layout)
    units = lead_from_margin(list_units(layout, own), body, own)
    parts = join_called(join_items(cut_series(cut_inline(units, own))))
    where, headings, titled = openings(parts, rules_word(parts, body, own), body)
    head = " ".join(u.text for u, zone in zip(parts, where, strict=True) if zone is Zone.HEAD)
    return parts, where, with_title(make_passages(parts, headings, where, head), titled)
