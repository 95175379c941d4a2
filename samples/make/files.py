"""Image files as scanners write them: PDF around images, multi-page TIFF, JPEG, PNG."""

from __future__ import annotations

import io
from dataclasses import dataclass

import cv2
import numpy as np
import pikepdf
import pypdfium2
from PIL import Image as Pillow
from PIL import TiffImagePlugin

from samples.make.ageing import Image

_WHITE_IS_ZERO = {262: 0}  # PhotometricInterpretation, as fax machines write it
LIMIT = 980_000  # bytes; a published sample is at most 1 MB


@dataclass(frozen=True)
class Picture:
    """One page as pixels and how it is packed."""

    image: Image
    dpi: float
    packing: str = "jpeg"  # jpeg, g4 or flate
    rotate: int = 0  # the PDF's /Rotate
    layer: str | None = None  # an invisible text layer


def render(pdf: bytes, dpi: float, *, colour: bool = False) -> list[Image]:
    """Return the pages of a PDF as pixels."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        bitmap = page.render(scale=dpi / 72, grayscale=not colour, rev_byteorder=True)
        pixels = bitmap.to_numpy()
        pages.append(pixels[..., :3].copy() if colour else pixels.reshape(pixels.shape[:2]).copy())
    document.close()
    return pages


def jpeg(image: Image, quality: int, dpi: float) -> bytes:
    """Pack as JPEG that says its resolution."""
    buffer = io.BytesIO()
    Pillow.fromarray(image).save(buffer, "JPEG", quality=quality, dpi=(round(dpi), round(dpi)))
    return buffer.getvalue()


def g4_data(image: Image) -> bytes:
    """Pack as the bare CCITT group 4 data of one strip."""
    kept, TiffImagePlugin.STRIP_SIZE = TiffImagePlugin.STRIP_SIZE, 1 << 30
    try:
        buffer = io.BytesIO()
        Pillow.fromarray(image).convert("1").save(
            buffer, "TIFF", compression="group4", tiffinfo=_WHITE_IS_ZERO
        )
    finally:
        TiffImagePlugin.STRIP_SIZE = kept
    with Pillow.open(io.BytesIO(buffer.getvalue())) as tiff:
        assert isinstance(tiff, TiffImagePlugin.TiffImageFile)
        (offset,), (count,) = tiff.tag_v2[273], tiff.tag_v2[279]
        photometric = tiff.tag_v2[262]
    assert photometric == 0, "white is zero"
    return buffer.getvalue()[offset : offset + count]


def _stream(pdf: pikepdf.Pdf, picture: Picture, quality: int) -> pikepdf.Stream:
    image = picture.image
    high, wide = image.shape[:2]
    common = {
        "/Type": pikepdf.Name.XObject,
        "/Subtype": pikepdf.Name.Image,
        "/Width": wide,
        "/Height": high,
    }
    if picture.packing == "g4":
        stream = pikepdf.Stream(pdf, g4_data(image))
        parms = pikepdf.Dictionary(K=-1, Columns=wide, Rows=high)
        more = {
            "/ColorSpace": pikepdf.Name.DeviceGray,
            "/BitsPerComponent": 1,
            "/Filter": pikepdf.Name.CCITTFaxDecode,
            "/DecodeParms": parms,
        }
    else:
        space = pikepdf.Name.DeviceGray if image.ndim == 2 else pikepdf.Name.DeviceRGB
        stream = pikepdf.Stream(pdf, jpeg(image, quality, picture.dpi))
        more = {"/ColorSpace": space, "/BitsPerComponent": 8, "/Filter": pikepdf.Name.DCTDecode}
    for key, value in (common | more).items():
        stream[key] = value
    return stream


def _layer(text: str, height: float) -> bytes:
    """Return content that lays a text invisibly over a page, in Latin 1."""
    parts = [b"BT 3 Tr /F0 10 Tf 12 TL 60 %d Td" % round(height - 70)]
    for line in text.split("\n"):
        raw = line.encode("cp1252", "replace")
        raw = raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        parts.append(b"(" + raw + b") Tj T*")
    return b"\n".join([*parts, b"ET\n"])


def _add(pdf: pikepdf.Pdf, picture: Picture, quality: int) -> None:
    high, wide = picture.image.shape[:2]
    width, height = round(wide * 72 / picture.dpi, 2), round(high * 72 / picture.dpi, 2)
    content = f"q {width} 0 0 {height} 0 0 cm /Im0 Do Q\n".encode()
    resources = pikepdf.Dictionary(
        XObject=pikepdf.Dictionary(Im0=pdf.make_indirect(_stream(pdf, picture, quality)))
    )
    if picture.layer is not None:
        content += _layer(picture.layer, height)
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
        resources.Font = pikepdf.Dictionary(F0=font)
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=[0, 0, width, height],
        Resources=resources,
        Contents=pikepdf.Stream(pdf, content),
    )
    if picture.rotate:
        page.Rotate = picture.rotate
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))


def pdf_of(pictures: list[Picture], quality: int = 60, first: bytes | None = None) -> bytes:
    """Return a PDF of pictures, no larger than the limit; ``first`` is a digital PDF before them.

    Only the first page of ``first`` is taken.
    """
    while True:
        pdf = pikepdf.new()
        if first is not None:
            with pikepdf.open(io.BytesIO(first)) as digital:
                pdf.pages.append(digital.pages[0])
        for picture in pictures:
            _add(pdf, picture, quality)
        buffer = io.BytesIO()
        pdf.save(buffer, deterministic_id=True)
        if len(buffer.getvalue()) <= LIMIT or quality <= 12:
            return buffer.getvalue()
        quality -= 6


def tiff_g4(images: list[Image], dpi: tuple[float, float]) -> bytes:
    """Return a multi-page TIFF in CCITT group 4."""
    first, *rest = [Pillow.fromarray(image).convert("1") for image in images]
    buffer = io.BytesIO()
    first.save(
        buffer,
        "TIFF",
        compression="group4",
        dpi=dpi,
        tiffinfo=_WHITE_IS_ZERO,
        save_all=True,
        append_images=rest,
    )
    return buffer.getvalue()


def jpeg_file(image: Image, dpi: float, quality: int) -> bytes:
    """Return one page as JPEG, no larger than the limit."""
    while len(packed := jpeg(image, quality, dpi)) > LIMIT and quality > 12:
        quality -= 6
    return packed


def png_file(image: Image, dpi: float, levels: int = 16) -> bytes:
    """Return one page as grey PNG with few levels, which pack well."""
    grey = image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY))
    step = 255 / (levels - 1)
    few = (np.round(grey / step) * step).astype(np.uint8)
    buffer = io.BytesIO()
    Pillow.fromarray(few).save(buffer, "PNG", optimize=True, dpi=(dpi, dpi))
    return buffer.getvalue()
