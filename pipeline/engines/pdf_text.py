"""The text layer of a PDF page: words from pdfium's characters.

pdfium is asked directly (``pypdfium2.raw``): some 3 microseconds a character, where pdfplumber
needs fifty. Fonts are asked for once per text object.
"""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from models.geometry import Box

# Symbol fonts put their boxes into the private area or on letters.
_CHECK_GLYPHS = {
    **dict.fromkeys((0x6F, 0x71, 0x72, 0xA8), "☐"),
    **dict.fromkeys((0xFD, 0x78, 0x54, 0x53), "☒"),
    **dict.fromkeys((0xFE, 0x52), "☑"),
    0xFC: "✓",
    0xFB: "✗",
}
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "ſt",
    0xFB06: "st",
}
_SYMBOL_FONT = re.compile(r"wingdings|zapfdingbats|webdings", re.IGNORECASE)
_BOLD_FONT = re.compile(r"bold|black|heavy|[-,_ ]bd\b|semibd|demi", re.IGNORECASE)
_HYPHENS = {0x02, 0xAD}  # pdfium's mark for a hyphen at a line's end, and the soft hyphen
_LINE_FEED = 0x0A
_BLANKS = frozenset((0x20, _LINE_FEED, 0x0D, 0x09, 0xA0, *range(0x2000, 0x200C)))
_PLAIN = frozenset((*range(0x21, 0x7F), *range(0xA1, 0x250))) - {0xAD}
"""Most characters: what they show is what they are."""
_NOTHING = {0x00, 0xFFFE, 0xFFFD, 0xFFFF}
_HIGH, _LOW, _ABOVE = 0xD800, 0xDC00, 0xE000  # pdfium gives halves of UTF-16, also lone ones
_INVISIBLE = 3  # text render mode: neither fill nor stroke; also the clip-only mode 7
_STROKED = 2  # fill and stroke: how word processors make a font bold that has no bold cut
_FORCE_BOLD = 0x40000


@dataclass(frozen=True, slots=True)
class Type:
    """The type a run of characters is set in."""

    size: float
    """Points of the page's user space."""
    bold: bool | None
    visible: bool
    symbols: bool
    turn: int
    """Clockwise turn in which the text runs on the unrotated page: 0, 90, 180, 270."""


