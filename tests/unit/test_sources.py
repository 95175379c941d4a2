"""Opening files: every type by its bytes, every fault with its code, limits before pixels."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pytest
from PIL import Image, ImageDraw
from reportlab.pdfgen import canvas

from models.geometry import Box
from pipeline import errors
from pipeline.engines.sources import looks_like_a_document, media_type_of, open_source
from pipeline.settings import LimitSettings

LIMITS = LimitSettings()
PASSWORD = "Rat:haus 1"


def a_picture(mode: str = "L", size: tuple[int, int] = (300, 420)) -> Image.Image:
    """Return a white page with a black bar in the upper left."""
    page = Image.new("L", size, 255)
    ImageDraw.Draw(page).rectangle((30, 40, 180, 60), fill=0)
    return (
        page.convert(mode)
        if mode != "I;16"
        else Image.fromarray(np.asarray(page, dtype=np.uint16) * 257)
    )


def encoded(picture: Image.Image, form: str, **more: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, form, **more)
    return file.getvalue()


def a_pdf(*lines: str, pages: int = 1) -> bytes:
    file = io.BytesIO()
    paper = canvas.Canvas(file, invariant=True, pagesize=(400, 600))
    for _ in range(pages):
        for row, line in enumerate(lines):
            paper.drawString(50, 500 - 20 * row, line)
        paper.showPage()
    paper.save()
    return file.getvalue()


def changed(content: bytes, **save: object) -> bytes:
    """Return a PDF saved anew by pikepdf."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(file, **save)
    return file.getvalue()


@pytest.fixture
def put(tmp_path):
    def write(content: bytes, name: str = "file.bin"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        pytest.param(a_pdf("Drucksache"), "application/pdf", id="pdf"),
        pytest.param(b"\r\njunk\n" + a_pdf("Drucksache"), "application/pdf", id="pdf-after-junk"),
        pytest.param(encoded(a_picture(), "TIFF"), "image/tiff", id="tiff"),
        pytest.param(encoded(a_picture(), "JPEG"), "image/jpeg", id="jpeg"),
        pytest.param(encoded(a_picture(), "PNG"), "image/png", id="png"),
        pytest.param(encoded(a_picture(), "JPEG2000"), "image/jp2", id="jpeg-2000"),
        pytest.param(encoded(a_picture(), "WEBP"), "image/webp", id="webp"),
        pytest.param(encoded(a_picture(), "BMP"), "image/bmp", id="bmp"),
    ],
)
def test_type_is_told_by_the_bytes(put, content, media_type):
    assert looks_like_a_document(content[:1024])
    with open_source(put(content, "lies.txt"), (), LIMITS) as source:
        assert (source.media_type, source.page_count) == (media_type, 1)
        assert source.page(1).pixels().grey.min() < 100


@pytest.mark.parametrize(
    "head", [b"", b"Sehr geehrte", b"PK\x03\x04", b"BMW", b"AT&TFORM", b"\0" * 1024]
)
def test_other_files_are_no_documents(head):
    assert media_type_of(head) is None


@pytest.mark.parametrize(
    ("content", "passwords", "error", "words"),
    [
        pytest.param(b"", (), errors.EmptyFile, "empty", id="empty"),
        pytest.param(b"Guten Tag", (), errors.NotADocument, "neither", id="text"),
        pytest.param(b"%PDF-1.7\nnothing", (), errors.Damaged, "PDF", id="pdf-header-only"),
        pytest.param(changed(a_pdf("x"))[:300], (), errors.Damaged, "PDF", id="pdf-truncated"),
        pytest.param(
            encoded(a_picture(), "PNG")[:20], (), errors.Damaged, "png", id="png-truncated"
        ),
        pytest.param(
            changed(a_pdf("x"), encryption=pikepdf.Encryption(owner="a", user=PASSWORD)),
            (),
            errors.Encrypted,
            "password",
            id="encrypted",
        ),
        pytest.param(
            changed(a_pdf("x"), encryption=pikepdf.Encryption(owner="a", user=PASSWORD)),
            ("wrong", "wrong too"),
            errors.Encrypted,
            "2 known",
            id="wrong-passwords",
        ),
    ],
)
def test_faults_have_their_code(put, content, passwords, error, words):
    with pytest.raises(error, match=words) as raised, open_source(put(content), passwords, LIMITS):
        pass
    assert PASSWORD not in str(raised.value)
    assert "wrong" not in str(raised.value)


def test_pdf_without_pages(put):
    file = io.BytesIO()
    pikepdf.new().save(file)
    with pytest.raises(errors.NoPages), open_source(put(file.getvalue()), (), LIMITS):
        pass


def test_missing_file_has_vanished(tmp_path):
    with pytest.raises(errors.Vanished), open_source(tmp_path / "gone.pdf", (), LIMITS):
        pass


def test_right_password_among_several(put):
    locked = changed(a_pdf("Geheim"), encryption=pikepdf.Encryption(owner="a", user=PASSWORD))
    with open_source(put(locked), ("no", PASSWORD), LIMITS) as source:
        assert [word.text for word in source.page(1).layer().words] == ["Geheim"]


@pytest.mark.parametrize(
    ("limit", "content"),
    [
        pytest.param({"document_bytes": 100}, a_pdf("x"), id="bytes"),
        pytest.param({"document_pages": 2}, a_pdf("x", pages=3), id="pages"),
        pytest.param({"page_pixels": 10_000}, encoded(a_picture(), "PNG"), id="png-pixels"),
        pytest.param({"page_pixels": 10_000}, encoded(a_picture(), "JPEG"), id="jpeg-pixels"),
        pytest.param({"page_pixels": 10_000}, a_pdf("x"), id="pdf-rendered-pixels"),
    ],
)
def test_limits_hold_before_pixels_are_made(put, limit, content):
    limits = LimitSettings(**limit)
    wanted = pytest.raises(errors.TooLarge, match=next(iter(limit)))
    with wanted, open_source(put(content), (), limits) as source:
        source.page(1).pixels()


