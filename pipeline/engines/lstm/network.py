"""Running a network: the columns of all lines one after the other, then lines side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import onnxruntime

from pipeline.engines.lstm.graph import columns_graph, lines_graph
from pipeline.engines.lstm.network_file import Floats, Network

_STRIP = 1536
"""Pixels across that go through the columns' graph together: what stays near the processor."""
_SIDE_BY_SIDE = 8
_STEPS = 2500
"""Steps of all lines of a batch, the shorter ones filled up: keeps memory within 10 MB."""
_STEP = 3
_BETWEEN = 3
"""Pixels of paper between two lines in a strip, so that no window sees both."""


class Recogniser:
    """A network ready to run, on one thread."""

    def __init__(self, network: Network) -> None:
        self.height = network.height
        self._size = network.column.size
        self._columns = _session(columns_graph(network))
        self._lines = _session(lines_graph(network))

    def signs(
        self, lines: Sequence[Floats], pause: Callable[[], None]
    ) -> Iterator[tuple[int, Floats]]:
        """Yield, for each line by its number, how probable each sign is in each step.

        Short lines come first. ``pause`` is called between batches; what it raises ends the work.
        """
        columns: list[Floats] = []
        for first, last in _strips(lines):
            columns.extend(self._features(lines[first:last]))
            pause()
        for batch in _batches([len(line) for line in columns]):
            lengths = np.array([len(columns[at]) for at in batch], np.int32)
            side = np.zeros((lengths.max(), len(batch), self._size), np.float32)
            for place, at in enumerate(batch):
                side[: lengths[place], place] = columns[at]
            signs = self._lines.run(None, {"columns": side, "lengths": lengths})[0]
            for place, at in enumerate(batch):
                yield at, signs[: lengths[place], place]
            pause()

    def _features(self, lines: Sequence[Floats]) -> Iterator[Floats]:
        parts, starts, width = [], [], 0
        for line in lines:
            starts.append(width // _STEP)
            parts.append(np.pad(line, ((0, 0), (0, _BETWEEN - line.shape[1] % -_STEP))))
            width += parts[-1].shape[1]
        pixels = np.concatenate(parts, axis=1)[None, None]
        columns = self._columns.run(None, {"pixels": pixels})[0]
        for line, start in zip(lines, starts, strict=True):
            yield columns[start : start + line.shape[1] // _STEP]


def _strips(lines: Sequence[Floats]) -> Iterator[tuple[int, int]]:
    first, width = 0, 0
    for at, line in enumerate(lines):
        if width and width + line.shape[1] > _STRIP:
            yield first, at
            first, width = at, 0
        width += line.shape[1]
    if width:
        yield first, len(lines)


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Put lines of like length together: all of a batch cost as much as its longest."""
    batch: list[int] = []
    for at in sorted(range(len(lengths)), key=lengths.__getitem__):
        if batch and (len(batch) == _SIDE_BY_SIDE or (len(batch) + 1) * lengths[at] > _STEPS):
            yield batch
            batch = []
        batch.append(at)
    if batch:
        yield batch


def _session(graph: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # an arena never gives anything back
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
