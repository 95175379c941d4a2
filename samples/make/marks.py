"""What offices leave on a page: stamps, notes in ink, the header line of a fax machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from samples.make import fonts
from samples.make.ageing import Image, Rng

_ROOT = "/usr/share/fonts/truetype/"
BLUE, RED, VIOLET, INK = (35, 50, 140), (170, 25, 40), (95, 40, 130), (30, 40, 110)


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """A stamp: its lines, where its middle is (share of width and height), how it is inked."""

    lines: tuple[str, ...]
    at: tuple[float, float]
    colour: tuple[int, int, int] = BLUE
    mm: float = 55
    degrees: float = 4
    frame: str = "box"
    strength: float = 0.8


def _font(family: str, size: float, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    faces = fonts.FAMILIES[family]
    return ImageFont.truetype(_ROOT + (faces.bold if bold else faces.regular), round(size))


def _multiply(
    image: Image, mask: npt.NDArray[Any], colour: tuple[int, int, int], strength: float
) -> Image:
    """Lay ink on paper: what is dark stays dark."""
    rgb = image if image.ndim == 3 else np.repeat(image[..., None], 3, axis=2)
    share = (mask.astype(np.float32) / 255 * strength)[..., None]
    tone = np.array(colour, dtype=np.float32) / 255
    inked = rgb.astype(np.float32) * (1 - share + share * tone)
    out = np.clip(inked, 0, 255).astype(np.uint8)
    if image.ndim == 2:
        return np.asarray(cv2.cvtColor(out, cv2.COLOR_RGB2GRAY))
    return np.asarray(out)


def stamp(image: Image, one: Stamp, rng: Rng, dpi: float) -> Image:
    """Press a stamp on the page, unevenly inked."""
    high, wide = image.shape[:2]
    mask = Pillow.new("L", (wide, high), 0)
    draw = ImageDraw.Draw(mask)
    room = one.mm * dpi / 25.4
    size = room / max(len(line) for line in one.lines) * 1.45
    size = min(size, 8.5 * dpi / 25.4)
    font = _font("sans", size, bold=True)
    tall = size * 1.3 * len(one.lines)
    x, y = one.at[0] * wide, one.at[1] * high
    box = (x - room / 2, y - tall / 2 - size * 0.4, x + room / 2, y + tall / 2 + size * 0.4)
    line_width = max(2, round(0.5 * dpi / 25.4))
    if one.frame == "box":
        draw.rectangle(box, outline=255, width=line_width)
    elif one.frame == "round":
        radius = room / 2
        for r in (radius, radius * 0.93):
            draw.ellipse((x - r, y - r, x + r, y + r), outline=255, width=line_width)
    for index, text in enumerate(one.lines):
        at = y - tall / 2 + size * 1.3 * (index + 0.5)
        draw.text((x, at), text, fill=255, font=font, anchor="mm")
    turned = mask.rotate(one.degrees, center=(x, y), resample=Pillow.Resampling.BICUBIC)
    ink = np.asarray(turned).astype(np.float32)
    patchy = cv2.resize(rng.uniform(0.35, 1.15, (24, 17)).astype(np.float32), (wide, high))
    grain = rng.uniform(0.75, 1.0, (high, wide)).astype(np.float32)
    ink = cv2.GaussianBlur(np.clip(ink * patchy * grain, 0, 255), (0, 0), 0.08 * dpi / 25.4 + 0.3)
    return _multiply(image, ink, one.colour, one.strength)


def note(
    image: Image,
    text: str,
    at: tuple[float, float],
    dpi: float,
    *,
    mm: float = 5.5,
    degrees: float = 5,
) -> Image:
    """Write a note in ink, such as a paraph in the margin."""
    high, wide = image.shape[:2]
    mask = Pillow.new("L", (wide, high), 0)
    place = (at[0] * wide, at[1] * high)
    font = _font("hand", mm * dpi / 25.4)
    ImageDraw.Draw(mask).text(place, text, fill=255, font=font, anchor="lm")
    turned = mask.rotate(degrees, center=place, resample=Pillow.Resampling.BICUBIC)
    return _multiply(image, np.asarray(turned), INK, 0.85)


def fax_header(image: Image, text: str, dpi: float) -> Image:
    """Print the sender's line along the upper edge, as a fax machine does."""
    page = Pillow.fromarray(image)
    fill = 0 if image.ndim == 2 else (0, 0, 0)
    font = _font("mono", 3.1 * dpi / 25.4)
    ImageDraw.Draw(page).text((0.05 * page.width, 0.008 * page.height), text, fill=fill, font=font)
    return np.asarray(page)


def black_line(image: Image, y_share: float, dpi: float) -> Image:
    """Draw a pen stroke under something, by hand and not quite level."""
    out = image.copy()
    high, wide = image.shape[:2]
    begin = (round(wide * 0.12), round(high * y_share))
    end = (round(wide * 0.46), round(high * (y_share + 0.003)))
    cv2.line(out, begin, end, (60, 60, 60), max(1, round(0.3 * dpi / 25.4)), cv2.LINE_AA)
    return out
