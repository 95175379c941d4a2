"""Teach the reader of titles: ``python -m bench.fit_titles OUT TRUTH [OUT TRUTH …] [--write]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH; a pair is a
world. Every title that a scan may have (``learned/title_reader.py``) is an example, with its looks
and what the rules say of it; each paper also stands there once as text without geometry. Prints
what networks taught **without a quarter of the worlds** say of these; with ``--held-out N`` what
one says that was taught without the last N. ``--keep FOLDER`` keeps those of the quarters: with
``python -m bench.fit_confidence … --titles FOLDER``, the same pairs in the same order, the judge
learns how far the reader's word goes on papers that it has not met. ``--write`` teaches from all
worlds instead and writes the network where the reader finds it.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench._scans import as_ruled, likeliest, pairs_of, scans_of
from bench.fit_head.__main__ import right_ones, wanted_of
from bench.teaching import Sample, Teaching, teach
from models.page import PageReading
from pipeline.engines.language import build_annotator
from pipeline.evaluate.rates import plain
from pipeline.evaluate.truth import Truth
from pipeline.set_network import SetNetwork, write_network
from pipeline.settings import UnderstandingSettings
from pipeline.stages.arrange import arrange
from pipeline.stages.extract import extract
from pipeline.stages.extract.learned.title_reader import NETWORK, possible_titles
from pipeline.stages.extract.learned.view import view_of
from pipeline.stages.extract.sheet import look_at
from pipeline.stages.segment import segment

FILE = Path("pipeline/stages/extract/learned") / NETWORK
QUARTERS = 4
WAY = Teaching(networks=8, features_out=0.3, epochs=24, drawn=0.1)


class Titled:
    """A scan, or a paper's text: its possible titles, and the one that is printed."""

    def __init__(self, truth: Truth, told: Sequence[tuple[str, list[str]]], share: float) -> None:
        self.texts = [plain(text) for text, _ in told]
        self.wanted = wanted_of(truth, "title")
        right = right_ones("title", self.texts, self.wanted)
        self.sample = Sample([names for _, names in told], right, self.wanted is None, share)

    def said(self, network: SetNetwork) -> tuple[str | None, float]:
        """Return the likeliest title, ``None`` among them, and its probability."""
        return likeliest(network, self.sample.options, self.texts)


class World:
    """The scans of one pair of folders, and its papers as text without geometry."""

    def __init__(self, out: Path, truth: Path) -> None:
        self._settings = UnderstandingSettings()
        self._annotate = build_annotator(self._settings)
        self.scans: list[Titled] = []
        self.bare: list[Titled] = []
        for scan in scans_of(out, truth):
            told = Titled(scan.truth, self._told(scan.pages), scan.share)
            (self.bare if scan.bare else self.scans).append(told)

    def _told(self, pages: tuple[PageReading, ...]) -> list[tuple[str, list[str]]]:
        layout = arrange(pages)
        cut = segment(layout, self._settings)
        known = extract(layout, cut, self._annotate, self._settings).titles
        sheet = look_at(layout, cut, self._annotate)
        told = possible_titles(sheet, view_of(layout, cut), [*as_ruled(known)])
        return [(one.text, one.features) for one in told]


def taught(worlds: Sequence[World]) -> SetNetwork:
    """Return the network that worlds teach."""
    return teach([one.sample for world in worlds for one in (*world.scans, *world.bare)], WAY)


def show(told: Sequence[tuple[bool, float]]) -> None:
    """Print how many titles are right, and how many of those that the network was so sure of."""
    print(f"right {sum(right for right, _ in told)} of {len(told)}")
    for low, high in ((0.0, 0.2), (0.2, 0.5), (0.5, 0.8), (0.8, 0.95), (0.95, 1.01)):
        there = [right for right, chance in told if low <= chance < high]
        print(f"  {low:.2f} to {min(high, 1):.2f}: {sum(there)} of {len(there)}")


def asked(network: SetNetwork, worlds: Sequence[World]) -> list[tuple[bool, float]]:
    """Return of each scan whether a network names its title, and how sure it is."""
    told = []
    for one in (scan for world in worlds for scan in world.scans):
        said, chance = one.said(network)
        told.append((said == one.wanted, chance))
    return told


def by_quarters(worlds: Sequence[World], keep: Path | None) -> list[tuple[bool, float]]:
    """Ask of each quarter of the worlds a network that the others taught, and keep these."""
    told = []
    for quarter in range(min(QUARTERS, len(worlds))):
        network = taught([o for at, o in enumerate(worlds) if at % QUARTERS != quarter])
        if keep:
            keep.mkdir(parents=True, exist_ok=True)
            write_network(str(keep / f"{quarter}.npz"), network)
        told += asked(network, worlds[quarter::QUARTERS])
    return told


def main() -> None:
    """Gather, teach without some worlds and print, or teach with all and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="OUT TRUTH, as often as wanted")
    parser.add_argument("--held-out", type=int, default=0, help="pairs to judge by, the last ones")
    parser.add_argument("--keep", type=Path, help="a folder for the networks of the quarters")
    parser.add_argument("--write", action="store_true", help=f"write {FILE}")
    given = parser.parse_args()
    worlds = [World(*pair) for pair in pairs_of(given.folders)]
    if given.write:
        write_network(str(FILE), taught(worlds))
    elif given.held_out:
        inner = len(worlds) - given.held_out
        show(asked(taught(worlds[:inner]), worlds[inner:]))
    else:
        show(by_quarters(worlds, given.keep))


if __name__ == "__main__":
    main()
