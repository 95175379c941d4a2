"""The network in torch, to be trained: the same layers, their gates in torch's order."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from torch import nn

from bench.fit_network.batches import STEP, Batch
from pipeline.engines.lstm.network_file import Floats, Network, Recurrent, Weights

_TO_TORCH = (0, 2, 3, 1)
"""Input, forget, cell, output, of our input, output, forget, cell."""
_FROM_TORCH = (0, 3, 1, 2)
_WINDOW = 3


class TorchNetwork:
    """A :class:`Network` whose weights can be moved."""

    def __init__(self, network: Network) -> None:
        self._form = network
        features = network.edges.matrix.shape[0]
        self.layers = nn.ModuleDict(
            {
                "edges": nn.Conv2d(1, features, _WINDOW, padding=1),
                "column": nn.LSTM(network.column.inputs, network.column.size),
                "along": nn.ModuleList(
                    nn.LSTM(layer.inputs, layer.size) for layer in network.along
                ),
                "output": nn.Linear(network.along[-1].size, len(network.output.bias)),
            }
        )
        self._take(network)

    def scores(self, batch: Batch) -> torch.Tensor:
        """Return how much speaks for each output: steps x lines x outputs, softmax still to come.

        What stands behind the end of a shorter line means nothing.
        """
        pixels, steps = torch.tensor(batch.pixels), torch.tensor(batch.steps)
        edges = self.layers["edges"](pixels[:, None])
        features = torch.tanh(nn.functional.max_pool2d(edges, _WINDOW))
        lines, count, high, wide = features.shape
        down = features.permute(2, 0, 3, 1).reshape(high, lines * wide, count)
        columns = self.layers["column"](down)[0][-1]
        now = columns.reshape(lines, wide, -1).transpose(0, 1)
        back = _backwards(wide, steps)
        for layer, form in zip(self.layers["along"], self._form.along, strict=True):
            now = _turned(layer(_turned(now, back))[0], back) if form.backwards else layer(now)[0]
        return self.layers["output"](now)

    def probabilities(self, batch: Batch) -> Floats:
        """Return how probable each output is: steps x lines x outputs."""
        with torch.no_grad():
            return np.asarray(self.scores(batch).softmax(-1).numpy(), np.float32)

    def network(self) -> Network:
        """Return the weights as they stand."""
        held, form = self.layers, self._form
        window = _array(held["edges"].weight).transpose(0, 1, 3, 2)
        return replace(
            form,
            edges=Weights(window.reshape(len(window), -1), _array(held["edges"].bias)),
            column=_recurrent(held["column"], form.column),
            along=tuple(map(_recurrent, held["along"], form.along)),
            output=Weights(_array(held["output"].weight), _array(held["output"].bias)),
        )

    def follow(self, other: TorchNetwork, share: float) -> None:
        """Move by a share of the way to where another network of this form stands."""
        with torch.no_grad():
            pairs = zip(self.layers.parameters(), other.layers.parameters(), strict=True)
            for own, others in pairs:
                own.lerp_(others, share)

    def _take(self, network: Network) -> None:
        held = self.layers
        # Tesseract stacks the window column by column.
        window = network.edges.matrix.reshape(-1, 1, _WINDOW, _WINDOW).transpose(0, 1, 3, 2)
        _set(held["edges"].weight, window)
        _set(held["edges"].bias, network.edges.bias)
        _set(held["output"].weight, network.output.matrix)
        _set(held["output"].bias, network.output.bias)
        forms = (network.column, *network.along)
        for layer, form in zip((held["column"], *held["along"]), forms, strict=True):
            matrix = _in_order(form.gates.matrix, _TO_TORCH)
            _set(layer.weight_ih_l0, matrix[:, : form.inputs])
            _set(layer.weight_hh_l0, matrix[:, form.inputs :])
            _set(layer.bias_ih_l0, _in_order(form.gates.bias, _TO_TORCH))
            _set(layer.bias_hh_l0, np.zeros_like(form.gates.bias))


def alone(pixels: Floats) -> Batch:
    """Return a line by itself, cut to whole steps, as a batch without a text."""
    steps = pixels.shape[1] // STEP
    none = np.zeros(0, np.int64)
    return Batch(pixels[None, :, : steps * STEP], np.array([steps]), none, none, [0])


def _backwards(wide: int, steps: torch.Tensor) -> torch.Tensor:
    """Return, for each step of each line, the one it changes places with; none behind its end."""
    forth = torch.arange(wide)[:, None]
    back = steps[None] - 1 - forth
    return torch.where(back >= 0, back, forth)[..., None]


def _turned(now: torch.Tensor, back: torch.Tensor) -> torch.Tensor:
    return torch.gather(now, 0, back.expand(-1, -1, now.shape[2]))


def _recurrent(layer: nn.LSTM, form: Recurrent) -> Recurrent:
    matrix = np.concatenate([_array(layer.weight_ih_l0), _array(layer.weight_hh_l0)], axis=1)
    bias = _array(layer.bias_ih_l0) + _array(layer.bias_hh_l0)
    gates = Weights(_in_order(matrix, _FROM_TORCH), _in_order(bias, _FROM_TORCH))
    return replace(form, gates=gates)


def _in_order(gates: Floats, order: tuple[int, ...]) -> Floats:
    parts = np.split(gates, len(order))
    return np.concatenate([parts[at] for at in order])


def _set(parameter: nn.Parameter, values: Floats) -> None:
    parameter.data = torch.tensor(np.ascontiguousarray(values))


def _array(parameter: nn.Parameter) -> Floats:
    return np.array(parameter.detach().numpy(), np.float32)
