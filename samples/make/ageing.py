"""What time, paper, copiers and scanners do to a page.

Every function takes an image (uint8, grey H×W or RGB H×W×3, paper white) and gives a new one of
the same size. Lengths are millimetres, so that a defect looks the same at every resolution.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Rng = np.random.Generator


def _px(mm: float, dpi: float) -> int:
    return max(1, round(mm * dpi / 25.4))


def _byte(image: npt.NDArray[Any]) -> Image:
    return np.asarray(np.clip(image, 0, 255), dtype=np.uint8)


def _field(rng: Rng, shape: tuple[int, int], cells: int) -> Floats:
    """Return a smooth random field, about -1 to 1, with so many hills along the short side."""
    rows = max(2, round(cells * shape[0] / shape[1])) + 2
    coarse = rng.uniform(-1, 1, (rows, cells + 2)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_CUBIC))


def _like(mask: npt.NDArray[Any], image: Image) -> npt.NDArray[Any]:
    return mask[..., None] if image.ndim == 3 else mask


def skew(image: Image, degrees: float, paper: int = 255) -> Image:
    """Turn the page by a small angle about its middle, clockwise when positive."""
    high, wide = image.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), -degrees, 1.0)
    fill = (paper, paper, paper)
    return np.asarray(
        cv2.warpAffine(image, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=fill)
    )


def warp(image: Image, rng: Rng, dpi: float, mm: float = 1.0) -> Image:
    """Bend the page gently, as paper that does not lie flat."""
    high, wide = image.shape[:2]
    shift = _px(mm, dpi)
    ys, xs = np.mgrid[0:high, 0:wide].astype(np.float32)
    dx = _field(rng, (high, wide), 2) * shift * 0.5
    dy = _field(rng, (high, wide), 2) * shift
    return np.asarray(
        cv2.remap(image, xs + dx, ys + dy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    )


def blur(image: Image, dpi: float, mm: float = 0.08) -> Image:
    """Soften as optics do; ``mm`` is the standard deviation."""
    return np.asarray(cv2.GaussianBlur(image, (0, 0), max(0.2, mm * dpi / 25.4)))


def noise(image: Image, rng: Rng, sigma: float = 6) -> Image:
    """Add the grain of a sensor, in grey levels."""
    grain = rng.normal(0, sigma, image.shape[:2]).astype(np.float32)
    return _byte(image.astype(np.float32) + _like(grain, image))


def uneven_light(image: Image, rng: Rng, depth: float = 0.25) -> Image:
    """Darken one side and a few patches, by at most about ``depth``."""
    high, wide = image.shape[:2]
    angle = rng.uniform(0, 2 * np.pi)
    ys, xs = np.mgrid[-1 : 1 : high * 1j, -1 : 1 : wide * 1j].astype(np.float32)
    slope = (xs * np.cos(angle) + ys * np.sin(angle)) / 1.4
    light = 1 - depth * (0.5 + 0.5 * slope) - depth * 0.25 * _field(rng, (high, wide), 3)
    return _byte(image.astype(np.float32) * _like(light, image))


def gutter(image: Image, depth: float = 0.6, share: float = 0.1, *, left: bool = True) -> Image:
    """Darken the edge that lies in the fold of a volume."""
    wide = image.shape[1]
    away = np.linspace(0, 1, wide, dtype=np.float32)
    away = away if left else away[::-1]
    light = 1 - depth * np.exp(-((away / share) ** 2) * 3)
    return _byte(image.astype(np.float32) * _like(light[None, :], image))


def fade(image: Image, ink: int = 90, paper: int = 225) -> Image:
    """Lose contrast: black becomes ``ink``, white becomes ``paper``."""
    return _byte(ink + image.astype(np.float32) * (paper - ink) / 255)


def show_through(image: Image, back: Image, dpi: float, strength: float = 0.15) -> Image:
    """Let the mirrored other side of the sheet shine through."""
    ghost = cv2.GaussianBlur(back[:, ::-1], (0, 0), 0.12 * dpi / 25.4)
    loss = (255 - ghost.astype(np.float32)) * strength
    return _byte(image.astype(np.float32) - loss)


def specks(image: Image, rng: Rng, dpi: float, count: int = 120, mm: float = 0.25) -> Image:
    """Scatter dark specks of dust and toner, most of them tiny."""
    out = image.copy()
    high, wide = image.shape[:2]
    for _ in range(count):
        at = (int(rng.integers(wide)), int(rng.integers(high)))
        radius = max(0, round(float(rng.exponential(mm)) * 0.5 * dpi / 25.4))
        grey = int(rng.integers(0, 90))
        cv2.circle(out, at, radius, (grey, grey, grey), -1)
    return out


def copier_border(image: Image, rng: Rng, dpi: float, mm: float = 5) -> Image:
    """Blacken edges that the copier's lid left uncovered, with a ragged rim."""
    out = image.copy()
    high, wide = image.shape[:2]
    sides = rng.permutation(4)[: int(rng.integers(2, 4))]
    for side in sides:
        length = high if side < 2 else wide
        depth = _px(mm * rng.uniform(0.5, 1.2), dpi)
        slant = np.linspace(0, rng.uniform(-0.6, 0.6) * depth, length)
        rim = depth + slant + rng.normal(0, 1.2, length)
        for at, reach in enumerate(np.maximum(rim, 0).astype(int)):
            if side == 0:
                out[at, :reach] = 15
            elif side == 1:
                out[at, wide - reach :] = 15
            elif side == 2:
                out[:reach, at] = 15
            else:
                out[high - reach :, at] = 15
    return out


