"""Is a text layer worth using? Judged by its letters, its ink, and what it leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np

from models.geometry import Box
from models.kinds import OriginReason
from models.page import Word
from pipeline.sheet import Picture, Pixels, TextLayer

# "(cid:37)": a character code that some program could not name and wrote down instead.
_CID = re.compile(r"\(cid:\d+\)")
# UTF-8 read as Latin-1 or Windows-1252: "fÃ¼r", "StraÃŸe", "â€ž".
_MOJIBAKE = re.compile(r"Ã[\u0080-\u00bf\u0152-\u2122]|â€|Â[\u00a0-\u00bf]")
_WORDLIKE = re.compile(r"[A-Za-z\u00c0-\u024f\u017f]{2,}")  # of other scripts nothing can be said
_VOWELS = frozenset("aeiouyäöüáàâéèêíìîóòôúùûAEIOUYÄÖÜ")
# The pairs of letters that German text is made of most: 55 to 65 of 100 pairs in council papers;
# random or shifted letters reach 10 to 25. English, French and Latin reach 35 to 50.
_PAIRS = frozenset(
    """
    en er ch de ei ie in te ge un nd ic es be ne re st au an sc it se si di da ht ng ss le ve is li
    he ra rd eh ha tz ll mi ns al em ur as sa us ag wi ti nt el fü ür äg ab or ze vo rt tt ma we rs
    ed hr zu la ro ta il ri eu tr hl hn nn on ol et at ar om um ru so wa no ke ät ig ka pr ba fe gs
    sp am ga ts rg rk ho me fa na nu mm kt ut ko do ah uf af ck lu op ks öf ff rh
    """.split()
)
_FEW = 40  # letters: too few to judge a language by


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a text layer is worth, why, and whether its page should be looked at as well."""

    reason: OriginReason
    why: str
    look: bool = False


def judge_layer(layer: TextLayer) -> Judgement:
    """Judge a text layer by cheap evidence alone."""
    if not layer.words:
        return Judgement(OriginReason.NO_TEXT_LAYER, "the page has no characters")
    covered = picture_share(layer)
    if 2 * layer.invisible > layer.letters:
        why = f"{layer.invisible} of {layer.letters} characters are invisible"
        return Judgement(OriginReason.SCANNED_TEXT_LAYER, why)
    if (fault := garbage(layer)) is not None:
        return Judgement(OriginReason.GARBAGE_TEXT_LAYER, fault)
    if covered > 0.9 and layer.letters > 200 and _text_over(layer):
        # Visible words on top of a scan: OCR programs that print behind the picture.
        return Judgement(
            OriginReason.SCANNED_TEXT_LAYER, "a picture of the whole page lies over its text"
        )
    look = covered > 0.12 or layer.paths > 600
    return Judgement(
        OriginReason.TEXT_LAYER, f"{layer.letters} characters that read as words", look
    )


def _text_over(layer: TextLayer) -> bool:
    """Tell whether the words lie all over one picture that fills the page."""
    fills = [p for p in layer.pictures if _area(p) > 0.9 * layer.width * layer.height]
    return any(min(p.size) >= 800 for p in fills)


def _area(picture: Picture) -> float:
    return picture.box.width * picture.box.height


def picture_share(layer: TextLayer) -> float:
    """Return the share of the page under pictures, 0 to 1 (overlaps count twice)."""
    page = Box(0.0, 0.0, max(layer.width, layer.height), max(layer.width, layer.height))
    area = sum(p.box.overlap(page) for p in layer.pictures if min(p.size) > 8)
    return min(area / (layer.width * layer.height), 1.0)


def garbage(layer: TextLayer) -> str | None:
    """Say what is wrong with the characters of a layer; ``None`` if they read as words."""
    text = " ".join(word.text for word in layer.words)
    if layer.unmapped > max(5, 0.1 * layer.letters):
        return f"{layer.unmapped} of {layer.letters} characters have no Unicode value"
    cids = len(_CID.findall(text))
    if cids * 6 > 0.1 * layer.letters:
        return f"{cids} characters are written as (cid:...)"
    broken = len(_MOJIBAKE.findall(text))
    if broken > max(3, 0.02 * layer.letters):
        return f"{broken} characters are UTF-8 read as Latin-1"
    return improbable(layer.words)


def improbable(words: Iterable[Word]) -> str | None:
    """Say why words cannot be of a language; ``None`` where they can, or are too few to tell."""
    tokens = [token for word in words for token in _WORDLIKE.findall(word.text)]
    letters = sum(len(token) for token in tokens)
    if letters < _FEW:
        return None
    mute = sum(1 for token in tokens if len(token) > 2 and not _VOWELS & set(token))
    if mute > 0.35 * len(tokens):
        return f"{mute} of {len(tokens)} words have no vowel"
    pairs = [low[i : i + 2] for low in map(str.lower, tokens) for i in range(len(low) - 1)]
    known = sum(pair in _PAIRS for pair in pairs) / max(len(pairs), 1)
    if known < 0.3:
        return f"only {known:.0%} of the pairs of letters occur in German"
    return None


def uncovered_letters(pixels: Pixels, layer: TextLayer) -> int:
    """Count shapes on the page that look like letters and lie outside all words of the layer."""
    small = _small(pixels, layer)
    if layer.rotation:
        small = np.rot90(small, -layer.rotation // 90)
    rows, columns = small.shape
    across, down = columns / layer.width, rows / layer.height
    ink = cv2.adaptiveThreshold(
        np.ascontiguousarray(small), 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 25, 20
    )
    for word in layer.words:
        box = word.box
        top, bottom = int((box.top - 2) * down), int((box.bottom + 2) * down) + 1
        left, right = int((box.x0 - 2) * across), int((box.x1 + 2) * across) + 1
        ink[max(top, 0) : max(bottom, 0), max(left, 0) : max(right, 0)] = 0
    return letter_like(np.asarray(ink, np.uint8), down)


def _small(pixels: Pixels, layer: TextLayer) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Shrink to about 110 dpi: letters keep their shape, specks go."""
    scale = min(1.0, 110 / 72 * max(layer.width, layer.height) / max(pixels.grey.shape))
    small = cv2.resize(pixels.grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)


def letter_like(ink: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], per_point: float) -> int:
    """Count shapes of a letter's size that stand in rows with others like them."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    heights = stats[1:count, cv2.CC_STAT_HEIGHT] / per_point
    widths = stats[1:count, cv2.CC_STAT_WIDTH] / per_point
    fit = (heights >= 3) & (heights <= 16) & (widths >= 0.8) & (widths <= 40)
    tops = stats[1:count, cv2.CC_STAT_TOP][fit] + stats[1:count, cv2.CC_STAT_HEIGHT][fit]
    # Letters share a foot line with a dozen others; the grain of a photograph does not.
    rows, numbers = np.unique(np.round(tops / (1.5 * per_point)), return_counts=True)
    return int(numbers[numbers >= 12].sum()) if rows.size else 0
