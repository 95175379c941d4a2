"""PDF: pages, their text layer and their pixels, through pypdfium2."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from models.geometry import Box
from models.page import Affine, CheckBox, Rule, Turn, Word
from pipeline.affine import carry, scaled, then, turned
from pipeline.engines.pdf_drawings import Drawings, page_drawings
from pipeline.engines.pdf_open import open_pdf, user_units
from pipeline.engines.pdf_pixels import as_pixels, bitmap_pixels, covers, picture_dpi
from pipeline.engines.pdf_plumber import plumbed_layer
from pipeline.engines.pdf_scan import Pictures
from pipeline.engines.pdf_text import Characters, Token, page_characters
from pipeline.engines.pdf_whole import check_whole
from pipeline.errors import Damaged, EngineFailed, TooLarge
from pipeline.settings import LimitSettings
from pipeline.sheet import Image, Picture, Pixels, TextLayer

ENGINE = f"pdfium {pdfium.PDFIUM_INFO.build}"
_PLAIN_DPI = 300.0  # for what has no pixels of its own: sharp enough for 6-point type
_LOWEST_DPI, _HIGHEST_DPI = 100.0, 400.0
_MOST_PIXELS = (
    32_000_000  # that are rendered: a sheet of A3 in 400 dpi; plans and posters get fewer dpi
)
_TICKED = frozenset("xX☒☑✓✗✘×")


class PdfSource:
    """An open PDF."""

    media_type = "application/pdf"

    def __init__(self, path: Path, passwords: Sequence[str], limits: LimitSettings) -> None:
        self._limits = limits
        self._name = path.name
        check_whole(path, passwords)
        self._pdf = open_pdf(path, passwords)
        self.page_count = len(self._pdf)
        self._units = user_units(path)
        self._pictures = Pictures(path, passwords)

    def page(self, number: int) -> PdfPage:
        """Return a page, counted from 1."""
        try:
            page = _flattened(self._pdf, number - 1)
        except pdfium.PdfiumError as exc:
            msg = f"page {number} of {self._name} cannot be loaded: {exc}"
            raise Damaged(msg) from exc
        unit = self._units.get(number, 1.0)
        return PdfPage(page, number, unit, self._pictures, self._limits)

    def close(self) -> None:
        """Let go of the file."""
        self._pictures.close()
        self._pdf.close()


class PdfPage:
    """One page of a PDF; fits the Protocol that triage declares."""

    def __init__(
        self,
        page: pdfium.PdfPage,
        number: int,
        unit: float,
        stored: Pictures,
        limits: LimitSettings,
    ) -> None:
        self.number = number
        self._stored = stored
        self._unit = unit
        self._limits = limits
        self._page = page

    @cached_property
    def _size(self) -> tuple[float, float]:
        width, height = self._page.get_size()
        if not (width > 0 and height > 0):
            msg = f"page {self.number} measures {width:g} x {height:g} points"
            raise Damaged(msg)
        return width * self._unit, height * self._unit

    @cached_property
    def _way(self) -> Affine:
        """From the page's user space to points of the shown page."""
        left, bottom, right, top = self._page.get_bbox()
        match self._page.get_rotation():
            case 90:
                way = (0.0, 1.0, 1.0, 0.0, -bottom, -left)
            case 180:
                way = (-1.0, 0.0, 0.0, 1.0, right, -bottom)
            case 270:
                way = (0.0, -1.0, -1.0, 0.0, top, right)
            case _:
                way = (1.0, 0.0, 0.0, -1.0, -left, top)
        return then(way, scaled(self._unit, self._unit))

    @cached_property
    def _seen(self) -> Characters:
        return page_characters(self._page)

    @cached_property
    def _drawings(self) -> Drawings:
        return page_drawings(self._page.raw)

    @cached_property
    def _pictures(self) -> tuple[Picture, ...]:
        return tuple(Picture(carry(self._way, box), size) for box, size in self._drawings.pictures)

    def layer(self) -> TextLayer:
        """Return the words and drawings of the page; it may hold no words at all."""
        seen = self._seen
        shown = self._page.get_rotation()
        turn = _main_turn(seen, shown)
        width, height = self._size
        way = then(self._way, turned(width, height, turn))
        rules = (carry(way, box) for box in self._drawings.rules)
        if turn % 180:
            width, height = height, width
        words = (_word(token, way, shown + turn, self._unit) for token in seen.tokens)
        return TextLayer(
            engine=ENGINE,
            width=width,
            height=height,
            rotation=turn,
            words=tuple(word for word in words if _near_page(word.box, width, height)),
            rules=_on_page(rules, width, height),
            checkboxes=_checkboxes(seen, self._drawings, way),
            pictures=self._pictures,
            letters=seen.letters,
            invisible=seen.invisible,
            unmapped=seen.unmapped,
            paths=self._drawings.paths,
        )

    def second_layer(self) -> TextLayer | None:
        """Return the words as another library reads them; slow, for layers in doubt."""
        stored = self._stored
        return plumbed_layer(stored.path, stored.passwords, self.number, self._unit, self.layer())

    def pixels(self) -> Pixels:
        """Return the picture that the page is, or render it in the resolution of its pictures.

        Raises :class:`TooLarge` before any pixel is made, and :class:`EngineFailed`.
        """
        width, height = self._size
        own = picture_dpi(self._pictures, width * height)
        dpi = min(max(own or _PLAIN_DPI, _LOWEST_DPI), _HIGHEST_DPI)
        dpi = min(dpi, 72 * (_MOST_PIXELS / (width * height)) ** 0.5)
        self._refuse_bombs(width, height, dpi)
        if own and self._seen.letters == self._seen.invisible:
            scan = self._scan(own)
            if scan is not None:
                return as_pixels(scan, (width, height), own)
        try:
            bitmap = self._page.render(
                scale=dpi / 72 * self._unit, grayscale=False, rev_byteorder=True
            )
        except (pdfium.PdfiumError, RuntimeError, ValueError) as exc:
            msg = f"pdfium cannot render page {self.number}: {exc}"
            raise EngineFailed(msg) from exc
        return bitmap_pixels(bitmap, (width, height), own)

    def _scan(self, dpi: float) -> Image | None:
        if not covers(self._pictures, *self._size):
            return None
        return self._stored.whole_page(self._page, self.number, dpi)

    def _refuse_bombs(self, width: float, height: float, dpi: float) -> None:
        most = self._limits.page_pixels
        rendered = (int(width * dpi / 72), int(height * dpi / 72))
        for wide, high in (rendered, *(picture.size for picture in self._pictures)):
            if wide * high > most:
                msg = (
                    f"page {self.number} holds {wide} x {high} pixels,"
                    f" more than limits.page_pixels = {most}"
                )
                raise TooLarge(msg)


