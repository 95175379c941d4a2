"""Which outputs of a network stand for which signs."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from pipeline.engines.lstm.packed import Packed

_NO_SIGNS = (1, 2)
"""Joined and broken letters."""


@dataclass(frozen=True, slots=True)
class Characters:
    """Signs by their codes, and the numbers by which the word list knows them."""

    signs: tuple[str, ...]
    numbers: dict[str, int]


def read_characters(names: bytes, recoder: bytes, outputs: int) -> Characters:
    """Read the components ``lstm-unicharset`` and ``lstm-recoder``.

    Raises ``ValueError`` where a sign takes several codes, as Chinese does: Tesseract reads those.
    """
    count, *rows = names.decode("utf-8").split("\n")
    named = [row.split(" ", 1)[0] for row in rows[: int(count)]]
    named[0] = " "  # printed as NULL
    signs = [""] * outputs
    file = Packed(recoder)
    for number in range(file.number("I")):
        file.number("b")  # whether the sign stands for itself
        codes = file.numbers(f"{file.number('i')}i")
        if len(codes) != 1:
            msg = f"{named[number]} takes {len(codes)} codes"
            raise ValueError(msg)
        if number not in _NO_SIGNS and number < len(named):
            signs[codes[0]] = named[number]
    return Characters(tuple(signs), {name: at for at, name in enumerate(named)})


def components(data: bytes) -> dict[int, bytes]:
    """Return the components of a ``.traineddata`` file by their number."""
    file = Packed(data)
    offsets = file.numbers(f"{file.number('i')}q")
    ends = dict(pairwise([*sorted(at for at in offsets if at >= 0), len(data)]))
    return {number: data[at : ends[at]] for number, at in enumerate(offsets) if at >= 0}
