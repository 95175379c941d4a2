"""Our own typesetter: draws on a reportlab canvas and remembers every line it draws.

Lengths are PDF points; ``y`` grows downwards from the upper edge of the page, as in the truth.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from reportlab.pdfgen.canvas import Canvas

from samples.make import fonts, hyphens
from samples.make.drawing import HEIGHT, WIDTH, Box, Pen
from samples.make.text import Piece, Style, Word, printed, replace_text, words_of


@dataclass(frozen=True)
class Line:
    """A printed line: its text as printed and its box."""

    text: str
    box: Box


@dataclass
class Page:
    """What was drawn on one page, in reading order."""

    number: int
    lines: list[Line] = field(default_factory=list)
    checkboxes: list[tuple[Box, bool]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return every printed line, header and footer included."""
        return "\n".join(line.text for line in self.lines)


class Sheet(Pen):
    """A paper being set: a canvas, a cursor and the memory of what was printed."""

    def __init__(
        self,
        *,
        margins: tuple[float, float, float, float] = (71, 62, 62, 71),
        header: Callable[[Sheet], None] | None = None,
        footer: Callable[[Sheet], None] | None = None,
        total: int = 0,
    ) -> None:
        """Begin page 1; ``margins`` are left, top, right, bottom."""
        self._buffer = io.BytesIO()
        self.canvas = Canvas(self._buffer, pagesize=(WIDTH, HEIGHT), invariant=1)
        self.left, self.top, right, bottom = margins
        self.right, self.bottom = WIDTH - right, HEIGHT - bottom
        self.header, self.footer, self.total = header, footer, total
        self.rng = np.random.default_rng(0)
        self.pages: list[Page] = []
        self.y = self.top
        self._begin()

    # --- pages ---

    def _begin(self) -> None:
        self.pages.append(Page(len(self.pages) + 1))
        self.y = self.top
        if self.header:
            self.header(self)

    def _end(self) -> None:
        if self.footer:
            self.footer(self)
        self.canvas.showPage()

    @property
    def page(self) -> Page:
        """Return the page being set."""
        return self.pages[-1]

    def mark_checkbox(self, box: Box, *, ticked: bool) -> None:
        """Remember a check box on this page."""
        self.page.checkboxes.append((box, ticked))

    def new_page(self) -> None:
        """End this page and begin the next."""
        self._end()
        self._begin()

    def need(self, height: float) -> None:
        """Begin a new page unless so much height is left on this one."""
        if self.y + height > self.bottom:
            self.new_page()

    def finish(self) -> bytes:
        """End the last page and return the PDF."""
        self._end()
        self.canvas.save()
        return self._buffer.getvalue()

    # --- widths and lines ---

    def _piece_width(self, piece: Piece, style: Style) -> float:
        text = piece.text.replace(hyphens.SOFT, "")
        spacing = style.spacing if piece.spaced else 0
        return fonts.width(text, style.family, style.size, bold=piece.bold, spacing=spacing)

    def _word_width(self, word: Word, style: Style) -> float:
        return sum(self._piece_width(piece, style) for piece in word)

    def _blank(self, style: Style, word: Word) -> float:
        blank = fonts.width(" ", style.family, style.size)
        return blank * (2.2 if word[0].spaced else 1)

    def text_width(self, text: str, style: Style) -> float:
        """Return the width of a text set on one line."""
        words = list(words_of(text, style))
        blanks = sum(self._blank(style, word) for word in words[1:])
        return sum(self._word_width(word, style) for word in words) + blanks

    def wrap(self, text: str, style: Style, width: float) -> list[list[Word]]:
        """Return the lines of a text; words are parted where that fills a line better."""
        lines: list[list[Word]] = [[]]
        used = style.first
        queue = list(words_of(text, style))[::-1]
        while queue:
            word = queue.pop()
            blank = self._blank(style, word) if lines[-1] else 0
            size = self._word_width(word, style)
            if used + blank + size <= width:
                lines[-1].append(word)
                used += blank + size
                continue
            parted = self._part(word, style, width - used - blank)
            if parted:
                lines[-1].append(parted[0])
                queue.append(parted[1])
            elif lines[-1]:
                queue.append(word)
            else:  # wider than the column: it must stand somewhere
                lines[-1].append(word)
            lines.append([])
            used = 0
        return [line for line in lines if line]

    def _part(self, word: Word, style: Style, room: float) -> tuple[Word, Word] | None:
        if not style.hyphenate or len(word) > 1 or word[0].spaced:
            return None
        piece = word[0]
        # "KomMA-Projekt": behind its own hyphen, which stays when the lines are joined
        own = [m.end() for m in re.finditer(r"(?<=\w{3})-(?=[A-ZÄÖÜ]\w{2})", piece.text)]
        places = [(piece.text[:i], piece.text[i:]) for i in own]
        for head, tail in reversed(places):
            first = replace_text(piece, head)
            if self._piece_width(first, style) <= room:
                return (first,), (replace_text(piece, tail),)
        for head, tail in reversed(hyphens.breaks(piece.text)):
            first = replace_text(piece, head + "-")
            if self._piece_width(first, style) <= room:
                return (first,), (replace_text(piece, tail),)
        return None

    def _draw_piece(self, x: float, base: float, piece: Piece, style: Style) -> float:
        text = piece.text.replace(hyphens.SOFT, "")
        canvas, struck = self.canvas, fonts.FAMILIES[style.family].struck
        spacing = style.spacing if piece.spaced else 0
        begin = x
        for face, part in fonts.faces_of(text, style.family, bold=piece.bold):
            canvas.setFont(face, style.size)
            for unit in part if struck else (part,):
                lift = 0.0
                if struck:
                    lift = float(self.rng.normal(0, 0.22))
                    canvas.setFillGray(float(self.rng.uniform(0.0, 0.3)))
                canvas.drawString(x, HEIGHT - base + lift, unit, charSpace=spacing)
                if struck and piece.bold:
                    canvas.drawString(x + 0.45, HEIGHT - base + lift, unit)
                x += canvas.stringWidth(unit, face, style.size) + spacing * len(unit)
        canvas.setFillGray(0)
        if piece.underline:
            canvas.setLineWidth(max(0.6, style.size / 18))
            under = HEIGHT - base - style.size * 0.14
            canvas.line(begin, under, x - spacing, under)
        return x

    def draw_line(self, x: float, y: float, words: list[Word], style: Style, blank: float) -> None:
        """Draw one line with its upper edge at ``y`` and remember it."""
        base = y + style.size * 0.95
        begin = x
        for index, word in enumerate(words):
            if index:
                gap = blank if not word[0].spaced else max(blank, self._blank(style, word))
                if words[index - 1][-1].underline and word[0].underline:
                    under = HEIGHT - base - style.size * 0.14
                    self.canvas.line(x, under, x + gap, under)
                x += gap
            for piece in word:
                x = self._draw_piece(x, base, piece, style)
        text = " ".join(printed(word) for word in words)
        box = (begin, base - style.size * 0.76, x, base + style.size * 0.22)
        rounded = tuple(round(float(v), 1) for v in box)
        self.page.lines.append(Line(text, (rounded[0], rounded[1], rounded[2], rounded[3])))

    def _set(self, line: list[Word], x: float, width: float, style: Style, *, last: bool) -> None:
        """Draw one wrapped line at the cursor."""
        used = sum(self._word_width(word, style) for word in line)
        blank = fonts.width(" ", style.family, style.size)
        blanks = [self._blank(style, word) for word in line[1:]]
        rest = width - used - sum(blanks)
        if style.align == "center":
            x += rest / 2
        elif style.align == "right":
            x += rest
        elif style.align == "justify" and not last and blanks:
            blank = min(blank + rest / len(blanks), blank * 3.5)
        self.draw_line(x, self.y, line, style, blank)
        self.y += style.line

    # --- texts ---

    def put(
        self, text: str, x: float, y: float, style: Style, *, width: float | None = None
    ) -> float:
        """Draw a text at a place (``\\n`` begins a line) and return the y below it.

        The cursor stays where it is.
        """
        kept, self.y = self.y, y
        room = width if width is not None else self.right - x
        for paragraph in text.split("\n"):
            if not paragraph.strip():
                self.y += style.line
                continue
            lines = self.wrap(paragraph, style, room)
            for index, line in enumerate(lines):
                self._set(line, x, room, style, last=index == len(lines) - 1)
        below, self.y = self.y, kept
        return below

    def flow(
        self, text: str, style: Style, *, x: float | None = None, width: float | None = None
    ) -> None:
        """Draw a paragraph at the cursor, over as many pages as it takes."""
        at = self.left if x is None else x
        room = (self.right - at) if width is None else width
        lines = self.wrap(text, style, room)
        for index, line in enumerate(lines):
            # neither first nor last line alone
            keep = 2 if index in (0, len(lines) - 2) and len(lines) > 1 else 1
            self.need(keep * style.line)
            indent = style.first if index == 0 else 0
            self._set(line, at + indent, room - indent, style, last=index == len(lines) - 1)
        self.y += style.gap