def test_bomb_in_a_pdf_is_refused_by_its_header(put):
    """A picture of 30,000 x 30,000 pixels in a file of a kilobyte."""
    file = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(600, 800))
        bomb = pikepdf.Stream(
            pdf,
            b"\0" * 100,
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=30_000,
            Height=30_000,
            ColorSpace=pikepdf.Name.DeviceGray,
            BitsPerComponent=8,
        )
        page = pdf.pages[0]
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=bomb))
        page.Contents = pdf.make_stream(b"q 600 0 0 800 0 0 cm /Im0 Do Q")
        pdf.save(file)
    wanted = pytest.raises(errors.TooLarge, match="30000 x 30000")
    with wanted, open_source(put(file.getvalue()), (), LIMITS) as source:
        source.page(1).pixels()


def test_damaged_second_tiff_page_is_named(put):
    noise = [Image.effect_noise((200, 300), 60) for _ in range(3)]
    content = bytearray(
        encoded(
            noise[0],
            "TIFF",
            save_all=True,
            append_images=noise[1:],
            compression="tiff_adobe_deflate",
        )
    )
    with Image.open(io.BytesIO(bytes(content))) as tiff:
        tiff.seek(1)
        start = tiff.tag_v2[273][0]
    content[start : start + 400] = b"\xff" * 400
    with open_source(put(bytes(content), "a b.tif"), (), LIMITS) as source:
        assert source.page_count == 3
        assert source.page(1).pixels().grey.shape == (300, 200)
        with pytest.raises(errors.Damaged, match=r"page 2 of a b\.tif"):
            source.page(2).pixels()
        assert source.page(3).pixels().grey.shape == (300, 200)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I;16", "I", "F"])
def test_every_kind_of_pixel_becomes_grey(put, mode):
    with open_source(put(encoded(a_picture(mode), "TIFF")), (), LIMITS) as source:
        grey = source.page(1).pixels().grey
    assert grey.dtype == np.uint8
    assert (int(grey[50, 100]), int(grey[200, 200])) == (0, 255)


def test_transparent_pixels_show_white_paper(put):
    page = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    with open_source(put(encoded(page, "PNG")), (), LIMITS) as source:
        assert source.page(1).pixels().grey.min() == 255


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [(1, "tl"), (2, "tr"), (3, "br"), (4, "bl"), (5, "tl"), (6, "tr"), (7, "br"), (8, "bl")],
)
def test_exif_orientation_is_applied(put, orientation, corner):
    exif = Image.Exif()
    exif[0x0112] = orientation
    page = Image.new("L", (200, 300), 255)
    page.paste(0, (0, 0, 50, 50))
    with open_source(put(encoded(page, "JPEG", exif=exif)), (), LIMITS) as source:
        grey = source.page(1).pixels().grey
    assert grey.shape == ((200, 300) if orientation >= 5 else (300, 200))
    rows, columns = grey.shape
    corners = {
        "tl": (9, 9),
        "tr": (9, columns - 9),
        "bl": (rows - 9, 9),
        "br": (rows - 9, columns - 9),
    }
    assert grey[corners[corner]] < 60


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("unit", [1.0, 2.0])
def test_words_of_a_pdf_lie_on_their_ink(put, rotate, unit):
    """CropBox, /Rotate and UserUnit: a word's box is where the rendered page has ink."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(a_pdf("Beratungsfolge"))) as pdf:
        page = pdf.pages[0]
        page.CropBox = [20, 100, 380, 560]
        page.Rotate = rotate
        if unit != 1:
            page.UserUnit = unit
        pdf.save(file)
    with open_source(put(file.getvalue()), (), LIMITS) as source:
        shown = source.page(1)
        layer, grey = shown.layer(), shown.pixels().grey
    assert [word.text for word in layer.words] == ["Beratungsfolge"]
    assert layer.rotation == (360 - rotate) % 360
    assert (layer.width, layer.height) == (360 * unit, 460 * unit)
    upright = np.rot90(grey, -layer.rotation // 90)
    inked = np.argwhere(upright < 128)
    scale = layer.width / upright.shape[1]
    (top, left), (bottom, right) = inked.min(axis=0) * scale, (inked.max(axis=0) + 1) * scale
    box = layer.words[0].box
    assert box == pytest.approx(Box(left, top, right, bottom), abs=1.0 * unit)
    assert layer.words[0].size == pytest.approx(12 * unit)


def test_drawings_of_a_pdf(put):
    file = io.BytesIO()
    paper = canvas.Canvas(file, invariant=True, pagesize=(400, 600))
    paper.line(50, 300, 350, 300)
    paper.rect(60, 400, 10, 10)
    paper.rect(60, 430, 10, 10)
    paper.line(61, 431, 69, 439)
    paper.line(61, 439, 69, 431)
    paper.setFont("Helvetica-Bold", 9)
    paper.drawString(80, 432, "nichtöffentlich")
    paper.save()
    with open_source(put(file.getvalue()), (), LIMITS) as source:
        layer = source.page(1).layer()
    assert [tuple(map(round, rule.box)) for rule in layer.rules] == [(50, 300, 350, 300)]
    assert [(round(b.box.top), b.checked) for b in layer.checkboxes] == [(160, True), (190, False)]
    assert [(word.bold, word.size) for word in layer.words] == [(True, 9.0)]
