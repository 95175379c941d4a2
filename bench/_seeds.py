"""What the fuzzer begins with: small files of every type that Ratslese reads, and given folders.

Whole scans are large, and most of a mutated scan is pixels. So the first pages of the samples are
made small and written in every type and compression; PDFs are also written with their streams
unpacked, so that a mutation meets what stands in them.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pypdfium2 as pdfium
from PIL import Image

SUFFIXES = {".pdf", ".tif", ".tiff", ".jpg", ".jpeg", ".png", ".jp2", ".webp", ".bmp"}
LARGEST = 3_000_000  # bytes: a larger file is left out
WIDE = 480  # pixels of a small page

FORMS: tuple[tuple[str, str, dict[str, object]], ...] = (
    (".tif", "1", {"format": "TIFF", "compression": "group4", "dpi": (72, 72)}),
    (".tif", "1", {"format": "TIFF", "compression": "group3", "dpi": (72, 72)}),
    (".tif", "L", {"format": "TIFF", "compression": "tiff_lzw", "dpi": (72, 72)}),
    (".tif", "RGB", {"format": "TIFF", "compression": "jpeg", "dpi": (72, 72)}),
    (".tif", "L", {"format": "TIFF", "dpi": (72, 72)}),
    (".jpg", "L", {"format": "JPEG", "dpi": (72, 72)}),
    (".jpg", "RGB", {"format": "JPEG", "progressive": True}),
    (".png", "1", {"format": "PNG", "dpi": (72, 72)}),
    (".png", "RGB", {"format": "PNG"}),
    (".jp2", "L", {"format": "JPEG2000"}),
    (".webp", "RGB", {"format": "WEBP"}),
    (".bmp", "L", {"format": "BMP"}),
    (".pdf", "1", {"format": "PDF", "resolution": 72}),
    (".pdf", "L", {"format": "PDF", "resolution": 72}),
)


class Seed(NamedTuple):
    """A file to begin with."""

    name: str
    suffix: str
    content: bytes


def seeds(folders: Iterable[Path]) -> tuple[Seed, ...]:
    """Return all seeds below the folders, the small ones included, in a fixed order."""
    found: list[Seed] = []
    for folder in folders:
        paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
        for place, path in enumerate(paths):
            if path.stat().st_size <= LARGEST:
                content = path.read_bytes()
                found.append(Seed(path.name, path.suffix.lower(), content))
                if content.startswith(b"%PDF"):
                    found.extend(_unpacked(path, content))
                    found.extend(_small(path, content, place))
    return tuple(found)


def _unpacked(path: Path, content: bytes) -> Iterator[Seed]:
    """Yield the first page of a PDF with its streams unpacked."""
    file = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            del pdf.pages[1:]
            pdf.remove_unreferenced_resources()
            pdf.save(
                file,
                stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
                object_stream_mode=pikepdf.ObjectStreamMode.disable,
                compress_streams=False,
            )
    except (pikepdf.PdfError, pikepdf.PasswordError, IndexError, ValueError):
        return
    if file.tell() <= LARGEST:
        yield Seed(f"unpacked-{path.name}", ".pdf", file.getvalue())


def _small(path: Path, content: bytes, place: int) -> Iterator[Seed]:
    """Yield the first page as a small picture, in one of the forms."""
    suffix, mode, how = FORMS[place % len(FORMS)]
    try:
        with pdfium.PdfDocument(content) as pdf:
            page = pdf[0]
            if not 0.3 < page.get_height() / page.get_width() < 3:
                return
            picture = page.render(scale=WIDE / page.get_width()).to_pil()
    except (pdfium.PdfiumError, ZeroDivisionError):
        return
    file = io.BytesIO()
    picture.convert("L").convert(mode, dither=Image.Dither.NONE).save(file, **how)
    yield Seed(f"small-{path.stem}{suffix}", suffix, file.getvalue())
