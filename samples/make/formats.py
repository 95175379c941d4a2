"""Rarer ways to pack a page: CMYK, JPEG 2000, JBIG2, strips, background and stencil, odd images."""

from __future__ import annotations

import io
import itertools
import struct
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pikepdf
from PIL import Image as Pillow

from samples.make.ageing import Image
from samples.make.files import g4_data, jpeg

_ORIENTATION = {0: 1, 90: 6, 180: 3, 270: 8}  # EXIF: turn clockwise by so much to view


@dataclass(frozen=True, kw_only=True)
class Part:
    """An image XObject and the share of the page's height where it stands (top, foot)."""

    data: bytes
    wide: int
    high: int
    entries: dict[str, Any] = field(default_factory=dict)
    span: tuple[float, float] = (0.0, 1.0)


def pdf_of_parts(pages: list[list[Part]], size: tuple[float, float]) -> bytes:
    """Return a PDF with one page per list of parts, painted in their order; size in points."""
    wide, high = size
    pdf = pikepdf.new()
    for parts in pages:
        content, images = "", pikepdf.Dictionary()
        for index, part in enumerate(parts):
            stream = pikepdf.Stream(pdf, part.data)
            common = {
                "/Type": pikepdf.Name.XObject,
                "/Subtype": pikepdf.Name.Image,
                "/Width": part.wide,
                "/Height": part.high,
            }
            for key, value in (common | part.entries).items():
                stream[key] = value
            images[f"/Im{index}"] = pdf.make_indirect(stream)
            top, foot = part.span
            tall = (foot - top) * high
            low = (1 - foot) * high
            content += f"q {wide:.3f} 0 0 {tall:.3f} 0 {low:.3f} cm /Im{index} Do Q\n"
        page = pikepdf.Dictionary(
            Type=pikepdf.Name.Page,
            MediaBox=[0, 0, round(wide, 2), round(high, 2)],
            Resources=pikepdf.Dictionary(XObject=images),
            Contents=pikepdf.Stream(pdf, content.encode()),
        )
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    buffer = io.BytesIO()
    pdf.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def _space(image: Image) -> pikepdf.Name:
    return pikepdf.Name.DeviceGray if image.ndim == 2 else pikepdf.Name.DeviceRGB


def jpeg_part(image: Image, quality: int, dpi: float, span: tuple[float, float] = (0, 1)) -> Part:
    """Return a JPEG, grey or colour."""
    high, wide = image.shape[:2]
    entries = {
        "/ColorSpace": _space(image),
        "/BitsPerComponent": 8,
        "/Filter": pikepdf.Name.DCTDecode,
    }
    data = jpeg(image, quality, dpi)
    return Part(data=data, wide=wide, high=high, entries=entries, span=span)


def cmyk_part(image: Image, quality: int) -> Part:
    """Return a JPEG of four inks, inverted as Adobe's programs write it."""
    high, wide = image.shape[:2]
    buffer = io.BytesIO()
    Pillow.fromarray(image).convert("RGB").convert("CMYK").save(buffer, "JPEG", quality=quality)
    entries = {
        "/ColorSpace": pikepdf.Name.DeviceCMYK,
        "/BitsPerComponent": 8,
        "/Filter": pikepdf.Name.DCTDecode,
        "/Decode": pikepdf.Array([1, 0] * 4),
    }
    return Part(data=buffer.getvalue(), wide=wide, high=high, entries=entries)


def jp2(image: Image, rate: float = 14) -> bytes:
    """Return a JPEG 2000 file, packed to one part in ``rate``."""
    buffer = io.BytesIO()
    Pillow.fromarray(image).save(
        buffer, "JPEG2000", quality_mode="rates", quality_layers=[rate], irreversible=True
    )
    return buffer.getvalue()


def jpx_part(image: Image, rate: float = 14) -> Part:
    """Return a JPEG 2000 image; it says its colours itself."""
    high, wide = image.shape[:2]
    entries = {"/Filter": pikepdf.Name.JPXDecode}
    return Part(data=jp2(image, rate), wide=wide, high=high, entries=entries)


