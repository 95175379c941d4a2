"""Fit the learned readers of meetings: ``python -m bench.fit_rows OUT TRUTH [OUT …] [--write]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH; a pair is a
world of its own. Every date of every paper is gathered with the words near it that could name a
body (``pipeline/stages/extract/learned/row_*.py``), and a conditional log-linear model is fitted to
say which of them meets on that day, or that none does; another one to say which statement of the
paper tells whether a meeting is public (``flag_*.py``). The worlds are dealt into six parts; prints
what models fitted **without a part** say of it by themselves, where they are as sure as the first
column says: what is given and true, given and wrong, and missed (rows are found by the weights as
they stand, so what is said of their publicity is a little too good). ``--write`` fits to all worlds
and writes the weights.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from bench._scans import pairs_of
from bench.fit_rows.examples import Scan, scans
from bench.fit_rows.sparse import SparseFit, written
from pipeline.evaluate.rates import plain
from pipeline.stages.extract.learned.ranker import Ranker
from pipeline.stages.extract.learned.row_reader import read_meetings

FOLDER = Path(__file__).parent.parent.parent / "pipeline/stages/extract/learned"
SURE = (0.3, 0.5, 0.7, 0.9)
FOLDS = 6
"""Parts that the worlds are dealt into: each is judged by weights of the others."""


Worlds = Sequence[Sequence[Scan]]
Counts = tuple[int, int, int]
"""How many values are given and true, given and wrong, and missed."""


def fitted(worlds: Worlds) -> Ranker:
    """Return the model of meetings that some worlds teach."""
    return SparseFit([one for world in worlds for scan in world for one in scan.examples]).ranker()


def fitted_flags(worlds: Worlds) -> Ranker:
    """Return the model of statements that some worlds teach."""
    flags = [one for world in worlds for scan in world for one in scan.flags]
    return SparseFit([one.example for one in flags]).ranker()


def judged(model: Ranker, seen: Sequence[Scan], sure: float) -> Counts:
    """Judge meetings by body and date."""
    true = wrong = missed = 0
    for scan in seen:
        read = read_meetings(scan.ground, scan.pivot, model)
        given = {(o.date, plain(o.body.value)) for o in read.meetings if o.chance >= sure}
        true += len(given & scan.wanted)
        wrong += len(given - scan.wanted)
        missed += len(scan.wanted - given)
    return true, wrong, missed


def judged_flags(model: Ranker, seen: Sequence[Scan], sure: float) -> Counts:
    """Judge whether meetings are public."""
    told = [(one.said(model, sure), one.wanted) for scan in seen for one in scan.flags]
    true = sum(said is not None and said is wanted for said, wanted in told)
    wrong = sum(said is not None and said is not wanted for said, wanted in told)
    return true, wrong, sum(said is None and wanted is not None for said, wanted in told)


def show(
    name: str,
    worlds: Worlds,
    fit: Callable[[Worlds], Ranker],
    judge: Callable[[Ranker, Sequence[Scan], float], Counts],
) -> None:
    """Print what models say of worlds that they were not fitted to."""
    count = min(FOLDS, len(worlds))
    if count < 2:
        print(f"{name}: nothing held out, there is but one world")
        return
    told = {sure: [0, 0, 0] for sure in SURE}
    for part in range(count):
        model = fit([world for at, world in enumerate(worlds) if at % count != part])
        held = [scan for world in worlds[part::count] for scan in world if not scan.bare]
        for sure, sums in told.items():
            for at, many in enumerate(judge(model, held, sure)):
                sums[at] += many
    for sure, (true, wrong, missed) in told.items():
        rate = 2 * true / max(1, 2 * true + wrong + missed)
        print(f"{name} {sure:.1f}: {true} true, {wrong} wrong, {missed} missed, F1 {rate:.3f}")


def main() -> None:
    """Gather, fit without each part of the worlds, print, and write if told to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="OUT TRUTH, as often as wanted")
    parser.add_argument("--write", action="store_true", help="write the weights")
    given = parser.parse_args()
    pairs = pairs_of(given.folders)
    worlds = [list(scans(*pair)) for pair in pairs]
    show("meetings", worlds, fitted, judged)
    show("public", worlds, fitted_flags, judged_flags)
    for name, fit in (("row", fitted), ("flag", fitted_flags)) if given.write else ():
        text = "\n".join([*written(fit(worlds)), ""])
        (FOLDER / f"{name}.toml").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
