"""A PDF page that is one picture and nothing else: the picture is taken as it is, not rendered.

Rendering a scan decodes it, resamples it by a hair, blends it onto white in four channels and hands
back three. Taken as it is, nothing is resampled and grey stays grey. Whatever is not plain (masks,
odd colour spaces, decode arrays, clips, strips, turned pictures) is left to the renderer, which
knows the format.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from pipeline.sheet import Image

_PLAIN = frozenset(("/DeviceGray", "/DeviceRGB", "/CalGray", "/CalRGB"))
_ODD = ("/SMask", "/Mask", "/SMaskInData", "/Alternates", "/OC")
_FINE = 500.0
"""Dots per inch from which a JPEG is decoded at half its size: type of 6 points needs no more."""
_MOST = 32_000_000  # pixels: a sheet of A3 in 400 dpi; larger ones are rendered smaller
_GIVEN_UP = (
    pikepdf.PdfError, RuntimeError, ValueError, TypeError, LookupError, AttributeError,
)  # fmt: skip


class Pictures:
    """The pictures of a PDF as they are stored. What cannot be told is ``None``: then render."""

    def __init__(self, path: Path, passwords: Sequence[str]) -> None:
        self.path = path
        self.passwords = passwords
        self._pdf: pikepdf.Pdf | None = None
        self._refused = False

    def close(self) -> None:
        """Let go of the file."""
        if self._pdf is not None:
            self._pdf.close()

    def whole_page(self, page: pdfium.PdfPage, number: int, dpi: float) -> Image | None:
        """Return the one picture that page ``number`` shows, turned as the page is shown.

        Rows x columns, or rows x columns x 3 (red, green, blue). The caller knows that it covers
        the page. ``dpi`` is its resolution there: a very fine one comes at half its size.
        """
        thing = only_picture(page)
        if thing is None:
            return None
        size = _size_of(thing)
        half = dpi >= _FINE and min(size) > 2000
        if size[0] * size[1] > (4 * _MOST if half else _MOST):
            return None
        try:
            stored = self._stored(number, size)
            if stored is None:
                return None
            if stored.get("/Filter") == pikepdf.Name.DCTDecode:
                image = _jpeg(stored, size, half=half)
            else:
                image = _decoded(thing, size, half=half)
        except _GIVEN_UP:
            return None
        turns = page.get_rotation() // 90
        return np.ascontiguousarray(np.rot90(image, -turns)) if image is not None else None

    def _stored(self, number: int, size: tuple[int, int]) -> pikepdf.Object | None:
        """Return the page's only picture, if it is a plain one."""
        pdf = self._opened()
        if pdf is None:
            return None
        resources = pdf.pages[number - 1].obj.get("/Resources")
        named = [] if resources is None else list(resources.get("/XObject", {}).values())
        if len(named) != 1 or named[0].get("/Subtype") != pikepdf.Name.Image:
            return None
        stored = named[0]
        if (int(stored.Width), int(stored.Height)) != size or not _is_plain(stored):
            return None
        return stored

    def _opened(self) -> pikepdf.Pdf | None:
        if self._pdf is None and not self._refused:
            for password in ("", *self.passwords):
                try:
                    self._pdf = pikepdf.open(self.path, password=password)
                    break
                except pikepdf.PasswordError:
                    continue
                except _GIVEN_UP:
                    break
            self._refused = self._pdf is None
        return self._pdf


def _is_plain(stored: pikepdf.Object) -> bool:
    """Tell whether the samples of a picture are what is shown."""
    if any(key in stored for key in _ODD) or stored.get("/ImageMask", False):
        return False
    bits = int(stored.get("/BitsPerComponent", 8))
    # A decode array turns black into white: the decoder applies it, but not to JPEG bytes.
    if "/Decode" in stored or ("/DecodeParms" in stored and bits != 1):
        return False
    space = stored.get("/ColorSpace")
    if isinstance(space, pikepdf.Array):
        if space[0] == "/ICCBased":
            return int(space[1].get("/N", 0)) in (1, 3)
        return str(space[0]) in _PLAIN
    return str(space) in _PLAIN


