"""What the engine read beside the text: holes at the edge, words on their side, round stamps."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.geometry import Box
from models.page import Ink
from pipeline.stages.arrange.tokens import Token

_EDGE = 0.055
"""Share of the page's width at either side that is margin on any print."""
_CROPPED = 0.07
"""Share of the page's width within which the text of a cropped page begins."""
_WORD = re.compile(r"[^\W\d_]{3}")
_SMALLEST_STAMP, _LARGEST_STAMP = 50.0, 200.0
"""Points that a round stamp measures across: 2 to 7 centimetres. Ink as large as a page is none."""


def beside_text(
    tokens: Sequence[Token], width: float, inks: Sequence[Ink]
) -> tuple[list[Token], list[Token]]:
    """Return the words of the text, and those beside it (kept, but in no line of the text)."""
    if not tokens:
        return [], []
    words = [token for token in tokens if _WORD.search(token.text)]
    left = min((token.x0 for token in words), default=0.0) > _CROPPED * width
    right = max((token.x1 for token in words), default=width) < (1 - _CROPPED) * width
    stamped = _stamped(tokens, inks)
    inside: list[Token] = []
    beside: list[Token] = []
    for token in tokens:
        edge = (left and token.x1 < _EDGE * width) or (right and token.x0 > (1 - _EDGE) * width)
        out = (edge and not _WORD.search(token.text)) or _sideways(token) or id(token) in stamped
        (beside if out else inside).append(token)
    return inside, beside


def _sideways(token: Token) -> bool:
    """Tell whether a word runs up or down the page."""
    return len(token.text) > 3 and token.bottom - token.top > 2.0 * (token.x1 - token.x0)


def _stamped(tokens: Sequence[Token], inks: Sequence[Ink]) -> set[int]:
    """Return the words of lines that stand wholly in a stamp: ink about as wide as high.

    A signature over a typed name is wider than high.
    """
    stamps = [ink.box for ink in inks if _roundish(ink.box)]
    if not stamps:
        return set()
    lines: dict[tuple[int, int], list[Token]] = {}
    for token in tokens:
        lines.setdefault((token.word.block, token.word.line), []).append(token)
    return {
        id(token)
        for line in lines.values()
        if any(all(_within(token.word.box, stamp) for token in line) for stamp in stamps)
        for token in line
    }


def _roundish(box: Box) -> bool:
    wide, high = box.x1 - box.x0, box.bottom - box.top
    sized = min(wide, high) >= _SMALLEST_STAMP and max(wide, high) <= _LARGEST_STAMP
    return sized and 0.6 * high <= wide <= 1.6 * high


def _within(box: Box, outer: Box) -> bool:
    across = outer.x0 - 1 <= box.x0 and box.x1 <= outer.x1 + 1
    return across and outer.top - 1 <= box.top and box.bottom <= outer.bottom + 1
