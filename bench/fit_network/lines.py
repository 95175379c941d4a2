"""Examples: lines as the network sees them with what stands there, and their file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.lstm.network_file import Floats

_WHITE = 127
"""Paper; ink is its negative."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of a page."""

    pixels: NDArray[np.int8]
    """As high as the network; paper 127, ink -127: a byte each, for there are many lines."""
    true: str
    read: str
    """What was read before."""
    kind: str
    """Of the scan, such as ``fax``; ``made`` for those of pages made for training."""
    paper: str
    """Lines of a paper are learned together or judged together."""

    @property
    def strip(self) -> Floats:
        """Return the pixels from 1 (paper) to -1, as the network takes them."""
        return self.pixels.astype(np.float32) / np.float32(_WHITE)


def as_bytes(strip: Floats) -> NDArray[np.int8]:
    """Return a prepared line in whole numbers."""
    return np.round(strip * _WHITE).astype(np.int8)


def store(path: Path, lines: Sequence[Line]) -> None:
    """Write lines, side by side in one wide picture."""
    if not lines:
        return
    with path.open("wb") as file:  # a name would be given another suffix
        np.savez_compressed(
            file,
            pixels=np.concatenate([line.pixels for line in lines], axis=1),
            widths=np.array([line.pixels.shape[1] for line in lines]),
            texts=np.array([(line.true, line.read, line.kind, line.paper) for line in lines]),
        )


def stored(path: Path) -> Iterator[Line]:
    """Yield the lines that :func:`store` wrote."""
    with np.load(path) as file:
        pixels, widths, texts = file["pixels"], file["widths"], file["texts"]
    ends = np.cumsum(widths)
    for end, width, row in zip(ends, widths, texts, strict=True):
        true, read, kind, paper = map(str, row)
        yield Line(pixels[:, end - width : end], true, read, kind, paper)
