"""Which outputs of a network stand for which signs."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from pipeline.engines.lstm.packed import Packed

LONGEST = 4
"""Codes of one sign, at most."""


@dataclass(frozen=True, slots=True)
class Characters:
    """Signs by their codes; few signs (``ﬁ``, ``—`` in some models) need several codes."""

    single: tuple[str, ...]
    several: dict[tuple[int, ...], str]
    numbers: dict[str, int]
    """Numbers of signs, as the word list counts them."""

    def text(self, codes: tuple[int, ...]) -> str:
        """Return what codes spell."""
        if not self.several:
            return "".join(self.single[code] for code in codes)
        spelled, at = "", 0
        while at < len(codes):
            length, sign = self.longest(codes[at : at + LONGEST])
            spelled += sign
            at += length
        return spelled

    def longest(self, codes: tuple[int, ...]) -> tuple[int, str]:
        """Return the longest sign that codes begin with, and how many of them it takes."""
        for length in range(len(codes), 1, -1):
            if (sign := self.several.get(codes[:length])) is not None:
                return length, sign
        return 1, self.single[codes[0]]


def read_characters(signs: bytes, recoder: bytes, outputs: int) -> Characters:
    """Read the components ``lstm-unicharset`` and ``lstm-recoder``."""
    count, *rows = signs.decode("utf-8").split("\n")
    names = [row.split(" ", 1)[0] for row in rows[: int(count)]]
    names[0] = " "  # printed as NULL
    single = [""] * outputs
    several: dict[tuple[int, ...], str] = {}
    file = Packed(recoder)
    for number in range(file.number("I")):
        file.number("b")  # whether the sign stands for itself
        codes = file.numbers(f"{file.number('i')}i")
        name = names[number] if number < len(names) else ""
        if number in (1, 2):  # Joined, Broken: no signs
            continue
        if len(codes) > 1:
            several.setdefault(codes, name)
        elif not single[codes[0]]:
            single[codes[0]] = name
    return Characters(tuple(single), several, {name: at for at, name in enumerate(names)})


def components(data: bytes) -> dict[int, bytes]:
    """Return the components of a ``.traineddata`` file by their number."""
    file = Packed(data)
    offsets = file.numbers(f"{file.number('i')}q")
    ends = dict(pairwise([*sorted(at for at in offsets if at >= 0), len(data)]))
    return {number: data[at : ends[at]] for number, at in enumerate(offsets) if at >= 0}
