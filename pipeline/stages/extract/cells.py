"""A cell of a Beratungsfolge."""

from __future__ import annotations

from dataclasses import dataclass

from models.geometry import Box
from pipeline.stages.extract.stretch import Stretch


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell: the kind of its column, its lines, the head of its column."""

    kind: str
    parts: tuple[Stretch, ...]
    head: Stretch | None
    box: Box

    @property
    def text(self) -> str:
        """Return the cell's text, line breaks as blanks."""
        return " ".join(part.text for part in self.parts)
