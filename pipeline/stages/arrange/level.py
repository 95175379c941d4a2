"""A page's words and ruling lines, turned level so that geometry is plain arithmetic."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.page import PageReading
from pipeline.stages.arrange.margin import beside_text
from pipeline.stages.arrange.tokens import (
    Sheet,
    Stroke,
    Token,
    type_size,
    usual_advance,
    usual_size,
)
from pipeline.stages.arrange.turn import turner

# Underlining typed with hyphens, and drawn lines read as letters: "-----", "____", "=====".
_STROKE = re.compile(r"^[-_=~—–‐¯]{4,}$")
_SPECK = 0.4
"""Times the usual size below which a letter or digit is a speck: an index is larger."""
_GUESSED = 0.3
"""Confidence below which a word is no more than a guess."""
_NARROWEST = 0.33
"""Ems that a letter is wide on average, in the narrowest type."""


def level(reading: PageReading, page: int) -> Sheet:
    """Return the page's words and rules, turned by its skew about the middle of the page."""
    turn = turner(reading)
    tokens: list[Token] = []
    strokes: list[Stroke] = []
    for word in reading.words:
        x0, top, x1, bottom = turn(word.box)
        text = word.text
        if len(text) > 3 and _STROKE.match(text):
            middle = (top + bottom) / 2
            strokes.append(Stroke(x0, middle, x1, middle))
            continue
        size = type_size(word, bottom - top)
        tokens.append(Token(word, text, x0, top, x1, bottom, size, bool(word.bold)))
    tokens, beside = beside_text(tokens, reading.width, reading.inks)
    usual = _squash(tokens)
    tokens = [token for token in tokens if not _is_ink(token, usual)]
    strokes.extend(Stroke(*turn(rule.box)) for rule in reading.rules)
    return Sheet(
        page=page,
        width=reading.width,
        height=reading.height,
        tokens=tokens,
        flat=sorted((s for s in strokes if s.flat), key=lambda s: s.at),
        upright=sorted((s for s in strokes if not s.flat), key=lambda s: s.at),
        size=usual,
        beside=beside,
        advance=usual_advance(tokens),
    )


def _is_ink(token: Token, usual: float) -> bool:
    """Tell whether a token is a signature or a speck that the engine took for letters."""
    word = token.word
    if token.size < _SPECK * usual and len(token.text) <= 2 and token.text.isalnum():
        return True
    if word.confidence >= 0.7:
        return False
    limit = 1.5 if word.confidence < _GUESSED else 2.2
    huge = token.size > limit * usual and len(token.text) <= 6
    return huge or (word.confidence < 0.5 and not any(char.isalnum() for char in token.text))


def _squash(tokens: Sequence[Token]) -> float:
    """Give lines whose boxes are far too high for their letters the usual size; return that size.

    On worn prints the engine takes the lines above and below into a line's boxes: letters of 30
    points that are 4 points wide are none. Then the middle of the box is right, its edges are not.
    """
    lines: dict[tuple[int, int], list[Token]] = {}
    for token in tokens:
        lines.setdefault((token.word.block, token.word.line), []).append(token)
    high = [line for line in lines.values() if _too_high(line)]
    if not high:
        return usual_size(tokens)
    wrong = {id(token) for line in high for token in line}
    usual = usual_size([token for token in tokens if id(token) not in wrong] or tokens)
    for token in (token for line in high for token in line):
        if token.size > 1.2 * usual:
            middle, half = token.middle, min(token.bottom - token.top, 0.93 * usual) / 2
            token.top, token.bottom, token.size = middle - half, middle + half, usual
    return usual


def _too_high(line: Sequence[Token]) -> bool:
    letters = sum([len(token.text) for token in line])
    if letters < 8:
        return False
    wide = sum([token.x1 - token.x0 for token in line])
    return wide < _NARROWEST * letters * max([token.size for token in line])
