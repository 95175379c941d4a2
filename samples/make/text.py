"""A text as it is to be set: its style, its words, its marks.

Marks inside a text: ``**bold**``, ``__underlined__``, ``~~letter-spaced~~``; a soft hyphen says
where a word may be parted, a no-break space keeps two words together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from samples.make import fonts, hyphens

Align = Literal["left", "justify", "center", "right"]

_MARK = re.compile(r"(\*\*|__|~~)")


@dataclass(frozen=True, kw_only=True)
class Style:
    """How a text is set; ``size`` and ``gap`` (after the paragraph) in points."""

    family: str = "sans"
    size: float = 11
    leading: float = 1.22
    align: Align = "left"
    gap: float = 6
    first: float = 0
    hyphenate: bool = True
    bold: bool = False
    underline: bool = False
    spaced: bool = False

    @property
    def spacing(self) -> float:
        """Return what stands after every letter of a spaced word: on a typewriter one blank."""
        if fonts.FAMILIES[self.family].struck:
            return fonts.width(" ", self.family, self.size)
        return self.size * 0.34

    @property
    def line(self) -> float:
        """Return the distance from one line to the next."""
        return self.size * self.leading

    def but(self, **changes: object) -> Style:
        """Return the same style with some changes."""
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Piece:
    """A stretch of one word in one style."""

    text: str
    bold: bool
    underline: bool
    spaced: bool


Word = tuple[Piece, ...]


def words_of(text: str, style: Style) -> Iterator[Word]:
    """Yield the words of a marked text."""
    bold, underline, spaced = style.bold, style.underline, style.spaced
    word: list[Piece] = []
    for part in _MARK.split(text):
        match part:
            case "**":
                bold = not bold
            case "__":
                underline = not underline
            case "~~":
                spaced = not spaced
            case _:
                for index, chunk in enumerate(re.split(r"[ \n]+", part)):
                    if index and word:
                        yield tuple(word)
                        word = []
                    if chunk:
                        word.append(Piece(chunk, bold, underline, spaced))
    if word:
        yield tuple(word)


def plain(text: str) -> str:
    """Return a marked text as it is read: no marks, no soft hyphens, plain blanks."""
    bare = _MARK.sub("", text).replace(hyphens.SOFT, "").replace("\u00a0", " ")
    return re.sub(r"[ \n]+", " ", bare).strip()


def printed(word: Word) -> str:
    """Return a word as printed; letter-spacing is closed up."""
    text = "".join(piece.text for piece in word)
    return text.replace(hyphens.SOFT, "").replace("\u00a0", " ")


def replace_text(piece: Piece, text: str) -> Piece:
    """Return a piece with another text."""
    return Piece(text, piece.bold, piece.underline, piece.spaced)
