"""Maps between pixels and points, written as PDF writes them (:data:`models.page.Affine`)."""

from __future__ import annotations

from models.geometry import Box, hull
from models.page import Affine

IDENTITY: Affine = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def then(first: Affine, second: Affine) -> Affine:
    """Return the map that does ``first`` and then ``second``."""
    a, b, c, d, e, f = first
    k, m, n, p, q, r = second
    return (
        k * a + n * b,
        m * a + p * b,
        k * c + n * d,
        m * c + p * d,
        k * e + n * f + q,
        m * e + p * f + r,
    )


def inverse(way: Affine) -> Affine:
    """Return the way back; raise ``ZeroDivisionError`` for a map that flattens the page."""
    a, b, c, d, e, f = way
    area = a * d - b * c
    return (
        d / area,
        -b / area,
        -c / area,
        a / area,
        (c * f - d * e) / area,
        (b * e - a * f) / area,
    )


def scaled(x: float, y: float) -> Affine:
    """Return the map that stretches by ``x`` across and by ``y`` down."""
    return (x, 0.0, 0.0, y, 0.0, 0.0)


def turned(width: float, height: float, turn: int) -> Affine:
    """Return the map that turns a page of this size clockwise by 0, 90, 180 or 270 degrees."""
    match turn % 360:
        case 90:
            return (0.0, 1.0, -1.0, 0.0, height, 0.0)
        case 180:
            return (-1.0, 0.0, 0.0, -1.0, width, height)
        case 270:
            return (0.0, -1.0, 1.0, 0.0, 0.0, width)
        case _:
            return IDENTITY


def place(way: Affine, x: float, y: float) -> tuple[float, float]:
    """Return where a point goes."""
    a, b, c, d, e, f = way
    return a * x + c * y + e, b * x + d * y + f


def carry(way: Affine, box: Box) -> Box:
    """Return the hull of where a box goes."""
    a, b, c, d, e, f = way
    if b == c == 0:  # most pages: nothing is turned, so two corners tell all
        left, right = a * box.x0 + e, a * box.x1 + e
        upper, lower = d * box.top + f, d * box.bottom + f
        if left > right:
            left, right = right, left
        return Box(left, upper, right, lower) if upper <= lower else Box(left, lower, right, upper)
    corners = [place(way, x, y) for x in (box.x0, box.x1) for y in (box.top, box.bottom)]
    return hull(Box(x, y, x, y) for x, y in corners)