def _flattened(pdf: pdfium.PdfDocument, index: int) -> pdfium.PdfPage:
    """Draw form fields and notes into the page: their text is part of what a viewer shows."""
    page = pdf[index]
    if pdfium_c.FPDFPage_GetAnnotCount(page.raw) == 0:
        return page
    done = pdfium_c.FPDFPage_Flatten(page.raw, pdfium_c.FLAT_NORMALDISPLAY)
    if done != pdfium_c.FLATTEN_SUCCESS:
        return page
    page.close()
    return pdf[index]


def _main_turn(seen: Characters, shown: int) -> Turn:
    """Return the turn that makes most letters of the shown page upright."""
    turns: Counter[int] = Counter()
    for token in seen.tokens:
        turns[(token.kind.turn + shown) % 360] += len(token.text)
    if not turns:
        return 0
    turn, letters = turns.most_common(1)[0]
    return (360 - turn) % 360 if letters > 0.6 * turns.total() else 0


def _word(token: Token, way: Affine, turn: int, unit: float) -> Word:
    """Make a record of a token; words that run in another direction stand in another block."""
    return Word(
        text=token.text,
        box=carry(way, token.box),
        confidence=1.0,
        block=(token.kind.turn + turn) % 360 // 90,
        line=token.line,
        size=round(token.kind.size * unit, 2) if token.kind.size > 0 else None,
        bold=token.kind.bold,
    )


def _near_page(box: Box, width: float, height: float) -> bool:
    """Tell whether a box lies within a page's size of the page: a damaged one may reach far out."""
    across = -width <= box.x0 and box.x1 <= 2 * width
    return across and -height <= box.top and box.bottom <= 2 * height


def _on_page(rules: Iterable[Box], width: float, height: float) -> tuple[Rule, ...]:
    """Cut the rules to the page; what lies outside is not shown."""
    page = Box(0.0, 0.0, width, height)
    cut = (
        Box(max(r.x0, 0.0), max(r.top, 0.0), min(r.x1, width), min(r.bottom, height))
        for r in rules
        if r.overlap(page) > 0
    )
    return tuple(Rule(box=box) for box in cut)


def _checkboxes(seen: Characters, drawn: Drawings, way: Affine) -> tuple[CheckBox, ...]:
    """Find form boxes: characters that show one, and drawn squares with or without a tick."""
    printed = (
        CheckBox(box=carry(way, t.box), checked=t.text != "☐", confidence=0.99)
        for t in seen.tokens
        if t.text in ("☐", "☑", "☒", "□")
    )
    squares = []
    for square in set(drawn.squares):
        ticks = [t for t in seen.tokens if t.text in _TICKED and square.contains(*t.box.middle)]
        strokes = [t for t in drawn.ticks if square.contains(*t.middle)]
        words = [t for t in seen.tokens if t.text not in _TICKED and square.overlap(t.box) > 4]
        if not words:
            checked = bool(ticks or strokes)
            squares.append(CheckBox(box=carry(way, square), checked=checked, confidence=0.97))
    return tuple(sorted((*printed, *squares), key=lambda b: (b.box.top, b.box.x0)))
