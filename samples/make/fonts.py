"""The free fonts of Debian that the papers are set in, and the widths of their letters."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_ROOT = Path("/usr/share/fonts/truetype")


@dataclass(frozen=True, kw_only=True)
class Family:
    """A family of faces; paths are relative to Debian's folder of TrueType fonts."""

    package: str
    regular: str
    bold: str
    italic: str
    # Letters struck one by one: uneven height and colour, bold by striking twice.
    struck: bool = False
    # Glyphs that the face lacks, or draws wrongly (GNUTypewriter prints "(" as "/").
    lacks: str = ""
    substitute: str = ""


def _liberation(name: str) -> Family:
    path = f"liberation2/Liberation{name}"
    return Family(
        package="fonts-liberation2",
        regular=f"{path}-Regular.ttf",
        bold=f"{path}-Bold.ttf",
        italic=f"{path}-Italic.ttf",
    )


FAMILIES: dict[str, Family] = {
    "sans": _liberation("Sans"),
    "serif": _liberation("Serif"),
    "mono": _liberation("Mono"),
    "carlito": Family(
        package="fonts-crosextra-carlito",
        regular="crosextra/Carlito-Regular.ttf",
        bold="crosextra/Carlito-Bold.ttf",
        italic="crosextra/Carlito-Italic.ttf",
    ),
    "opensans": Family(
        package="fonts-open-sans",
        regular="open-sans/OpenSans-Regular.ttf",
        bold="open-sans/OpenSans-Bold.ttf",
        italic="open-sans/OpenSans-Italic.ttf",
    ),
    "dejavu": Family(
        package="fonts-dejavu-core, fonts-dejavu-extra",
        regular="dejavu/DejaVuSerif.ttf",
        bold="dejavu/DejaVuSerif-Bold.ttf",
        italic="dejavu/DejaVuSerif-Italic.ttf",
    ),
    "oldstandard": Family(
        package="fonts-oldstandard",
        regular="fonts-oldstandard/OldStandard-Regular.ttf",
        bold="fonts-oldstandard/OldStandard-Bold.ttf",
        italic="fonts-oldstandard/OldStandard-Italic.ttf",
    ),
    "fraktur": Family(
        package="fonts-blankenburg",
        regular="blankenburg/Blankenburg_UNZ1A.ttf",
        bold="blankenburg/Blankenburg_UNZ1A.ttf",
        italic="blankenburg/Blankenburg_UNZ1A.ttf",
    ),
    # Heavy slab letters, as of a machine with a new ribbon.
    "typewriter": Family(
        package="fonts-gnutypewriter",
        regular="gnutypewriter/GNUTypewriter.ttf",
        bold="gnutypewriter/GNUTypewriter.ttf",
        italic="gnutypewriter/GNUTypewriter.ttf",
        struck=True,
        lacks="()§–&",
        substitute="liberation2/LiberationMono-Bold.ttf",
    ),
    # Light letters, as of an office machine of the 1970s and 1980s.
    "elite": Family(
        package="fonts-liberation2",
        regular="liberation2/LiberationMono-Regular.ttf",
        bold="liberation2/LiberationMono-Bold.ttf",
        italic="liberation2/LiberationMono-Italic.ttf",
        struck=True,
    ),
    "hand": Family(
        package="fonts-dkg-handwriting",
        regular="fifthhorseman/dkg.ttf",
        bold="fifthhorseman/dkgBd.ttf",
        italic="fifthhorseman/dkgIt.ttf",
    ),
}


@functools.cache
def _registered(path: str) -> str:
    """Register a face once and return the name reportlab knows it by."""
    file = _ROOT / path
    if not file.exists():
        msg = f"{file} is missing: install the fonts named in samples/make/README.md"
        raise SystemExit(msg)
    name = file.stem
    pdfmetrics.registerFont(TTFont(name, str(file)))
    return name


def face_name(family: str, *, bold: bool = False, italic: bool = False) -> str:
    """Return reportlab's name of one face of a family."""
    faces = FAMILIES[family]
    path = faces.bold if bold else faces.italic if italic else faces.regular
    return _registered(path)


def faces_of(text: str, family: str, *, bold: bool = False) -> Iterator[tuple[str, str]]:
    """Yield (face, text): stretches of the text that one face can print."""
    faces = FAMILIES[family]
    own = face_name(family, bold=bold)
    if not faces.lacks:
        yield own, text
        return
    other = _registered(faces.substitute)
    for letter in text:
        yield (other if letter in faces.lacks else own), letter


def width(text: str, family: str, size: float, *, bold: bool = False, spacing: float = 0) -> float:
    """Return the printed width in points; ``spacing`` points stand after every letter."""
    drawn = sum(
        pdfmetrics.stringWidth(part, face, size) for face, part in faces_of(text, family, bold=bold)
    )
    return float(drawn) + spacing * len(text)
