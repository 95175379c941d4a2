"""What the network's outputs stand for, signs it did not know before, and texts as its outputs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from pipeline.engines.lstm.network_file import Floats, Network, Weights

LIKE = {
    "§": "8",
    "–": "-",
    "·": "-",
    "•": "-",
    "²": "2",
    "³": "3",
    "½": "/",
    "é": "e",
    "è": "e",
    "á": "a",
    "ç": "c",
}
"""Signs of council papers that Tesseract's network for German lacks, and which they look like."""
_LESS_LIKELY = 4.0
"""By how much a new sign is less likely at first than what it looks like."""
_UNLIKELY = -6.0
"""Bias of one that looks like nothing known."""
_INSTEAD = {"´": "'", "`": "'", "‘": "'", "‚": ","}
"""Signs of the truths that a network without them is taught as others."""


def widened(network: Network, signs: Sequence[str]) -> tuple[Network, tuple[str, ...]]:
    """Return a network that also has outputs for the signs of :data:`LIKE`, and all its signs."""
    known = codes(signs)
    new = tuple(sign for sign in LIKE if sign not in known)
    rows = [_row(network.output, known.get(LIKE[sign])) for sign in new]
    if not rows:
        return network, tuple(signs)
    output = Weights(
        np.concatenate([network.output.matrix, [matrix for matrix, _ in rows]], dtype=np.float32),
        np.concatenate([network.output.bias, [bias for _, bias in rows]], dtype=np.float32),
    )
    return replace(network, output=output), (*signs, *new)


def _row(output: Weights, like: int | None) -> tuple[Floats, float]:
    if like is None:
        return np.zeros(output.matrix.shape[1], np.float32), _UNLIKELY
    return output.matrix[like], float(output.bias[like]) - _LESS_LIKELY


def codes(signs: Sequence[str]) -> dict[str, int]:
    """Return the output of each sign; some outputs stand for none."""
    return {sign: code for code, sign in enumerate(signs) if sign}


def labels(text: str, known: dict[str, int]) -> list[int] | None:
    """Return the outputs that spell a text; ``None`` if it has a sign that the network has not.

    A line without one of its letters would teach that they are to be passed over.
    """
    points = text.replace("…", "...")
    found = [known.get(sign, known.get(_INSTEAD.get(sign, ""))) for sign in points]
    held = [code for code in found if code is not None]
    return held if len(held) == len(found) else None


def steps_needed(spelled: Sequence[int]) -> int:
    """Return the steps that a text takes at least: between two equal signs stands no sign."""
    return len(spelled) + sum(one == other for one, other in pairwise(spelled))
