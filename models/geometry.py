"""Places on a page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle on an upright page: PDF points, origin top left, y downwards.

    The page is the one a viewer shows (CropBox, /Rotate, UserUnit, EXIF applied), then turned to be
    upright. It is not deskewed: the box of a word on a skewed page is the hull of the tilted word.
    In JSON a box is the list ``[x0, top, x1, bottom]``.
    """

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def width(self) -> float:
        """Return the horizontal extent in points."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Return the vertical extent in points."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """Return the centre, x and y in points."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    def rounded(self) -> Box:
        """Return the box in steps of 0.1 points, as records keep it."""
        x0, top, x1, bottom = self
        if (  # a stored page's boxes are: quicker than to round them anew
            0 < x0 == int(x0 * 10 + 0.5) / 10
            and 0 < top == int(top * 10 + 0.5) / 10
            and 0 < x1 == int(x1 * 10 + 0.5) / 10
            and 0 < bottom == int(bottom * 10 + 0.5) / 10
        ):
            return self
        return Box(
            round(x0, 1) + 0.0, round(top, 1) + 0.0, round(x1, 1) + 0.0, round(bottom, 1) + 0.0
        )

    def overlap(self, other: Box) -> float:
        """Return the area in square points that both boxes cover."""
        wide = min(self.x1, other.x1) - max(self.x0, other.x0)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide * high if wide > 0 and high > 0 else 0.0

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a point lies in the box."""
        return self.x0 <= x <= self.x1 and self.top <= y <= self.bottom


def hull(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around all; raise ``ValueError`` where there is none."""
    (x0, top, x1, bottom), *more = boxes
    for left, upper, right, lower in more:  # twice as quick as ``min``, and asked for every line
        if left < x0:  # noqa: PLR1730
            x0 = left
        if upper < top:  # noqa: PLR1730
            top = upper
        if right > x1:  # noqa: PLR1730
            x1 = right
        if lower > bottom:  # noqa: PLR1730
            bottom = lower
    return Box(x0, top, x1, bottom)
