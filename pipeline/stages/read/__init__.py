"""Stage 4: the words of a page, wherever they come from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.geometry import Box, hull
from models.kinds import Origin, OriginReason, Script
from models.page import Alternative, Ink, InkKind, PageReading, Stamp, Step, Word
from pipeline.affine import carry
from pipeline.settings import ReadingSettings
from pipeline.sheet import CleanPage, SeenWord, Task, TextLayer
from pipeline.stages.read.doubt import settle_doubts
from pipeline.stages.read.engine import OcrEngine as OcrEngine
from pipeline.stages.read.fraktur import Voice, in_the_right_script
from pipeline.stages.read.leftover import Drawn, drawn_ink, missed_places, only, unread
from pipeline.stages.read.lines import strips_of
from pipeline.stages.read.order import inserted
from pipeline.stages.read.part import read_part
from pipeline.stages.read.sizes import line_sizes
from pipeline.stages.read.stamps import read_places
from pipeline.stages.read.weight import weights

_NOISE = 0.5
"""A "word" without letter or digit below this confidence is a speck or the rest of a line."""
_ACCEPTED = 0.55
"""What a second look finds must be surer than that."""
_MISREAD = 0.62
"""Mean confidence of a page that may lie on its head; upright pages stay above on every sample."""


@dataclass(frozen=True, slots=True, eq=False)
class FirstReading:
    """A prepared page and the words an engine found on it."""

    page: CleanPage
    words: tuple[SeenWord, ...]
    task: Task

    @property
    def confidence(self) -> float:
        """Return the mean confidence, each word weighted by its length."""
        weight = sum(len(word.text) for word in self.words)
        return sum(len(w.text) * w.confidence for w in self.words) / weight if weight else 0.0

    @property
    def misread(self) -> bool:
        """Tell whether the page may lie another way than it was prepared for."""
        return bool(self.words) and self.confidence < _MISREAD

    @property
    def letters_read(self) -> float:
        """Return how much was read: letters, each weighted by its word's confidence."""
        return sum(len(w.text) * w.confidence for w in self.words if w.confidence > 0.5)


def first_reading(page: CleanPage, engine: OcrEngine, task: Task) -> FirstReading:
    """Read a prepared page once; the task's resolution is that of the page."""
    task = replace(task, dpi=page.dpi_told, strips=strips_of(page))
    return FirstReading(page, engine.read(page.image, task), task)


def read_image(
    first: FirstReading, engine: OcrEngine, reason: OriginReason, settings: ReadingSettings
) -> PageReading:
    """Complete the reading of a page: what the first one missed, its script, what is no text."""
    page = first.page
    words, more = _second_look(first, engine)
    voice = in_the_right_script(page, words, engine, first.task, settings)
    if voice.script is Script.LATIN:
        settled, doubts = settle_doubts(page, voice.words, engine, first.task)
        voice = replace(voice, words=settled, steps=(*voice.steps, *doubts))
    places = read_places(page, engine, first.task)
    rest = unread(page.ink, voice.words)
    drawn = drawn_ink(rest, page.x_height)
    return PageReading(
        page=first.task.page,
        width=round(page.width, 1),
        height=round(page.height, 1),
        dpi=page.dpi,
        dpi_source=page.dpi_source,
        origin=Origin.OCR,
        origin_reason=reason,
        rotation=page.rotation,
        skew=page.skew,
        script=voice.script,
        engine=f"{engine.name} {voice.language}",
        words=_words(voice, page, drawn),
        rules=page.rules,
        checkboxes=page.checkboxes,
        stamps=tuple(Stamp(box=_place(page, p.box), text=p.text) for p in places if p.is_stamp),
        inks=(
            *(Ink(box=_place(page, d.box), kind=d.kind) for d in drawn),
            *(
                Ink(box=_place(page, p.box), kind=InkKind.HANDWRITING)
                for p in places
                if not p.is_stamp
            ),
        ),
        transform=page.transform,
        steps=(*page.steps, *more, *voice.steps),
    )


