"""Small makers of records for tests: a page is drawn as text, where a column is a place."""

from __future__ import annotations

import re
import textwrap

from models.geometry import Box, hull
from models.kinds import DpiSource, Origin, OriginReason, Script
from models.page import PageReading, Rule, Word

ADVANCE = 6.0
"""Points from one character to the next: Courier 10."""
PITCH = 12.0
"""Points from one line to the next."""
MARGIN = 36.0
"""Points left of and above the first character."""


def a_word(text: str, x0: float = 0.0, top: float = 0.0, **fields: object) -> Word:
    """Return a word in 10-point type whose first character stands at ``x0``, ``top``."""
    given: dict[str, object] = {
        "text": text,
        "box": Box(x0, top, x0 + ADVANCE * len(text), top + 10.0),
        "confidence": 0.96,
        "block": 0,
        "line": 0,
        "size": 10.0,
    }
    return Word.model_validate(given | fields)


def a_page(
    drawing: str, *, page: int = 1, confidence: float = 0.96, **fields: object
) -> PageReading:
    """Return the reading of a page drawn as text.

    Characters stand 6 points apart, lines 12. ``**words**`` are bold, ``__word__`` underlined (a
    rule below it); a line of four or more ``-`` or ``=`` is a ruling line, a ``|`` is a piece of a
    vertical one. The marks themselves take up their place. Words parted by one blank share the
    engine's line; wider gaps begin a new one, as engines do between columns.
    """
    words: list[Word] = []
    rules: list[Rule] = []
    uprights: dict[int, list[int]] = {}
    number = 0
    for row, text in enumerate(textwrap.dedent(drawing).strip("\n").split("\n")):
        top = MARGIN + row * PITCH
        end = None
        heavy = False
        for match in re.finditer(r"\S+", text):
            token, x0 = match[0], MARGIN + match.start() * ADVANCE
            if re.fullmatch(r"[-=+]{4,}", token):
                x1 = MARGIN + match.end() * ADVANCE
                rules.append(Rule(box=Box(x0, top + 5.5, x1, top + 6.5)))
                continue
            if token == "|":
                uprights.setdefault(match.start(), []).append(row)
                continue
            bold = heavy or token.startswith("**")
            heavy = bold and not token.endswith("**")
            printed = token.strip("*")
            if printed.startswith("__") or printed.endswith("__"):
                printed = printed.strip("_")
                x1 = MARGIN + match.end() * ADVANCE
                rules.append(Rule(box=Box(x0, top + 10.2, x1, top + 11.0)))
            if end is None or match.start() - end > 1:
                number += 1
            end = match.end()
            box = Box(x0, top, x0 + ADVANCE * len(token), top + 10.0)
            words.append(
                Word(
                    text=printed,
                    box=box,
                    confidence=confidence,
                    block=0,
                    line=number,
                    size=10.0,
                    bold=bold,
                )
            )
    for column, rows in uprights.items():
        x0 = MARGIN + column * ADVANCE + 2.5
        boxes = [
            Box(x0, MARGIN + r * PITCH - 5.5, x0 + 1.0, MARGIN + r * PITCH + 17.5) for r in rows
        ]
        rules.append(Rule(box=hull(boxes)))
    given: dict[str, object] = {
        "page": page,
        "width": 595.3,
        "height": 841.9,
        "dpi": 300.0,
        "dpi_source": DpiSource.FILE,
        "origin": Origin.OCR,
        "origin_reason": OriginReason.NO_TEXT_LAYER,
        "rotation": 0,
        "skew": 0.0,
        "script": Script.LATIN,
        "engine": "test 1 deu",
        "words": tuple(words),
        "rules": tuple(rules),
    }
    return PageReading.model_validate(given | fields)
