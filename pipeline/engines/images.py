"""Image files through Pillow: TIFF with many pages, JPEG, PNG, JPEG 2000, WebP, BMP."""

from __future__ import annotations

import struct
import warnings
from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageOps

from pipeline.engines.colour import split_colour
from pipeline.errors import Damaged, NoPages, TooLarge
from pipeline.settings import LimitSettings
from pipeline.sheet import Image, Pixels, TextLayer

PIL.Image.MAX_IMAGE_PIXELS = None  # limits.page_pixels is asked before pixels are made

# What Pillow and its decoders raise on bytes that are not what they claim to be.
_BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
)


class ImageSource:
    """An open image file; each frame is a page."""

    def __init__(self, path: Path, media_type: str, limits: LimitSettings) -> None:
        self.media_type = media_type
        self._name = path.name
        self._limits = limits
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # odd EXIF and TIFF tags: they are not the page
                self._file = PIL.Image.open(path)
                self.page_count = int(getattr(self._file, "n_frames", 1))
        except PIL.UnidentifiedImageError as exc:
            msg = f"{path.name} is no readable {media_type}"
            raise Damaged(msg) from exc
        except _BROKEN as exc:
            msg = f"{path.name} is no readable {media_type}: {exc}"
            raise Damaged(msg) from exc
        if self.page_count == 0:
            msg = f"{path.name} has no pages"
            raise NoPages(msg)

    def page(self, number: int) -> ImagePage:
        """Return a page, counted from 1."""
        return ImagePage(self._file, self._name, number, self._limits)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


class ImagePage:
    """One frame of an image file; fits the Protocol that triage declares."""

    def __init__(
        self, file: PIL.Image.Image, name: str, number: int, limits: LimitSettings
    ) -> None:
        self.number = number
        self._file = file
        self._name = name
        self._limits = limits

    def layer(self) -> TextLayer | None:
        """Return nothing: images have no text layer."""
        return None

    def second_layer(self) -> TextLayer | None:
        """Return nothing: images have no text layer."""
        return None

    def pixels(self) -> Pixels:
        """Decode the frame, upright as its EXIF orientation says.

        Raises :class:`TooLarge` before any pixel is made, and :class:`Damaged` naming the page.
        """
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                self._file.seek(self.number - 1)
                wide, high = self._file.size
                if wide * high > self._limits.page_pixels:
                    raise TooLarge(self._too_large(wide, high))
                self._file.load()
                dpi = file_dpi(self._file)
                orientation = int(self._file.getexif().get(0x0112, 1))
                sideways = orientation >= 5
                as_stored = orientation == 1  # turning copies the frame even where it need not
                frame = self._file if as_stored else PIL.ImageOps.exif_transpose(self._file)
                grey, colour = split_frame(frame)
            except (*_BROKEN, MemoryError) as exc:
                msg = f"page {self.number} of {self._name} cannot be decoded: {exc}"
                raise Damaged(msg) from exc
        if dpi is not None and sideways:
            dpi = dpi[1], dpi[0]
        return Pixels(grey, colour, None, dpi)

    def _too_large(self, wide: int, high: int) -> str:
        return (
            f"page {self.number} of {self._name} holds {wide} x {high} pixels,"
            f" more than limits.page_pixels = {self._limits.page_pixels}"
        )


def split_frame(frame: PIL.Image.Image) -> tuple[Image, Image | None]:
    """Turn a frame of any mode into grey and, where there is any, colour.

    Transparent pixels show white paper. 16-bit samples are scaled by their range, not cut.
    """
    if frame.mode in ("I", "I;16", "I;16B", "I;16L", "F"):
        return _narrowed(np.asarray(frame, dtype=np.float32)), None
    if frame.mode == "1":
        return np.asarray(frame, dtype=np.uint8) * np.uint8(255), None
    if "A" in frame.getbands() or "transparency" in frame.info:
        see_through = frame.convert("RGBA")
        paper = PIL.Image.new("RGBA", frame.size, (255, 255, 255, 255))
        frame = PIL.Image.alpha_composite(paper, see_through).convert("RGB")
    if frame.mode == "L":
        return np.array(frame), None
    rgb = frame if frame.mode == "RGB" else frame.convert("RGB")
    return split_colour(np.array(rgb))


def _narrowed(samples: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Image:
    """Return samples of more than 8 bits as grey."""
    top = float(samples.max(initial=0.0))
    full = 65535.0 if top > 255 else 255.0 if top > 1 else 1.0
    return np.asarray(np.clip(samples * (255.0 / full), 0, 255), dtype=np.uint8)


def file_dpi(file: PIL.Image.Image) -> tuple[float, float] | None:
    """Return the resolution the file claims, across and down."""
    dpi = file.info.get("dpi") or file.info.get("resolution") or ()
    try:
        across, down = (float(value) for value in dpi)  # rationals may divide by zero
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    return (across, down) if across > 1 and down > 1 else None
