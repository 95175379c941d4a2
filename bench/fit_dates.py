"""Teach the reader of dates: ``python -m bench.fit_dates OUT TRUTH [OUT …] [--held N] [--write]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH; a pair is a
world. Every date that a scan may have (``learned/date_reader.py``) is an option, with its looks and
what the rules say of it; each paper also stands there once as text without geometry. With
``--held N`` the network is taught without the last N pairs, and what it says of these is printed.
``--write`` writes it where the reader finds it.
"""

from __future__ import annotations

import argparse
import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from bench.fit_head.__main__ import BARE, pages_of, wanted_of
from bench.teaching import Sample, Teaching, teach
from bench.text_papers import pages as laid_out
from bench.understanding import load
from models.extraction import Candidate
from models.page import PageReading
from pipeline.engines.language import build_annotator
from pipeline.evaluate.truth import Truth
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


def scans(out: Path, truth: Path) -> Iterator[Dated]:
    """Yield every scan of a pair of folders, and the bare text of each paper once."""
    papers = load(out, truth)
    count = Counter(paper.truth.paper for paper in papers)
    seen: set[str] = set()
    for paper in papers:
        yield _dated(paper.truth, pages_of(paper), 1 / count[paper.truth.paper], bare=False)
        if paper.truth.paper not in seen:
            seen.add(paper.truth.paper)
            text = "\n".join(page.text for page in paper.truth.pages)
            yield _dated(paper.truth, tuple(laid_out(text)), BARE, bare=True)


def _dated(truth: Truth, pages: tuple[PageReading, ...], share: float, *, bare: bool) -> Dated:
    settings = UnderstandingSettings()
    annotate = build_annotator(settings)
    layout = arrange(pages)
    cut = segment(layout, settings)
    sheet = look_at(layout, cut, annotate)
    found = extract(layout, cut, annotate, settings).dates
    known = [_as_found(one) for one in found if "learned_alone" not in one.witnesses]
    told = possible_dates(sheet, view_of(layout, cut), pivot_of(sheet), known)
    values = [str(one.value) for one in told]
    wanted = wanted_of(truth, "date")
    right = [value == wanted for value in values]
    sample = Sample([one.features for one in told], right, wanted is None, share)
    return Dated(values, wanted, sample, bare)


def _as_found(one: Candidate[dt.date]) -> Candidate[dt.date]:
    """Return a date as the rules found it: before the readers' word, and what that weakened."""
    kept = {n for n in one.witnesses if not n.startswith(("learned_", "unlearned"))}
    names = {name.removesuffix("_doubted") for name in kept}
    return replace(one, witnesses=frozenset(names))


def show(network: SetNetwork, held: Sequence[Dated]) -> None:
    """Print how many dates are right of scans that the network was not taught with."""
    right = many = 0
    for one in (one for one in held if not one.bare):
        shares = network.shares(one.sample.options)
        chances: dict[str | None, float] = {None: 1.0 - sum(shares)}
        for value, share in zip(one.values, shares, strict=True):
            chances[value] = chances.get(value, 0.0) + share
        right += max(chances, key=lambda value: chances[value]) == one.wanted
        many += 1
    print(f"right {right} of {many}")


def main() -> None:
    """Gather, teach, print, and write if told to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="OUT TRUTH, as often as wanted")
    parser.add_argument("--held", type=int, default=0, help="pairs at the end not to teach with")
    parser.add_argument("--write", action="store_true", help="write the network")
    given = parser.parse_args()
    pairs = list(zip(given.folders[::2], given.folders[1::2], strict=True))
    taught = pairs[: len(pairs) - given.held]
    network = teach([one.sample for pair in taught for one in scans(*pair)], WAY)
    if given.held:
        show(network, [one for pair in pairs[len(taught) :] for one in scans(*pair)])
    if given.write:
        write_network(str(FILE), network)


if __name__ == "__main__":
    main()
