"""Fraktur: found by evidence on the page, and read with its own model.

Read as Latin, Fraktur gives letters that German never puts so (``jelbjt``, ``Mitteilungf``) and low
confidence. Only then a second look at a few lines is paid for, and only if that is surer of itself
is the page read again. Words that Latin reads better keep their reading: letterheads, figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from models.geometry import Box
from models.kinds import Script
from models.page import Step
from pipeline.settings import ReadingSettings
from pipeline.sheet import CleanPage, Image, SeenWord, Strip, Task
from pipeline.stages.read.engine import OcrEngine

_SURE = 0.925  # mean confidence of a Latin page; Fraktur read as Latin stays below
_BETTER = 0.03  # by which Fraktur must beat Latin on the same lines
_LATIN_WORD = 0.12  # by which Latin must beat Fraktur on a word to keep it
_TRIAL_LINES = 4
_FEWEST = 3  # words: fewer are no evidence
_FEW = 12  # words: so few must be surer and have a long s, for one misread word may be either
_MIXED = 0.12  # share of letters in the other script


@dataclass(frozen=True, slots=True)
class Voice:
    """The words of a page, and the script and language they were read in."""

    words: tuple[SeenWord, ...]
    script: Script
    language: str
    steps: tuple[Step, ...] = ()


def in_the_right_script(
    page: CleanPage,
    words: tuple[SeenWord, ...],
    engine: OcrEngine,
    task: Task,
    settings: ReadingSettings,
) -> Voice:
    """Return the words, read again in Fraktur where the page asks for it."""
    latin = Voice(words, Script.LATIN, settings.language)
    if not settings.detect_fraktur or len(words) < _FEWEST or surety(words) >= _SURE:
        return latin
    fraktur = replace(task, language=settings.fraktur_language)
    band = trial_band(words, page.image.shape[0])
    tried = engine.read(_rows(page.image, band), replace(fraktur, strips=_within(task, band)))
    here = [word for word in words if band[0] <= word.box.middle[1] < band[1]]
    if not _wins(tried, here, few=len(words) < _FEW):
        return latin
    again = engine.read(page.image, fraktur)
    merged, share = best_of_both(words, again)
    script = Script.MIXED if share > _MIXED else Script.FRAKTUR
    why = f"lines read as Fraktur are surer: {surety(tried):.2f} against {surety(here):.2f}"
    language = f"{settings.fraktur_language}+{settings.language}"
    return Voice(merged, script, language, (Step(name="fraktur", reason=why),))


def surety(words: Sequence[SeenWord]) -> float:
    """Return the mean confidence of words of letters, each weighted by its length."""
    plain = [word for word in words if sum(map(str.isalpha, word.text)) >= 3]
    weight = sum(len(word.text) for word in plain)
    return sum(len(word.text) * word.confidence for word in plain) / weight if weight else 1.0


def _wins(tried: Sequence[SeenWord], latin: Sequence[SeenWord], *, few: bool) -> bool:
    """Tell whether lines are Fraktur: surer, nothing lost, and printed with a long s."""
    text = "".join(word.text for word in tried)
    long_s = text.count("ſ") / max(len(text), 1)
    enough = len(text) > 0.7 * sum(len(word.text) for word in latin)
    better = surety(tried) > surety(latin) + _BETTER
    return enough and long_s > 0.006 and (better or (long_s > 0.02 and not few))


def trial_band(words: Sequence[SeenWord], rows: int) -> tuple[int, int]:
    """Return the first and one past the last row of the few lines with the most letters."""
    lines: dict[int, list[SeenWord]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    ends = sorted(
        (min(w.box.top for w in line), max(w.box.bottom for w in line), sum(map(_letters, line)))
        for line in lines.values()
    )
    windows = [ends[i : i + _TRIAL_LINES] for i in range(max(len(ends) - _TRIAL_LINES + 1, 1))]
    best = max(windows, key=lambda window: sum(letters for _, _, letters in window))
    top, bottom = best[0][0], max(end for _, end, _ in best)
    margin = 0.4 * (bottom - top) / len(best)
    return max(int(top - margin), 0), min(int(bottom + margin) + 1, rows)


def _letters(word: SeenWord) -> int:
    return sum(map(str.isalpha, word.text))


def _rows(image: Image, band: tuple[int, int]) -> Image:
    return np.ascontiguousarray(image[band[0] : band[1]])


def _within(task: Task, band: tuple[int, int]) -> tuple[Strip, ...] | None:
    """Return the strips whose middle lies in a band, in pixels of the band."""
    if task.strips is None:
        return None
    return tuple(
        replace(strip, ink=_cut(strip.ink, band), seen=_cut(strip.seen, band))
        for strip in task.strips
        if band[0] <= strip.ink.middle[1] < band[1]
    )


def _cut(box: Box, band: tuple[int, int]) -> Box:
    top, bottom = max(box.top, band[0]), min(box.bottom, band[1])
    return Box(box.x0, top - band[0], box.x1, bottom - band[0])


def best_of_both(
    latin: Sequence[SeenWord], fraktur: Sequence[SeenWord]
) -> tuple[tuple[SeenWord, ...], float]:
    """Take the Fraktur reading, but words that Latin is much surer of as Latin read them.

    Return the words and the share of letters that Latin kept. The long s speaks for Fraktur
    whatever the confidences say: Latin has no such letter.
    """
    kept, share, total = [], 0, 0
    for word in fraktur:
        rival = _rival(word.box, latin)
        total += len(word.text)
        if rival is not None and "ſ" not in word.text and _is_latin(rival, word):
            kept.append(replace(word, text=rival.text, confidence=rival.confidence))
            share += len(word.text) * any(map(str.isalpha, word.text))
        else:
            kept.append(word)
    return tuple(kept), share / max(total, 1)


def _is_latin(rival: SeenWord, word: SeenWord) -> bool:
    return rival.confidence > word.confidence + _LATIN_WORD and rival.confidence > 0.8


def _rival(box: Box, words: Sequence[SeenWord]) -> SeenWord | None:
    """Return the word that stands in the same place, where it is one word in both readings."""
    for word in words:
        union = box.width * box.height + word.box.width * word.box.height
        shared = box.overlap(word.box)
        if shared > 0 and shared / (union - shared) > 0.6:
            return word
    return None