def _second_look(
    first: FirstReading, engine: OcrEngine
) -> tuple[tuple[SeenWord, ...], tuple[Step, ...]]:
    """Read the places whose letters no word accounts for: layout analysis loses whole blocks."""
    page, words = first.page, first.words
    places = missed_places(unread(page.ink, words), page.x_height)
    if not places:
        return words, ()
    task = replace(first.task, scattered=True, strips=None)
    found = [
        word
        for word in read_part(engine, only(page.image, places, words), hull(places), task)
        if word.confidence >= _ACCEPTED and any(char.isalnum() for char in word.text)
    ]
    if not found:
        return words, ()
    kept = tuple(w for w in words if not any(_same_place(w.box, f.box) for f in found))
    why = f"{len(found)} words in {len(places)} places that the first reading left out"
    return inserted(kept, found), (Step(name="second look", reason=why),)


def _same_place(one: Box, other: Box) -> bool:
    smaller = min(one.width * one.height, other.width * other.height)
    return one.overlap(other) > 0.4 * smaller


def _words(voice: Voice, page: CleanPage, drawn: tuple[Drawn, ...]) -> tuple[Word, ...]:
    seen = [word for word in voice.words if not _is_noise(word, drawn)]
    point = page.dpi_told / 72
    sizes = line_sizes([(word.text, word.box, word.line) for word in seen])
    of_word = [sizes.get(word.line) for word in seen]
    bold = weights(page.image, seen, of_word)
    return tuple(
        Word(
            text=word.text,
            box=_place(page, word.box),
            confidence=word.confidence,
            block=word.block,
            line=word.line,
            size=None if size is None else round(size / point, 1),
            bold=heavy,
            alternatives=tuple(
                Alternative(text=text, confidence=sure) for text, sure in word.alternatives
            ),
        )
        for word, size, heavy in zip(seen, of_word, bold, strict=True)
    )


def _is_noise(word: SeenWord, drawn: tuple[Drawn, ...]) -> bool:
    """Tell whether a "word" is a speck, the rest of a line, or a stroke of a signature."""
    if not any(char.isalnum() for char in word.text):
        return word.confidence < _NOISE
    return word.confidence < 0.35 and any(d.box.contains(*word.box.middle) for d in drawn)


def _place(page: CleanPage, box: Box) -> Box:
    """Carry a box to the upright page, cut to it."""
    there = carry(page.transform, box)
    x0, top = min(max(there.x0, 0.0), page.width), min(max(there.top, 0.0), page.height)
    return Box(
        x0, top, max(min(there.x1, page.width), x0), max(min(there.bottom, page.height), top)
    )


def read_text(
    layer: TextLayer, page: int, reason: OriginReason, steps: tuple[Step, ...]
) -> PageReading:
    """Return the reading of a page whose text layer is used."""
    return PageReading(
        page=page,
        width=round(layer.width, 1),
        height=round(layer.height, 1),
        dpi=None,
        dpi_source=None,
        origin=Origin.TEXT,
        origin_reason=reason,
        rotation=layer.rotation,
        skew=0.0,
        script=Script.LATIN,
        engine=layer.engine,
        words=layer.words,
        rules=layer.rules,
        checkboxes=layer.checkboxes,
        steps=steps,
    )


def read_blank(
    size: tuple[float, float], page: int, reason: OriginReason, steps: tuple[Step, ...]
) -> PageReading:
    """Return the reading of a page that nothing stands on; ``size`` is in points."""
    return PageReading(
        page=page,
        width=round(size[0], 1),
        height=round(size[1], 1),
        dpi=None,
        dpi_source=None,
        origin=Origin.BLANK,
        origin_reason=reason,
        rotation=0,
        skew=0.0,
        script=None,
        engine=None,
        steps=steps,
    )
