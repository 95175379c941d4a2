"""Opening a PDF: passwords, files that need mending, and what pdfium does not tell."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from pipeline.errors import Damaged, Encrypted, NoPages


def open_pdf(path: Path, passwords: Sequence[str]) -> pdfium.PdfDocument:
    """Open with the first password that fits; a file without encryption takes any."""
    for password in (None, *passwords):
        try:
            pdf = pdfium.PdfDocument(path, password=password)
        except pdfium.PdfiumError as exc:
            # pdfium says "password" of a file without pages too: qpdf knows better.
            if exc.err_code == pdfium_c.FPDF_ERR_PASSWORD and _is_locked(path):
                continue
            pdf = _mended(path, exc)
        if len(pdf) == 0:
            pdf.close()
            msg = f"{path.name} has no pages"
            raise NoPages(msg)
        return pdf
    msg = f"{path.name} wants a password; none of the {len(passwords)} known ones fits"
    raise Encrypted(msg)


def _is_locked(path: Path) -> bool:
    try:
        with pikepdf.open(path):
            return False
    except pikepdf.PasswordError:
        return True
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError):
        return False


def _mended(path: Path, cause: Exception) -> pdfium.PdfDocument:
    """Let qpdf rebuild what pdfium refuses; raise :class:`Damaged` when both give up."""
    rebuilt = io.BytesIO()
    try:
        with pikepdf.open(path) as pdf:
            pdf.save(rebuilt)
            if not pdf.pages:
                msg = f"{path.name} has no pages"
                raise NoPages(msg)
        return pdfium.PdfDocument(rebuilt.getvalue())
    except (pikepdf.PdfError, pdfium.PdfiumError, RuntimeError, ValueError, TypeError) as exc:
        msg = f"{path.name} is no readable PDF: {cause}"
        raise Damaged(msg) from exc


def user_units(path: Path) -> dict[int, float]:
    """Return the pages whose unit is not 1/72 inch: pdfium does not tell.

    Only asked where the key stands in the file in clear: it means plans of several metres, which
    their programs write so.
    """
    raw = path.read_bytes() if path.stat().st_size <= 64_000_000 else b""
    if b"/UserUnit" not in raw:
        return {}
    try:
        with pikepdf.open(io.BytesIO(raw)) as pdf:
            units = {n: page.obj.get("/UserUnit", 1) for n, page in enumerate(pdf.pages, start=1)}
            return {n: float(unit) for n, unit in units.items() if 0 < float(unit) != 1}
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError):
        return {}
