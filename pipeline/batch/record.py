"""A record on its way out: its bytes, and what a run wants to know of it. No text goes there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import BaseModel

from models.evidence import Found
from models.paper import CouncilPaper

_NUMBERS_ONLY = re.compile(r"\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]")
_STEPS = 10


def record_bytes(paper: CouncilPaper) -> bytes:
    """Return the record as it is published: indented, but a box on one line."""
    # A line break inside a JSON string is written \\n, so no text can look like such a list.
    text = _NUMBERS_ONLY.sub(_on_one_line, paper.model_dump_json(indent=2))
    return text.encode() + b"\n"


def _on_one_line(match: re.Match[str]) -> str:
    return f"[{', '.join(match[1].replace(',', ' ').split())}]"


def review_codes(paper: CouncilPaper) -> tuple[str, ...]:
    """Return the codes that say why a person should look, each once."""
    return tuple(sorted({reason.code.value for reason in paper.review.reasons}))


def sureness(paper: CouncilPaper) -> tuple[int, ...]:
    """Count the values of a record by their confidence, in ten steps from 0 to 1."""
    counts = [0] * _STEPS
    for confidence in _confidences(paper.metadata):
        counts[min(int(confidence * _STEPS), _STEPS - 1)] += 1
    return tuple(counts)


def _confidences(part: object) -> Iterator[float]:
    match part:
        case Found():
            yield part.confidence
        case BaseModel():
            for _, value in part:
                yield from _confidences(value)
        case tuple():
            for value in part:
                yield from _confidences(value)
        case _:  # a number, a text, nothing
            return
