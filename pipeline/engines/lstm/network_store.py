"""A network that was trained further here, with its signs: one ``.npz`` file beside this module.

``python -m bench.fit_network`` writes it. Weights are numbers of 16 bits, which is finer than the
bytes of Tesseract's own files.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from pipeline.engines.lstm.network_file import Floats, Network, Recurrent, Weights

_LAYERS = ("column", "along0", "along1", "along2")


def trained_further(language: str) -> Path | None:
    """Return the file of the network that was trained further for a language, if there is one."""
    path = Path(__file__).with_name(f"{language}.npz")
    return path if path.exists() else None


def store(path: Path, network: Network, signs: tuple[str, ...]) -> None:
    """Write a network; ``signs`` are what its outputs stand for."""
    layers = dict(zip(_LAYERS, (network.column, *network.along), strict=True))
    weights = {"edges": network.edges, "output": network.output}
    weights |= {name: layer.gates for name, layer in layers.items()}
    held: dict[str, np.ndarray] = {
        f"{name}_{part}": np.asarray(values, np.float16)
        for name, both in weights.items()
        for part, values in (("matrix", both.matrix), ("bias", both.bias))
    }
    forms = [(layer.inputs, layer.size, layer.backwards) for layer in layers.values()]
    held["forms"] = np.array(forms, np.int32)
    held["heights"] = np.array([network.height, network.null], np.int32)
    held["signs"] = np.array(signs)
    np.savez_compressed(path, **held)  # type: ignore[arg-type]


def stored(path: Path) -> tuple[Network, tuple[str, ...]]:
    """Return the network that :func:`store` wrote, and its signs."""
    with np.load(path) as file:
        held = {name: file[name] for name in file.files}

    def weights(name: str) -> Weights:
        return Weights(_floats(held[f"{name}_matrix"]), _floats(held[f"{name}_bias"]))

    column, *along = (
        Recurrent(weights(name), int(inputs), int(size), bool(backwards))
        for name, (inputs, size, backwards) in zip(_LAYERS, held["forms"], strict=True)
    )
    height, null = held["heights"].tolist()
    network = Network(height, weights("edges"), column, tuple(along), weights("output"), null)
    return network, tuple(map(str, held["signs"]))


def _floats(values: np.ndarray) -> Floats:
    return values.astype(np.float32)
