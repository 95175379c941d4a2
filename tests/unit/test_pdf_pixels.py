"""A PDF page that is one picture is taken as it is; anything else is rendered. Both look alike."""

from __future__ import annotations

import ctypes
import gc
import io
import struct

import cv2
import numpy as np
import pikepdf
import PIL.Image
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest

from pipeline.engines import pdf
from pipeline.engines.pdf_scan import Pictures, _is_plain
from pipeline.engines.pdf_text import _Reader
from pipeline.engines.sources import open_source
from pipeline.errors import TooLarge
from pipeline.settings import LimitSettings

LIMITS = LimitSettings()
WIDE, HIGH = 300, 425


def a_picture(scale: int = 1) -> np.ndarray:
    """Return a page with an L of ink in its upper left and a grey ramp at its foot."""
    page = np.full((HIGH * scale, WIDE * scale), 245, np.uint8)
    page[40 * scale : 120 * scale, 30 * scale : 50 * scale] = 10
    page[100 * scale : 120 * scale, 30 * scale : 150 * scale] = 10
    page[-60 * scale :] = np.linspace(0, 255, WIDE * scale).astype(np.uint8)
    return page


def a_scan(
    image: np.ndarray,
    *,
    jpeg: bool = True,
    rotate: int = 0,
    content: bytes = b"",
    matrix: bytes = b"144 0 0 204 0 0",
    packed: bytes | None = None,
    **more: object,
) -> bytes:
    """Return a PDF of one page, 144 x 204 points, that shows a picture."""
    file = pikepdf.new()
    rows, columns = image.shape[:2]
    grey = image.ndim == 2
    if packed is not None:
        stored = pikepdf.Stream(file, packed)
    elif jpeg:
        _, packed = cv2.imencode(".jpg", image if grey else image[:, :, ::-1])
        stored = pikepdf.Stream(file, packed.tobytes(), Filter=pikepdf.Name.DCTDecode)
    else:
        stored = pikepdf.Stream(file, image.tobytes())
    stored.Type, stored.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    stored.Width, stored.Height, stored.BitsPerComponent = columns, rows, 8
    stored.ColorSpace = pikepdf.Name.DeviceGray if grey else pikepdf.Name.DeviceRGB
    for key, value in more.items():
        stored[f"/{key}"] = value(file) if callable(value) else value
    shown = b"q " + matrix + b" cm /Im0 Do Q " + content
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=[0, 0, 144, 204],
        Rotate=rotate,
        Contents=file.make_stream(shown),
        Resources=pikepdf.Dictionary(
            XObject=pikepdf.Dictionary(Im0=file.make_indirect(stored)),
            Font=pikepdf.Dictionary(F1=font),
        ),
    )
    file.pages.append(pikepdf.Page(file.make_indirect(page)))
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


@pytest.fixture
def put(tmp_path):
    def write(content: bytes):
        path = tmp_path / "scan.pdf"
        path.write_bytes(content)
        return path

    return write


def pixels_of(path, monkeypatch, *, render: bool | None):
    """Return the pixels; ``render`` says whether rendering is forbidden, demanded, or neither."""
    rendered = []
    if render is True:
        monkeypatch.setattr(pdf.PdfPage, "_scan", lambda self, dpi: None)
    original = pdf.bitmap_pixels
    monkeypatch.setattr(pdf, "bitmap_pixels", lambda *args: rendered.append(1) or original(*args))
    with open_source(path, (), LIMITS) as source:
        page = source.page(1)
        page.layer()
        pixels = page.pixels()
    return pixels, bool(rendered)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("jpeg", [True, False])
@pytest.mark.parametrize("coloured", [True, False])
def test_picture_as_it_is_looks_like_the_page_rendered(put, monkeypatch, rotate, jpeg, coloured):
    image = a_picture()
    if coloured:
        image = np.dstack([image, image, image])
        image[200:300, 100:250] = (200, 30, 40)
    path = put(a_scan(image, jpeg=jpeg, rotate=rotate))
    taken, rendered = pixels_of(path, monkeypatch, render=None)
    assert not rendered
    with monkeypatch.context() as patched:
        shown, rendered = pixels_of(path, patched, render=True)
    assert rendered
    expected = (WIDE, HIGH) if rotate % 180 else (HIGH, WIDE)
    assert taken.grey.shape == expected
    assert_alike(taken.grey, shown.grey)
    assert (taken.colour is not None) == (shown.colour is not None) == coloured
    if coloured:
        assert_alike(taken.colour, shown.colour)
    assert taken.points == shown.points
    assert taken.dpi == shown.dpi == (150.0, 150.0)