def g4_part(image: Image, span: tuple[float, float] = (0, 1), *, stencil: bool = False) -> Part:
    """Return a black and white image, or a stencil through which ink is painted."""
    high, wide = image.shape
    parms = pikepdf.Dictionary(K=-1, Columns=wide, Rows=high)
    entries: dict[str, Any] = {
        "/BitsPerComponent": 1,
        "/Filter": pikepdf.Name.CCITTFaxDecode,
        "/DecodeParms": parms,
    }
    if stencil:
        entries["/ImageMask"] = True
    else:
        entries["/ColorSpace"] = pikepdf.Name.DeviceGray
    return Part(data=g4_data(image), wide=wide, high=high, entries=entries, span=span)


def _segment(number: int, kind: int, data: bytes) -> bytes:
    return struct.pack(">IBBBI", number, kind, 0, 1, len(data)) + data


def jbig2_part(image: Image) -> Part:
    """Return a black and white image as JBIG2: one generic region, its rows coded like a fax."""
    high, wide = image.shape
    about = struct.pack(">IIIIBH", wide, high, 0, 0, 0, 0)
    region = struct.pack(">IIIIB", wide, high, 0, 0, 0) + b"\x01" + g4_data(image)
    data = _segment(0, 48, about) + _segment(1, 38, region)
    entries = {
        "/ColorSpace": pikepdf.Name.DeviceGray,
        "/BitsPerComponent": 1,
        "/Filter": pikepdf.Name.JBIG2Decode,
    }
    return Part(data=data, wide=wide, high=high, entries=entries)


def strips(image: Image, cuts: list[int], *, bilevel: bool, dpi: float) -> list[Part]:
    """Return a page cut across into strips, as scanners with little memory wrote it."""
    high = image.shape[0]
    edges = [0, *cuts, high]
    parts = []
    for top, foot in itertools.pairwise(edges):
        piece = np.ascontiguousarray(image[top:foot])
        span = (top / high, foot / high)
        parts.append(g4_part(piece, span) if bilevel else jpeg_part(piece, 45, dpi, span))
    return parts


def tiff_lzw(images: list[Image], dpi: float) -> bytes:
    """Return a multi-page TIFF in LZW."""
    first, *rest = [Pillow.fromarray(image) for image in images]
    buffer = io.BytesIO()
    first.save(
        buffer, "TIFF", compression="tiff_lzw", dpi=(dpi, dpi), save_all=True, append_images=rest
    )
    return buffer.getvalue()


def png_16(image: Image, dpi: float) -> bytes:
    """Return a PNG with 16 bits for each grey pixel."""
    deep: npt.NDArray[np.uint16] = (image // 8 * 8).astype(np.uint16) * 257
    buffer = io.BytesIO()
    Pillow.fromarray(deep).save(buffer, "PNG", dpi=(dpi, dpi))
    return buffer.getvalue()


def png_palette(image: Image, dpi: float, colours: int = 24) -> bytes:
    """Return a PNG with a palette of few colours."""
    buffer = io.BytesIO()
    few = Pillow.fromarray(image).quantize(colours, method=Pillow.Quantize.MEDIANCUT)
    few.save(buffer, "PNG", dpi=(dpi, dpi), optimize=True)
    return buffer.getvalue()


def jpeg_exif(image: Image, turn: int, dpi: float, quality: int = 60) -> bytes:
    """Return a progressive JPEG whose EXIF tells viewers to turn it clockwise by ``turn``."""
    exif = Pillow.Exif()
    exif[0x0112] = _ORIENTATION[turn]
    buffer = io.BytesIO()
    Pillow.fromarray(image).save(
        buffer, "JPEG", quality=quality, progressive=True, exif=exif, dpi=(round(dpi), round(dpi))
    )
    return buffer.getvalue()
