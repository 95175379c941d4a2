"""Whether a PDF was cut off: libraries mend it silently, and a page that lost its picture is blank.

Scanners write the picture of a page, then the next one, and what belongs to all at the end. Of a
copy that broke off both pdfium and qpdf find what pages there were; what is missing is not drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pikepdf

from pipeline.errors import Damaged

_TAIL = 2048  # bytes: some programs write a little behind the end
_GIVEN_UP = (
    pikepdf.PdfError, RuntimeError, ValueError, TypeError, LookupError, AttributeError,
)  # fmt: skip


def check_whole(path: Path, passwords: Sequence[str]) -> None:
    """Raise :class:`Damaged` where a PDF has no end and a page of it lost what it shows.

    Without its end alone it is taken: some programs write none, and nothing is missing.
    """
    if _has_end(path):
        return
    for password in ("", *passwords):
        try:
            with pikepdf.open(path, password=password) as pdf:
                lost = next((n for n, page in enumerate(pdf.pages, 1) if _lacks(page)), None)
        except pikepdf.PasswordError:
            continue
        except _GIVEN_UP:  # what it shows is then up to pdfium
            return
        if lost:
            msg = f"{path.name} was cut off: page {lost} lost what it shows"
            raise Damaged(msg)
        return


def _has_end(path: Path) -> bool:
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(size - _TAIL, 0))
        return b"%%EOF" in file.read()


def _lacks(page: pikepdf.Page) -> bool:
    """Tell whether something that a page draws with is not there, or has no bytes left."""
    if "/Contents" not in page.obj:
        return True
    resources = page.obj.get("/Resources", pikepdf.Dictionary())
    for name, operator in _used(page):
        kind = "/XObject" if operator == "Do" else "/Font"
        there = resources.get(kind, pikepdf.Dictionary()).get(name)
        if there is None or (kind == "/XObject" and not there.read_raw_bytes()):
            return True
    return False


def _used(page: pikepdf.Page) -> Iterator[tuple[str, str]]:
    """Yield the names of what a page draws with, each with its operator."""
    for step in pikepdf.parse_content_stream(page, "Do Tf"):
        if step.operands:
            yield str(step.operands[0]), str(step.operator)
