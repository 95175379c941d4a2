"""Opening a file: by what its first bytes say, never by its name."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from pipeline.engines.images import ImagePage, ImageSource
from pipeline.engines.pdf import PdfPage, PdfSource
from pipeline.errors import EmptyFile, NotADocument, TooLarge, Unreadable, Vanished
from pipeline.settings import LimitSettings

HEAD_BYTES = 1024
"""How much of a file's beginning tells its type: a PDF may have junk before its header."""

_MAGIC = (
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"II+\0", "image/tiff"),  # BigTIFF
    (b"MM\0+", "image/tiff"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "image/jp2"),
    (b"\xff\x4f\xff\x51", "image/jp2"),  # a bare codestream
)


class OpenedSource(Protocol):
    """An open file whose pages can be read."""

    media_type: str
    page_count: int

    def page(self, number: int) -> PdfPage | ImagePage:
        """Return a page, counted from 1; its pixels are made only when asked for."""
        ...


def media_type_of(head: bytes) -> str | None:
    """Tell the type of a file by its first bytes; ``None`` if it is none that can be read."""
    for magic, media_type in _MAGIC:
        if head.startswith(magic):
            return media_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return "image/bmp"
    return "application/pdf" if b"%PDF-" in head[:HEAD_BYTES] else None


def looks_like_a_document(head: bytes) -> bool:
    """Tell whether a file that begins so (1,024 bytes are enough) can be read."""
    return media_type_of(head) is not None


@contextmanager
def open_source(
    path: Path, passwords: Sequence[str], limits: LimitSettings
) -> Iterator[OpenedSource]:
    """Open a source for reading its pages.

    Raises :class:`EmptyFile`, :class:`NotADocument`, :class:`TooLarge`, :class:`Damaged`,
    :class:`Encrypted`, :class:`NoPages`, :class:`Unreadable` or :class:`Vanished`.
    """
    media_type = _checked_type(path, limits)
    source: PdfSource | ImageSource
    if media_type == "application/pdf":
        source = PdfSource(path, passwords, limits)
    else:
        source = ImageSource(path, media_type, limits)
    try:
        if source.page_count > limits.document_pages:
            msg = (
                f"{path.name} has {source.page_count} pages,"
                f" more than limits.document_pages = {limits.document_pages}"
            )
            raise TooLarge(msg)
        yield source
    finally:
        source.close()


def _checked_type(path: Path, limits: LimitSettings) -> str:
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            head = file.read(HEAD_BYTES)
    except FileNotFoundError as exc:
        msg = f"{path.name} is no longer there"
        raise Vanished(msg) from exc
    except OSError as exc:
        msg = f"{path.name} cannot be read: {exc.strerror}"
        raise Unreadable(msg) from exc
    if not head:
        msg = f"{path.name} is empty"
        raise EmptyFile(msg)
    if size > limits.document_bytes:
        most = limits.document_bytes
        msg = f"{path.name} has {size} bytes, more than limits.document_bytes = {most}"
        raise TooLarge(msg)
    media_type = media_type_of(head)
    if media_type is None:
        msg = f"{path.name} is neither PDF nor TIFF, JPEG, PNG, JPEG 2000, WebP or BMP"
        raise NotADocument(msg)
    return media_type