def assert_alike(taken: np.ndarray, shown: np.ndarray) -> None:
    """The renderer rounds a page up to whole pixels: one row or column more is no difference."""
    assert max(abs(a - b) for a, b in zip(taken.shape, shown.shape, strict=True)) <= 1
    shown = cv2.resize(shown, (taken.shape[1], taken.shape[0]), interpolation=cv2.INTER_AREA)
    assert np.abs(taken.astype(int) - shown).mean() < 2


def a_mask(file):
    mask = pikepdf.Stream(file, np.full((HIGH, WIDE), 128, np.uint8).tobytes())
    mask.Type, mask.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    mask.Width, mask.Height, mask.BitsPerComponent = WIDE, HIGH, 8
    mask.ColorSpace = pikepdf.Name.DeviceGray
    return file.make_indirect(mask)


@pytest.mark.parametrize(
    "made",
    [
        pytest.param({"SMask": a_mask}, id="mask"),
        pytest.param({"Decode": [1, 0]}, id="decode-array"),
        pytest.param({"content": b"BT /F1 12 Tf 20 20 Td (gez.) Tj ET"}, id="visible-text"),
        pytest.param({"content": b"0 0 50 50 re f"}, id="drawing"),
        pytest.param({"matrix": b"144 0 0 -204 0 204"}, id="upside-down"),
        pytest.param({"matrix": b"130 0 0 190 7 6"}, id="does-not-cover"),
        pytest.param({"matrix": b"0 0 100 100 re W n 144 0 0 204 0 0"}, id="clipped"),
    ],
)
def test_what_is_not_plain_is_rendered(put, monkeypatch, made):
    _, rendered = pixels_of(put(a_scan(a_picture(), **made)), monkeypatch, render=None)
    assert rendered


def test_invisible_text_is_no_reason_to_render(put, monkeypatch):
    content = b"BT 3 Tr /F1 12 Tf 20 20 Td (gez.) Tj ET"
    _, rendered = pixels_of(put(a_scan(a_picture(), content=content)), monkeypatch, render=None)
    assert not rendered


def test_a_page_that_only_pdfium_sees_is_rendered(put):
    """Of a damaged page tree each library makes what it can (found by bench.fuzz)."""
    path = put(a_scan(a_picture()))
    file = pdfium.PdfDocument(path)
    pictures = Pictures(path, ())
    assert pictures.whole_page(file[0], 1, 150.0) is not None
    assert pictures.whole_page(file[0], 2, 150.0) is None
    pictures.close()
    file.close()


def test_each_bitmap_of_pdfium_is_let_go_once(put, monkeypatch):
    """Twice ended the process by SIGTRAP, some pages later."""
    taken, gone = [], []
    get, destroy = pdfium_c.FPDFImageObj_GetBitmap, pdfium_c.FPDFBitmap_Destroy

    def got(thing):
        taken.append(get(thing))
        return taken[-1]

    def let_go(raw):
        gone.append(ctypes.addressof(raw.contents))
        destroy(raw)

    monkeypatch.setattr(pdfium_c, "FPDFImageObj_GetBitmap", got)
    monkeypatch.setattr(pdfium_c, "FPDFBitmap_Destroy", let_go)
    pixels, rendered = pixels_of(put(a_scan(a_picture(), jpeg=False)), monkeypatch, render=None)
    assert not rendered
    gc.collect()
    assert gone == [ctypes.addressof(raw.contents) for raw in taken]
    assert len(gone) == 1
    assert pixels.grey[60, 40] == 10


