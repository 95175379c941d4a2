"""A language's model, ready to run: network, signs and words of its ``.traineddata`` file."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.engines.lstm.characters import Characters, components, read_characters
from pipeline.engines.lstm.lattice import parts
from pipeline.engines.lstm.network import Recogniser
from pipeline.engines.lstm.network_file import Floats, Network, UnknownNetwork, read_network
from pipeline.engines.lstm.network_store import stored
from pipeline.engines.lstm.wordlist import WordList
from pipeline.engines.lstm.words import LineWord, words

_NETWORK, _WORDS, _SIGNS, _RECODER = 17, 19, 21, 22


@dataclass(frozen=True, slots=True)
class Model:
    """What reads lines of one language."""

    recogniser: Recogniser
    characters: Characters
    null: int
    knows: Callable[[str], bool]

    def words(self, signs: Floats) -> Iterator[LineWord]:
        """Return the words of a line."""
        return words(parts(signs, self.characters, self.null), self.knows)


def load_model(path: Path, trained: Path | None = None) -> Model:
    """Load a file; raise :class:`UnknownNetwork` where it holds a network of another form.

    ``trained``: a network that reads instead of the file's own, which leaves the word list.
    """
    network, characters, knows = installed(path)
    if trained is not None:
        network, signs = stored(trained)
        characters = replace(characters, signs=signs)
    return Model(Recogniser(network), characters, network.null, knows)


def installed(path: Path) -> tuple[Network, Characters, Callable[[str], bool]]:
    """Return a file's network, its signs, and what knows its words; may raise as above."""
    held = components(path.read_bytes())
    try:
        network = read_network(held[_NETWORK])
        outputs = len(network.output.bias)
        characters = read_characters(held[_SIGNS], held[_RECODER], outputs)
    except (KeyError, struct.error, ValueError, IndexError) as exc:
        msg = f"{path.name}: {exc}"
        raise UnknownNetwork(msg) from exc
    knows = WordList(held[_WORDS], characters.numbers).knows if _WORDS in held else _knows_nothing
    return network, characters, knows


def _knows_nothing(word: str) -> bool:
    return not word
