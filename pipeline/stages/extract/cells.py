"""A cell of a Beratungsfolge."""

from __future__ import annotations

from dataclasses import dataclass

from models.extraction import VotesFound
from models.geometry import Box
from pipeline.stages.extract.stretch import Stretch, candidate


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


Row = tuple[GridCell, ...]
SAME_EDGE = 8.0
"""Points by which the left edges of a column's cells differ at most."""
VOTE_KINDS = ("yes", "no", "abstained")
"""Kinds of columns that hold counts."""
_DIGITS = 3
"""Figures of the highest count."""


def with_count(votes: VotesFound | None, cell: GridCell, names: set[str]) -> VotesFound | None:
    """Return votes with a count in a column of its own: ``Ja | Nein | Enth.``."""
    text = cell.text.strip(" .,_|")
    if not text.isdigit() or len(text) > _DIGITS:
        return votes
    counted = votes or VotesFound()
    count = candidate(int(text), cell.parts, names)
    return VotesFound(
        yes=count if cell.kind == "yes" else counted.yes,
        no=count if cell.kind == "no" else counted.no,
        abstained=count if cell.kind == "abstained" else counted.abstained,
    )