@pytest.mark.parametrize("jpeg", [True, False])
def test_very_fine_scans_come_at_half_their_size(put, monkeypatch, jpeg):
    large = a_picture(8)
    path = put(a_scan(large, jpeg=jpeg, matrix=b"144 0 0 204 0 0"))
    pixels, rendered = pixels_of(path, monkeypatch, render=None)
    assert not rendered
    assert pixels.grey.shape == (HIGH * 4, WIDE * 4)
    assert pixels.dpi == (1200.0, 1200.0)
    half = cv2.resize(large, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    assert np.abs(pixels.grey.astype(int) - half).mean() < 3


def test_limit_holds_before_the_picture_is_decoded(put):
    path = put(a_scan(a_picture()))
    with open_source(path, (), LimitSettings(page_pixels=1000)) as source:
        page = source.page(1)
        with pytest.raises(TooLarge, match="page_pixels"):
            page.pixels()


@pytest.mark.parametrize(
    ("units", "text", "unmapped"),
    [
        pytest.param([0x52, 0xD83D, 0xDE00, 0x74], "R\U0001f600t", 0, id="pair"),
        pytest.param([0x52, 0xDB62, 0x74], "R\ufffdt", 1, id="lone-high"),
        pytest.param([0x52, 0xDC54, 0x74], "R\ufffdt", 1, id="lone-low"),
        pytest.param([0x52, 0xDB82, 0xDC54, 0x74], "R\ufffdt", 1, id="private-plane"),
        pytest.param([0xDB62], "\ufffd", 1, id="alone"),
        pytest.param([0x52, 0x85, 0x74], "Rt", 1, id="control"),
    ],
)
def test_only_what_can_be_stored_leaves_the_text_layer(monkeypatch, units, text, unmapped):
    """pdfium gives UTF-16 units as they come; half a character broke three files of docling."""
    raw = "pipeline.engines.pdf_text.pdfium_c"
    monkeypatch.setattr(
        f"{raw}.FPDFText_GetUnicode", lambda page, n: units[n] if n < len(units) else 0
    )

    def box(page, n, left, right, bottom, top):
        left.value, right.value, bottom.value, top.value = n * 5.0, n * 5.0 + 5, 0.0, 10.0

    monkeypatch.setattr(f"{raw}.FPDFText_GetCharBox", box)
    reader = _Reader(None)
    kind = type("Kind", (), {"visible": True, "symbols": False, "turn": 0, "size": 10.0})()
    monkeypatch.setattr(reader, "_type", lambda index: kind)
    found = reader.characters(len(units))
    assert [token.text for token in found.tokens] == [text]
    assert found.unmapped == unmapped
    assert found.tokens[0].text.encode()


def _jpeg_2000(image: np.ndarray) -> bytes:
    out = io.BytesIO()
    PIL.Image.fromarray(image).save(out, "JPEG2000")
    return out.getvalue()


def _jbig2(image: np.ndarray) -> bytes:
    """Return a picture in black and white as one region of JBIG2, coded as G4 is."""
    rows, columns = image.shape
    out = io.BytesIO()
    PIL.Image.fromarray(image < 128).save(out, "TIFF", compression="group4")
    out.seek(0)
    with PIL.Image.open(out) as tiff:
        start, length = tiff.tag_v2[273][0], tiff.tag_v2[279][0]
    coded = out.getvalue()[start : start + length]
    page = struct.pack(">IIIIBH", columns, rows, 0, 0, 0, 0)
    region = struct.pack(">IIIIBB", columns, rows, 0, 0, 0, 1) + coded
    return b"".join(
        struct.pack(">IBBBI", number, kind, 0, 1, len(held)) + held
        for number, (kind, held) in enumerate(((48, page), (38, region)))
    )


@pytest.mark.parametrize(
    ("pack", "name", "bits"),
    [
        pytest.param(_jpeg_2000, pikepdf.Name.JPXDecode, 8, id="jpeg-2000"),
        pytest.param(_jbig2, pikepdf.Name.JBIG2Decode, 1, id="jbig2"),
    ],
)
def test_what_only_pdfium_decodes_looks_like_the_page_rendered(put, monkeypatch, pack, name, bits):
    """These two ended the process while bitmaps were let go twice."""
    image = a_picture()
    image[-60:] = 245
    path = put(a_scan(image, jpeg=False, Filter=name, BitsPerComponent=bits, packed=pack(image)))
    taken, rendered = pixels_of(path, monkeypatch, render=None)
    assert not rendered
    shown, _ = pixels_of(path, monkeypatch, render=True)
    assert taken.grey.shape == image.shape
    same = cv2.resize(shown.grey, (WIDE, HIGH), interpolation=cv2.INTER_AREA)
    assert np.abs(taken.grey.astype(int) - same).mean() < 3
    assert taken.grey[60, 40] < 20
    assert taken.grey[300, 200] > 240


@pytest.mark.parametrize(
    "filters",
    [
        pytest.param(pikepdf.Name.CCITTFaxDecode, id="g4"),
        pytest.param(pikepdf.Name.DCTDecode, id="jpeg"),
        pytest.param(pikepdf.Name.JBIG2Decode, id="jbig2"),
        pytest.param(pikepdf.Name.JPXDecode, id="jpeg-2000"),
        pytest.param([pikepdf.Name.FlateDecode, pikepdf.Name.JBIG2Decode], id="packed"),
    ],
)
def test_whatever_coding_a_picture_has_it_is_handed_out(filters):
    file = pikepdf.new()
    named = pikepdf.Array(filters) if isinstance(filters, list) else filters
    stored = pikepdf.Stream(file, b"x", Filter=named, ColorSpace=pikepdf.Name.DeviceGray)
    assert _is_plain(stored)
