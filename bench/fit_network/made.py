"""Pages made to be learned from: lines of text in some face, printed or struck on a typewriter."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image as Pictures
from PIL import ImageDraw, ImageFont

from bench.fit_network.broken_type import apart, set_wide, spelled
from bench.fit_network.faces import Face, Faces
from bench.fit_network.phrases import Phrases
from pipeline.sheet import Image

_DPI = (150, 200, 200, 300, 300)
_INCHES = 8.27, 11.69
_FOOT = 0.96
"""Nothing is set below so much of the page."""
_LONGEST = 6
"""Rows of a paragraph at most: many short texts say more than one long one."""
_INSTEAD = {"–": "-", "„": '"', "“": '"', "€": "EUR", "…": "..."}
_INSTEAD |= {"Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "(": "", ")": "", "/": "-", "§": "Par."}
"""What is set where a face lacks a sign."""
_LATIN = 0.1
"""Share of paragraphs in Latin type on a page of broken type: names, addresses, figures."""
_WIDER = 0.1, 0.3
"""Between letters of a word set wide, in shares of the size."""
_PRINTED_LEADS, _STRUCK_LEADS = (1.15, 1.2, 1.3, 1.5), (1.15, 1.35, 1.6)
_SPACES = (0.0, 0.3, 0.6, 1.0)
"""Between paragraphs, in lines."""
_UNDERLINED = 0.05
_INK = 35, 28
"""Grey of a struck letter and how much it varies: no two are struck alike."""
_PALEST = 150
_BESIDE, _ABOVE = 0.5, 0.9
"""By how many pixels (at 300 dpi) a struck letter misses its place."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of text and the pixels it stands between."""

    text: str
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, eq=False)
class MadePage:
    """A clean page, and what stands on it from top to bottom."""

    image: Image
    rows: tuple[Row, ...]
    dpi: int

    @property
    def text(self) -> str:
        """Return its text, a line for each row."""
        return "\n".join(row.text for row in self.rows)


def made_page(faces: Faces, phrases: Phrases, dice: random.Random) -> MadePage:
    """Return a page; the same state of ``dice`` gives the same page."""
    face, struck = faces.drawn(dice)
    beside = faces.beside.drawn(dice)[0] if faces.beside is not None else face
    sheet = _Sheet(face, dice, struck=struck)
    while not sheet.full:
        sheet.change(beside if dice.random() < _LATIN else face)
        sheet.add(phrases.drawn(dice))
    return sheet.page()


class _Sheet:
    """A page while it is written."""

    def __init__(self, face: Face, dice: random.Random, *, struck: bool) -> None:
        self._face, self._dice, self._struck = face, dice, struck
        self._dpi = dice.choice(_DPI)
        self._wide, self._high = (round(inches * self._dpi) for inches in _INCHES)
        self._picture = Pictures.new("L", (self._wide, self._high), 255)
        self._draw = ImageDraw.Draw(self._picture)
        self._points = dice.uniform(9, 13.5)
        self._y: float = self._between(0.03, 0.09, self._high)
        self._left = self._between(0.06, 0.13, self._wide)
        self._right = self._wide - self._between(0.05, 0.15, self._wide)
        self._rows: list[Row] = []
        self._fonts: dict[tuple[Path, float], ImageFont.FreeTypeFont] = {}

    @property
    def full(self) -> bool:
        """Tell whether no more fits."""
        return self._y >= 0.95 * self._high

    def change(self, face: Face) -> None:
        """Go on in another face."""
        self._face = face

    def add(self, text: str) -> None:
        """Write a paragraph, as far as there is room for it."""
        dice = self._dice
        usual = dice.random() < 0.85
        high = self._points * (1 if usual else dice.uniform(0.75, 1.6)) * self._dpi / 72
        lead = high * dice.choice(_STRUCK_LEADS if self._struck else _PRINTED_LEADS)
        left = self._left + (dice.randint(0, self._wide // 3) if dice.random() < 0.2 else 0)
        font = self._font(high)
        for row in list(self._broken(self._possible(text), font, self._right - left))[:_LONGEST]:
            if self._y + lead > _FOOT * self._high or font.getlength(row) > self._wide - left - 5:
                break
            self._write(row, left, high, font)
            self._rows.append(Row(row, self._y, self._y + lead))
            self._y += lead
        self._y += lead * dice.choice(_SPACES)

    def page(self) -> MadePage:
        """Return the page as it is."""
        return MadePage(np.asarray(self._picture, np.uint8), tuple(self._rows), self._dpi)

    def _between(self, least: float, most: float, length: int) -> int:
        return self._dice.randint(round(least * length), round(most * length))

    def _font(self, pixels: float) -> ImageFont.FreeTypeFont:
        size = round(pixels * 2) / 2
        key = self._face.path, size
        if key not in self._fonts:
            self._fonts[key] = ImageFont.truetype(str(self._face.path), size)
        return self._fonts[key]

    def _possible(self, text: str) -> str:
        """Return a text without the signs that the face lacks, in the spelling of broken type."""
        if self._face.broken:
            text = spelled(text)
        for sign in sorted(self._face.lacks & set(text)):
            text = text.replace(sign, _INSTEAD.get(sign, ""))
        return " ".join(text.split())

    @staticmethod
    def _broken(text: str, font: ImageFont.FreeTypeFont, room: float) -> Iterator[str]:
        """Yield the rows of a text; a word that is too long has a row of its own."""
        row = ""
        for word in text.split():
            longer = f"{row} {word}".strip()
            if row and font.getlength(longer) > room:
                yield row
                row = word
            else:
                row = longer
        if row:
            yield row

    def _write(self, text: str, left: int, high: float, font: ImageFont.FreeTypeFont) -> None:
        if self._struck:
            self._strike(text, left, font)
            return
        if self._face.broken and self._spread(text.split(), left, font):
            return
        self._draw.text((left, self._y), text, font=font, fill=0)
        if self._dice.random() < _UNDERLINED:
            foot = self._y + 1.12 * high
            across = (left, foot, left + font.getlength(text), foot)
            self._draw.line(across, fill=0, width=max(1, self._dpi // 150))

    def _spread(self, words: list[str], left: float, font: ImageFont.FreeTypeFont) -> bool:
        """Write a row with words set wide; tell whether there are any and there is room."""
        wide = set_wide(words, self._dice)
        gap, blank = self._dice.uniform(*_WIDER) * font.size, font.getlength(" ")
        more = gap * sum(len(words[at]) + 1 for at in wide)
        if not wide or left + font.getlength(" ".join(words)) + more > self._wide:
            return False
        for at, word in enumerate(words):
            between = gap if at in wide else 0
            for part in apart(word) if at in wide else (word,):
                self._draw.text((left, self._y), part, font=font, fill=0)
                left += font.getlength(part) + between
            left += blank + between
        return True

    def _strike(self, text: str, left: float, font: ImageFont.FreeTypeFont) -> None:
        gauss, pixel, step = self._dice.gauss, self._dpi / 300, font.getlength("n")
        for place, sign in enumerate(text):
            if sign != " ":
                ink = min(max(int(gauss(*_INK)), 0), _PALEST)
                across = left + place * step + gauss(0, _BESIDE * pixel)
                at = across, self._y + gauss(0, _ABOVE * pixel)
                self._draw.text(at, sign, font=font, fill=ink)