def _jpeg(stored: pikepdf.Object, size: tuple[int, int], *, half: bool) -> Image | None:
    """Decode a JPEG; at half its size the format does it for a quarter of the work."""
    raw = np.frombuffer(stored.read_raw_bytes(), np.uint8)
    match _channels(stored), half:
        case 1, True:
            how = cv2.IMREAD_REDUCED_GRAYSCALE_2
        case 1, False:
            how = cv2.IMREAD_GRAYSCALE
        case _, True:
            how = cv2.IMREAD_REDUCED_COLOR_2
        case _:
            how = cv2.IMREAD_COLOR
    image = cv2.imdecode(raw, how | cv2.IMREAD_IGNORE_ORIENTATION)
    part = 2 if half else 1
    if image is None or abs(image.shape[1] - size[0] / part) > 1:
        return None
    if abs(image.shape[0] - size[1] / part) > 1:
        return None
    if image.ndim == 3:
        image = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
    return np.asarray(image, dtype=np.uint8)


def _channels(stored: pikepdf.Object) -> int:
    space = stored.get("/ColorSpace")
    if isinstance(space, pikepdf.Array) and space[0] == "/ICCBased":
        return int(space[1].get("/N", 0))
    name = str(space[0] if isinstance(space, pikepdf.Array) else space)
    return 1 if "Gray" in name else 3


def only_picture(page: pdfium.PdfPage) -> object | None:
    """Return the page's picture where there is one, upright, unclipped, and beside it only text.

    That the text is invisible is for the caller to know.
    """
    found: object | None = None
    for index in range(pdfium_c.FPDFPage_CountObjects(page.raw)):
        thing = pdfium_c.FPDFPage_GetObject(page.raw, index)
        match pdfium_c.FPDFPageObj_GetType(thing):
            case pdfium_c.FPDF_PAGEOBJ_TEXT:
                continue
            case pdfium_c.FPDF_PAGEOBJ_IMAGE if found is None and _is_upright(thing):
                found = thing
            case _:
                return None
    return found


def _is_upright(thing: object) -> bool:
    """Tell whether a picture lies as it is stored, whole and solid."""
    m = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(thing, m)
    slight = 1e-3 * max(abs(m.a), abs(m.d))
    straight = m.a > 0 and m.d > 0 and abs(m.b) <= slight and abs(m.c) <= slight
    clip = pdfium_c.FPDFPageObj_GetClipPath(thing)
    clipped = bool(clip) and pdfium_c.FPDFClipPath_CountPaths(clip) > 0
    return straight and not clipped and not pdfium_c.FPDFPageObj_HasTransparency(thing)


def _size_of(thing: object) -> tuple[int, int]:
    wide, high = ctypes.c_uint(), ctypes.c_uint()
    pdfium_c.FPDFImageObj_GetImagePixelSize(thing, wide, high)
    return wide.value, high.value


def _decoded(thing: object, size: tuple[int, int], *, half: bool) -> Image | None:
    """Let pdfium decode a picture (G4, JBIG2, JPEG 2000, Flate, LZW), but not render it."""
    raw = pdfium_c.FPDFImageObj_GetBitmap(thing)
    if not raw:
        return None
    # the wrapper lets go of pdfium's memory when it goes itself; a second time ends the process
    image = _of_bitmap(pdfium.PdfBitmap.from_raw(raw), size)
    if image is None or not half:
        return image
    smaller = cv2.resize(image, (size[0] // 2, size[1] // 2), interpolation=cv2.INTER_AREA)
    return np.asarray(smaller, dtype=np.uint8)


def _of_bitmap(bitmap: pdfium.PdfBitmap, size: tuple[int, int]) -> Image | None:
    """Copy the pixels out of pdfium's memory."""
    if (bitmap.width, bitmap.height) != size:
        return None
    shown = bitmap.to_numpy()
    match bitmap.format:
        case pdfium_c.FPDFBitmap_Gray:
            return np.array(shown[:, :, 0] if shown.ndim == 3 else shown, dtype=np.uint8)
        case pdfium_c.FPDFBitmap_BGR | pdfium_c.FPDFBitmap_BGRx:
            return np.ascontiguousarray(shown[:, :, 2::-1])
        case _:
            return None
