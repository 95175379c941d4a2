"""Stage 2: what a page is, and the cheapest honest way to its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from models.kinds import Origin, OriginReason
from models.page import Step
from pipeline.settings import ReadingSettings
from pipeline.sheet import Pixels, TextLayer
from pipeline.stages.triage.blank import ink_share, is_blank
from pipeline.stages.triage.layer import judge_layer, uncovered_letters


class SourcePage(Protocol):
    """A page of an open source."""

    number: int

    def layer(self) -> TextLayer | None:
        """Return the text layer, possibly without words; ``None`` where the format has none."""
        ...

    def pixels(self) -> Pixels:
        """Return the page as pixels; this is where the cost is."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """How a page is to be read; ``pixels`` are those already made, to be made only once."""

    origin: Origin
    reason: OriginReason
    layer: TextLayer | None
    pixels: Pixels | None
    steps: tuple[Step, ...]


def triage(page: SourcePage, settings: ReadingSettings) -> Verdict:
    """Decide between text layer, OCR and blank: cheap evidence first, pixels only when needed."""
    layer = page.layer()
    if layer is None:
        return _by_pixels(page, OriginReason.NO_TEXT_LAYER, layer, "the format has no text layer")
    judged = judge_layer(layer)
    if not settings.use_text_layer and layer.words:
        return _by_pixels(page, judged.reason, layer, "the settings want no text layers")
    if judged.reason is not OriginReason.TEXT_LAYER:
        if not layer.words and not layer.pictures and not layer.paths:
            return _blank("the page holds no text, no picture and no drawing", layer, None)
        return _by_pixels(page, judged.reason, layer, judged.why)
    if judged.look:
        pixels = page.pixels()
        hidden = uncovered_letters(pixels, layer)
        if hidden > max(120, 0.5 * layer.letters):
            why = f"{hidden} letter-like shapes lie outside the {layer.letters} characters"
            steps = (Step(name="triage", reason=why),)
            return Verdict(Origin.OCR, OriginReason.PARTIAL_TEXT_LAYER, layer, pixels, steps)
    steps = (Step(name="triage", reason=judged.why),)
    return Verdict(Origin.TEXT, OriginReason.TEXT_LAYER, layer, None, steps)


def _by_pixels(
    page: SourcePage, reason: OriginReason, layer: TextLayer | None, why: str
) -> Verdict:
    pixels = page.pixels()
    share = ink_share(pixels.grey)
    if is_blank(share):
        return _blank(f"{share * 100:.3f} % of the page is ink", layer, pixels)
    return Verdict(Origin.OCR, reason, layer, pixels, (Step(name="triage", reason=why),))


def _blank(why: str, layer: TextLayer | None, pixels: Pixels | None) -> Verdict:
    steps = (Step(name="triage", reason=why),)
    return Verdict(Origin.BLANK, OriginReason.BLANK_PAGE, layer, pixels, steps)
