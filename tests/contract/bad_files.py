"""Files that go wrong, and good ones beside them: made in code, small, quick to read."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pikepdf
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen import canvas

PASSWORD = "Rat:haus 1"


def a_pdf(text: str = "Drucksache 0565/23", pages: int = 1) -> bytes:
    """Return a born-digital PDF with some lines on each page: quick to read."""
    file = io.BytesIO()
    paper = canvas.Canvas(file, invariant=True)
    for number in range(1, pages + 1):
        for line in range(12):
            paper.drawString(
                72, 760 - 20 * line, f"{text} Seite {number}, der Stadtrat Zeile {line}"
            )
        paper.showPage()
    paper.save()
    return file.getvalue()


def a_picture(text: str = "Sachverhalt") -> Image.Image:
    """Return a small scan of one word."""
    picture = Image.new("L", (600, 200), 255)
    ImageDraw.Draw(picture).text((40, 60), text, fill=0, font=ImageFont.load_default(48))
    return picture


def encrypted_pdf(password: str = PASSWORD) -> bytes:
    """Return a PDF that wants a password."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(a_pdf("Verschlossen"))) as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(user=password, owner=password + "!"))
    return file.getvalue()


def pdf_without_pages() -> bytes:
    """Return a well-formed PDF without a page."""
    file = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.save(file)
    return file.getvalue()


def huge_png() -> bytes:
    """Return a picture of 20,000 × 20,000 pixels in a few kilobytes."""
    file = io.BytesIO()
    Image.new("1", (20_000, 20_000), 1).save(file, "PNG", dpi=(300, 300))
    return file.getvalue()


def tiff_with_a_damaged_second_page() -> bytes:
    """Return three pages, of which the second one's pixels are rubbish."""
    file = io.BytesIO()
    pages = [a_picture(word).convert("1") for word in ("Eins", "Zwei", "Drei")]
    pages[0].save(
        file, "TIFF", save_all=True, append_images=pages[1:], compression="tiff_lzw", dpi=(200, 200)
    )
    content = file.getvalue()
    with Image.open(io.BytesIO(content)) as tiff:
        tiff.seek(1)
        (start, *_), (length, *_) = tiff.tag_v2[273], tiff.tag_v2[279]
    return (
        content[:start] + b"\xff\x00\x5a\xa5" * (length // 4) + content[start + length // 4 * 4 :]
    )


def good_tiff() -> bytes:
    """Return a small scan."""
    file = io.BytesIO()
    a_picture("Beschluss").save(file, "TIFF", dpi=(200, 200))
    return file.getvalue()


BAD = {
    "empty_file": {"leer.pdf": lambda: b""},
    "not_a_document": {
        "text.pdf": lambda: b"Nur ein Text, kein PDF.\n",
        os.fsdecode(b"kein-utf8-\xe4.pdf"): lambda: b"Auch kein PDF, und mit einem Namen!\n",
    },
    "damaged": {
        "abgeschnitten.pdf": lambda: a_pdf(pages=3)[:700],
        "zweite-seite.tif": tiff_with_a_damaged_second_page,
    },
    "encrypted": {"verschlossen.pdf": encrypted_pdf},
    "no_pages": {"ohne-seiten.pdf": pdf_without_pages},
    "too_large": {"riesig.png": huge_png},
    "unreadable": {"verboten.pdf": a_pdf},
}
"""Error code → file names → how they are made."""

ODD_NAMES = {
    "plain.pdf": None,
    "zwei  Worte und mehr.pdf": None,
    "Anträge.pdf": None,
    "Antra\u0308ge.pdf": "Antra%CC%88ge.pdf",
    "Zeilen\numbruch.pdf": None,
    os.fsdecode(b"kein-utf8-\xff\xe4.pdf"): "kein-utf8-%FF%E4.pdf",
    "lang-" + "x" * 241 + ".pdf": None,
    "ö" * 125 + ".pdf": None,
    "'; rm -rf $HOME `id` #.pdf": None,
    "-v.pdf": None,
}
"""Names that are no trouble, each with its ``name_bytes``."""


def make_bad(inbox: Path) -> dict[str, str]:
    """Write all the bad files; return their error codes by name."""
    codes = {}
    for code, files in BAD.items():
        for name, make in files.items():
            (inbox / name).write_bytes(make())
            codes[name] = code
    (inbox / "verboten.pdf").chmod(0)
    (inbox / "im-kreis").symlink_to(inbox)
    (inbox / "ins-leere.pdf").symlink_to(inbox / "gibt-es-nicht.pdf")
    return codes