def punch_holes(image: Image, dpi: float, grey: int = 40, left_mm: float = 12) -> Image:
    """Punch the two holes of a German file, 80 mm apart, at half height."""
    out = image.copy()
    high = image.shape[0]
    for offset in (-40, 40):
        at = (_px(left_mm, dpi), high // 2 + round(offset * dpi / 25.4))
        cv2.circle(out, at, _px(2.9, dpi), (grey, grey, grey), -1, cv2.LINE_AA)
    return out


def staple(image: Image, rng: Rng, dpi: float) -> Image:
    """Leave a staple, or the mark of one, in the upper left corner."""
    out = image.copy()
    x, y = _px(rng.uniform(9, 14), dpi), _px(rng.uniform(8, 13), dpi)
    angle = rng.uniform(-0.9, -0.5)
    end = (x + round(np.cos(angle) * _px(11, dpi)), y - round(np.sin(angle) * _px(11, dpi)))
    cv2.line(out, (x, y), end, (70, 70, 70), _px(0.5, dpi), cv2.LINE_AA)
    cv2.line(out, (x, y + _px(0.7, dpi)), (end[0], end[1] + _px(0.7, dpi)), (190,) * 3, 1)
    return out


def fold(image: Image, rng: Rng, dpi: float) -> Image:
    """Leave the shadow of a fold across the middle."""
    high = image.shape[0]
    at = high / 2 + rng.uniform(-0.03, 0.03) * high
    away = (np.arange(high, dtype=np.float32) - at) / _px(1.2, dpi)
    light = 1 - 0.25 * np.exp(-(away**2)) + 0.06 * np.exp(-((away - 2) ** 2))
    return _byte(image.astype(np.float32) * _like(light[:, None], image))


def paper_colour(image: Image, rgb: tuple[int, int, int], rng: Rng, stain: float = 0.05) -> Image:
    """Print on coloured paper with stains; gives an RGB image."""
    colour = image if image.ndim == 3 else np.repeat(image[..., None], 3, axis=2)
    tone = np.array(rgb, dtype=np.float32) / 255
    patches = 1 - stain * (0.5 + 0.5 * _field(rng, (image.shape[0], image.shape[1]), 5))
    return _byte(colour.astype(np.float32) * tone * patches[..., None])


def thicken(image: Image, amount: float) -> Image:
    """Let strokes run together (positive) or break (negative); 1 is one pixel all round."""
    kernel = np.ones((3, 3), np.uint8)
    changed = cv2.erode(image, kernel) if amount > 0 else cv2.dilate(image, kernel)
    share = min(1.0, abs(amount))
    return _byte(image.astype(np.float32) * (1 - share) + changed.astype(np.float32) * share)


def uneven_ink(image: Image, rng: Rng, depth: float = 0.5) -> Image:
    """Let the ink be weak in patches, as of a dry ribbon or a worn drum."""
    loss = depth * np.clip(_field(rng, image.shape[:2], 9), 0, 1)
    ink = (255 - image.astype(np.float32)) * (1 - _like(loss, image))
    return _byte(255 - ink)


def bilevel(image: Image, threshold: int = 150, rng: Rng | None = None) -> Image:
    """Make every pixel black or white; with ``rng`` the threshold wanders over the page."""
    grey = image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY))
    limit: npt.NDArray[Any] | int = threshold
    if rng is not None:
        limit = threshold + 22 * _field(rng, (grey.shape[0], grey.shape[1]), 4)
    return np.where(grey > limit, 255, 0).astype(np.uint8)


def fax_lines(image: Image, rng: Rng, count: int = 3) -> Image:
    """Lose some scan lines, as a bad telephone line does."""
    out = image.copy()
    high = image.shape[0]
    for _ in range(count):
        at = int(rng.integers(high // 10, high - 4))
        thick = int(rng.integers(1, 3))
        out[at : at + thick] = out[at - 1] if rng.random() < 0.7 else 255
    return out


def streak(image: Image, rng: Rng, dpi: float, count: int = 2, grey: int = 120) -> Image:
    """Draw thin upright streaks, as of dust on the glass of a feeder."""
    out = image.copy()
    for _ in range(count):
        at = int(rng.integers(image.shape[1]))
        cv2.line(out, (at, 0), (at, image.shape[0]), (grey,) * 3, _px(0.08, dpi))
    return out