class Run:
    """A word in the making, in the page's user space (y upwards)."""

    __slots__ = ("bottom", "inked", "kind", "last", "left", "line", "right", "text", "top")

    def __init__(self, kind: Type, line: int) -> None:
        self.kind = kind
        self.line = line
        self.text: list[str] = []
        self.last = (0.0, 0.0, 0.0, 0.0)
        """Box of its last character."""
        self.inked = False
        """Whether any character covers something; if so, ``left`` to ``top`` are their hull."""

    def add(self, text: str, box: tuple[float, float, float, float]) -> None:
        """Append a character."""
        self.text.append(text)
        self.last = box
        left, bottom, right, top = box
        if not (right > left or top > bottom):
            return
        if not self.inked:
            self.inked = True
            self.left, self.bottom, self.right, self.top = box
            return
        if left < self.left:  # noqa: PLR1730 - twice as quick as ``min``
            self.left = left
        if bottom < self.bottom:  # noqa: PLR1730
            self.bottom = bottom
        if right > self.right:  # noqa: PLR1730
            self.right = right
        if top > self.top:  # noqa: PLR1730
            self.top = top


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text layer. ``box`` is (left, bottom, right, top) of the user space."""

    text: str
    box: Box
    kind: Type
    line: int


@dataclass(frozen=True, slots=True)
class Characters:
    """All words of a page, and what was odd about its characters."""

    tokens: tuple[Token, ...]
    letters: int
    invisible: int
    unmapped: int


def page_characters(page: pdfium.PdfPage) -> Characters:
    """Read the words of a page; an empty result means there is no text layer."""
    textpage = page.get_textpage()
    try:
        return _Reader(textpage.raw).characters(textpage.count_chars())
    finally:
        textpage.close()


class _Reader:
    """Walks over the characters of one page once."""

    def __init__(self, raw: object) -> None:
        self._raw = raw
        self._types: dict[int, Type] = {}
        self._tokens: list[Token] = []
        self._run: Run | None = None
        self._line = 0
        self._letters = self._invisible = self._unmapped = 0

    def characters(self, count: int) -> Characters:
        raw, take, end_word = self._raw, self._take, self._end_word
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        get_code, get_box = pdfium_c.FPDFText_GetUnicode, pdfium_c.FPDFText_GetCharBox
        for index in range(count):
            code = get_code(raw, index)
            if code in _BLANKS:
                end_word()
                self._line += code == _LINE_FEED
                continue
            get_box(raw, index, left, right, bottom, top)
            take(index, code, (left.value, bottom.value, right.value, top.value))
        end_word()
        return Characters(tuple(self._tokens), self._letters, self._invisible, self._unmapped)

    def _take(self, index: int, code: int, box: tuple[float, float, float, float]) -> None:
        if _HIGH <= code < _ABOVE:
            code = self._whole(index, code)
            if code < 0:
                return
        kind = self._type(index)
        self._letters += 1
        if not kind.visible:
            self._invisible += 1
        text = chr(code) if code in _PLAIN and not kind.symbols else self._text(code, kind)
        if not text:
            return
        run = self._run
        if run is None or (kind is not run.kind and _parted(run, kind, box)):
            self._end_word()
            run = self._run = Run(kind, self._line)
        run.add(text, box)

    def _text(self, code: int, kind: Type) -> str:
        """Return what a character shows; nothing for control characters: no file may hold them."""
        if code in _NOTHING or _is_nobodys(code):
            # A symbol font's private character: a box, or some bullet.
            symbol = 0xF000 <= code <= 0xF0FF
            self._unmapped += not symbol
            return _CHECK_GLYPHS.get(code & 0xFF, "•") if symbol else "\ufffd"
        if kind.symbols and code < 0x100:
            return _CHECK_GLYPHS.get(code, chr(code))
        if code in _HYPHENS:
            return "-"
        if code < 0x20 or 0x7F <= code < 0xA0:
            self._unmapped += 1
            return ""
        return _LIGATURES.get(code) or chr(code)

    def _whole(self, index: int, code: int) -> int:
        """Put the halves of a character together; a lone half is nothing, -1 a half that is done.

        What is left alone could not be written to any file: UTF-8 has no place for it.
        """
        get_code = pdfium_c.FPDFText_GetUnicode
        if code < _LOW:
            low = get_code(self._raw, index + 1)
            return 0x10000 + (code - _HIGH << 10) + low - _LOW if _LOW <= low < _ABOVE else 0xFFFD
        high = get_code(self._raw, index - 1) if index else 0
        return -1 if _HIGH <= high < _LOW else 0xFFFD

    def _end_word(self) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        if run.inked:
            box = Box(run.left, run.bottom, run.right, run.top)
            self._tokens.append(Token("".join(run.text), box, run.kind, run.line))

    def _type(self, index: int) -> Type:
        handle = pdfium_c.FPDFText_GetTextObject(self._raw, index)
        key = ctypes.addressof(handle.contents) if handle else 0
        known = self._types.get(key)
        if known is None:
            known = self._types[key] = _type_of(self._raw, index, handle)
        return known


def _is_nobodys(code: int) -> bool:
    """Tell whether a character means something to its font only, or to nobody."""
    return 0xE000 <= code <= 0xF8FF or code >= 0xF0000 or code & 0xFFFE == 0xFFFE


def _parted(run: Run, kind: Type, box: tuple[float, float, float, float]) -> bool:
    """Tell whether a character of another type begins another word without a blank between."""
    if kind.turn != run.kind.turn or kind.visible != run.kind.visible:
        return True
    left, bottom, right, top = run.last
    reach = max(kind.size, run.kind.size)
    if kind.turn % 180:
        return not (left - reach < box[0] and box[2] < right + reach)
    apart = box[0] - right > 0.5 * reach or left - box[2] > 0.5 * reach
    return apart or box[1] > top + 0.3 * reach or box[3] < bottom - 0.3 * reach


def _type_of(raw: object, index: int, handle: object) -> Type:
    matrix = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFText_GetMatrix(raw, index, matrix)
    size = pdfium_c.FPDFText_GetFontSize(raw, index) * math.hypot(matrix.c, matrix.d)
    mode = pdfium_c.FPDFTextObj_GetTextRenderMode(handle) if handle else 0
    font = pdfium_c.FPDFTextObj_GetFont(handle) if handle else None
    name, flags = _font(font)
    heavy = bool(_BOLD_FONT.search(name)) or bool(flags & _FORCE_BOLD) or mode == _STROKED
    angle = math.degrees(math.atan2(matrix.b, matrix.a))
    return Type(
        size=round(size, 2),
        bold=heavy if font else None,
        visible=mode not in (_INVISIBLE, 7),
        symbols=bool(_SYMBOL_FONT.search(name)),
        turn=-round(angle / 90) * 90 % 360,
    )


def _font(font: object) -> tuple[str, int]:
    """Return the PostScript name of a font, and its descriptor's flags."""
    if not font:
        return "", 0
    buffer = ctypes.create_string_buffer(128)
    pdfium_c.FPDFFont_GetBaseFontName(font, buffer, len(buffer))
    return buffer.value.decode("utf-8", "replace"), max(pdfium_c.FPDFFont_GetFlags(font), 0)
