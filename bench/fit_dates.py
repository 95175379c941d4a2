"""Teach the reader of dates: ``python -m bench.fit_dates OUT TRUTH [OUT TRUTH …] [--write]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH; a pair is a
world. Every date that a scan may have (``learned/date_reader.py``) is an option, with its looks and
what the rules say of it; each paper also stands there once as text without geometry. With
``--held-out N`` the network is taught without the last N pairs; what it says of these is printed.
``--write`` writes it where the reader finds it.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bench._scans import Scan, as_ruled, likeliest, pairs_of, scans_of
from bench.fit_head.__main__ import wanted_of
from bench.teaching import Sample, Teaching, teach
from pipeline.engines.language import build_annotator
from pipeline.set_network import SetNetwork, write_network
from pipeline.settings import UnderstandingSettings
from pipeline.stages.arrange import arrange
from pipeline.stages.extract import extract
from pipeline.stages.extract.learned.date_reader import NETWORK, possible_dates
from pipeline.stages.extract.learned.view import view_of
from pipeline.stages.extract.pivots import pivot_of
from pipeline.stages.extract.sheet import look_at
from pipeline.stages.segment import segment

FILE = Path("pipeline/stages/extract/learned") / NETWORK
WAY = Teaching(features_out=0.3, epochs=12, drawn=0.1)


class Dated(NamedTuple):
    """A scan, or a paper's text: its possible dates, and the one that is printed."""

    values: list[str]
    wanted: str | None
    sample: Sample
    bare: bool


def dated(scan: Scan) -> Dated:
    """Return a scan with every date that it may have."""
    settings = UnderstandingSettings()
    annotate = build_annotator(settings)
    layout = arrange(scan.pages)
    cut = segment(layout, settings)
    sheet = look_at(layout, cut, annotate)
    found = extract(layout, cut, annotate, settings).dates
    told = possible_dates(sheet, view_of(layout, cut), pivot_of(sheet), [*as_ruled(found)])
    values = [str(one.value) for one in told]
    wanted = wanted_of(scan.truth, "date")
    right = [value == wanted for value in values]
    sample = Sample([one.features for one in told], right, wanted is None, scan.share)
    return Dated(values, wanted, sample, scan.bare)


def show(network: SetNetwork, held: Sequence[Dated]) -> None:
    """Print how many dates are right of scans that the network was not taught with."""
    asked = [one for one in held if not one.bare]
    said = [likeliest(network, one.sample.options, one.values)[0] for one in asked]
    right = sum(value == one.wanted for value, one in zip(said, asked, strict=True))
    print(f"right {right} of {len(asked)}")


def main() -> None:
    """Gather, teach, print, and write if told to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="OUT TRUTH, as often as wanted")
    parser.add_argument(
        "--held-out", type=int, default=0, help="pairs at the end not to teach with"
    )
    parser.add_argument("--write", action="store_true", help="write the network")
    given = parser.parse_args()
    pairs = pairs_of(given.folders)
    taught = pairs[: len(pairs) - given.held_out]
    network = teach([one.sample for pair in taught for one in map(dated, scans_of(*pair))], WAY)
    if given.held_out:
        show(network, [one for pair in pairs[len(taught) :] for one in map(dated, scans_of(*pair))])
    if given.write:
        write_network(str(FILE), network)


if __name__ == "__main__":
    main()
