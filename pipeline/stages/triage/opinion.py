"""A second opinion on a text layer that is in doubt, before its page is read from its pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol, runtime_checkable

from models.kinds import Origin, OriginReason
from models.page import Step
from pipeline.settings import ReadingSettings
from pipeline.sheet import Pixels, TextLayer
from pipeline.stages.triage import SourcePage, Verdict, triage

DOUBTFUL = frozenset((OriginReason.GARBAGE_TEXT_LAYER, OriginReason.PARTIAL_TEXT_LAYER))
"""What was found of a layer that another library may read better."""

_MORE = 1.5  # times the letters: what a second reading of a partial layer must have found


@runtime_checkable
class TwiceReadable(Protocol):
    """A page whose text layer can be read by two libraries."""

    def second_layer(self) -> TextLayer | None:
        """Return what the other library reads; ``None`` where it cannot."""
        ...


@dataclass
class _Other:
    """The page as the other library reads it; its pixels are those already made."""

    number: int
    told: TextLayer
    seen: Pixels

    def layer(self) -> TextLayer:
        return self.told

    def pixels(self) -> Pixels:
        return self.seen


def second_opinion(page: SourcePage, first: Verdict, settings: ReadingSettings) -> Verdict:
    """Return the verdict on the other library's layer if that is worth using, else the first.

    Either way the steps say what the two made of it.
    """
    if not isinstance(page, TwiceReadable) or first.pixels is None or first.layer is None:
        return first
    other = page.second_layer()
    if other is None:
        return first
    before = first.steps[-1].reason if first.steps else first.reason.value
    if first.reason is OriginReason.PARTIAL_TEXT_LAYER:
        if other.letters < _MORE * first.layer.letters:
            return first
    elif other.letters == 0:
        return _noted(first, f"{other.engine} finds no characters")
    second = triage(_Other(page.number, other, first.pixels), settings)
    said = second.steps[-1].reason if second.steps else second.reason.value
    if second.origin is not Origin.TEXT:
        return _noted(first, f"{other.engine} agrees: {said}")
    why = f"{first.layer.engine}: {before}; {other.engine}: {said}"
    return replace(second, steps=(Step(name="second opinion", reason=why),))


def _noted(verdict: Verdict, why: str) -> Verdict:
    return replace(verdict, steps=(*verdict.steps, Step(name="second opinion", reason=why)))
