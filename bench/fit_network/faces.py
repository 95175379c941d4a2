"""The faces that made pages are set in: all installed ones that have the letters of German."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PIL import ImageFont

FOLDERS = (Path("/usr/share/fonts"), Path("/usr/share/texmf/fonts"), Path("/usr/local/share/fonts"))
_SUFFIXES = {".ttf", ".ttc", ".otf"}
_NEEDED = "ÄÖÜäöüßabcxyzABC0123456789.,-/()"
_NEEDED_OF_BROKEN = "ſäöüßabcxyzABC0123456789.,-"
WISHED = "§–·•²³½éèáç„“‚‘€»«…×"
_WISHED_OF_BROKEN = f"{WISHED}ÄÖÜ()/"
"""Signs that a face may lack: texts are then set without them."""
_NO_SIGN = "\U0010ffff"
"""Never a sign: drawn as what a face shows for signs that it lacks."""

# By their files' names: signs where letters should be, which no table of the file tells.
_NO_LETTERS = re.compile(
    r"emoji|symbol|dingbat|awesome|D05|Biolinum_K|latinmodern-math", re.IGNORECASE
)
# Offices write upright, in letters that can be read, and in one script.
_ODD = re.compile(
    r"""ital|obli|slanted|caps|Keyb|Initials                 # leaning, capitals alone, drawn keys
    |Thin|Hairline|Extra.?Light|Black                        # too thin, too fat
    |z003|blankenburg|dkg|Bengali|urdu|arab                  # hands, Fraktur, other scripts
    |Noto(?!Sans-|Serif-|SansMono|SansDisplay-|SerifDisplay-)
    |cmun(bi|ci|it|sl|ti|ui|vi|bl|ob|so|st|tx|si)            # Computer Modern leaning, or too wide
    |lmvtt|lmu|lmmi|dunh|LMRoman[5-9]                        # Latin Modern the same, and tiny
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ODD_KEPT = 0.03
"""Share of the odd ones that are kept all the same: some paper is set in one."""
# What offices had: Arial, Times, Courier, Calibri, Cambria or what stands in for them.
_COMMON = re.compile(
    r"Liberation(Sans|Serif|Mono)-(Regular|Bold)|LiberationSansNarrow|Nimbus(Sans|Roman|Mono)"
    r"|Courier|GNUType|Arimo|Tinos|Cousine|Free(Mono|Sans)|Carlito|Caladea|DejaVuSans(-Bold)?\."
)
_ONE_WIDTH = 0.06
"""Of its size: letters of one width differ no more, however they are rounded to pixels."""
_MONO_DRAWN, _COMMON_DRAWN = 0.3, 0.4
_STRUCK = 0.7
"""Share of the pages in letters of one width that are struck, letter by letter."""


@dataclass(frozen=True, slots=True)
class Face:
    """A file of letters."""

    path: Path
    lacks: frozenset[str] = frozenset()
    """Those of :data:`WISHED` that it has not."""
    mono: bool = False
    """All letters are of one width."""
    broken: bool = False
    """Broken type, with a long s."""

    @property
    def family(self) -> str:
        """Return what faces of a family share, roughly: the beginning of their names."""
        return re.split(r"[-_]", self.path.stem)[0][:7].lower()


@dataclass(slots=True)
class Faces:
    """Faces to draw one from: common ones are likelier, and of the others each family is alike."""

    all: Sequence[Face]
    beside: Faces | None = None
    """Latin type beside broken type."""
    common: list[Face] = field(init=False)
    mono: list[Face] = field(init=False)
    families: list[list[Face]] = field(init=False)

    def __post_init__(self) -> None:
        families: dict[str, list[Face]] = defaultdict(list)
        for face in self.all:
            families[face.family].append(face)
        self.families = list(families.values())
        self.common = [face for face in self.all if _COMMON.search(face.path.name)]
        self.mono = [face for face in self.all if face.mono]

    def drawn(self, dice: random.Random) -> tuple[Face, bool]:
        """Return a face, and whether a typewriter struck its letters."""
        if self.mono and dice.random() < _MONO_DRAWN:
            return dice.choice(self.mono), dice.random() < _STRUCK
        if self.common and dice.random() < _COMMON_DRAWN:
            return dice.choice(self.common), False
        return dice.choice(dice.choice(self.families)), False


def installed(dice: random.Random, folders: Iterable[Path] = FOLDERS) -> Faces:
    """Return the faces below the folders; raise :class:`LookupError` where there is none."""
    files = sorted(
        file for folder in folders for file in folder.rglob("*") if file.suffix in _SUFFIXES
    )
    files = [file for file in files if not _NO_LETTERS.search(file.name)]
    kept = [file for file in files if not _ODD.search(file.name) or dice.random() < _ODD_KEPT]
    found = [face for file in kept for face in _faces(file)]
    if not found:
        msg = "no face with the letters of German is installed: apt install fonts-liberation2"
        raise LookupError(msg)
    return Faces(found)


def broken_type(folder: Path, latin: Faces) -> Faces:
    """Return the faces of a folder, which are of broken type, and those of Latin type beside them.

    Raises :class:`LookupError` where the folder has none with a long s.
    """
    found = [
        Face(file, lacking(font, _WISHED_OF_BROKEN), broken=True)
        for file in sorted(folder.iterdir())
        if file.suffix in _SUFFIXES and not lacking(font := _opened(file), _NEEDED_OF_BROKEN)
    ]
    if not found:
        msg = f"{folder}: no face that has a long s"
        raise LookupError(msg)
    return Faces(found, latin)


def _faces(file: Path) -> Iterator[Face]:
    try:
        font = _opened(file)
        if not lacking(font, _NEEDED):
            apart = abs(font.getlength("W") - font.getlength("i"))
            yield Face(file, lacking(font, WISHED), mono=apart < _ONE_WIDTH * font.size)
    except (OSError, ValueError):  # a face of pixels, a broken file
        return


def _opened(file: Path) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(file), 24, layout_engine=ImageFont.Layout.BASIC)


def lacking(font: ImageFont.FreeTypeFont, signs: str) -> frozenset[str]:
    """Return the signs that a face draws as it draws what it has not."""
    none = _drawn(font, _NO_SIGN)
    return frozenset(sign for sign in signs if _drawn(font, sign) == none)


def _drawn(font: ImageFont.FreeTypeFont, sign: str) -> tuple[float, tuple[int, int], bytes]:
    mask = font.getmask(sign)
    return font.getlength(sign), mask.size, bytes(mask)
