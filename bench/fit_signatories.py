"""Fit the learned reader of signatories: ``python -m bench.fit_signatories OUT TRUTH [OUT …]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH; a pair is a
world of its own. Every name on the lines that somebody may sign on is an example
(``pipeline/stages/extract/learned/sign_*.py``), and a log-linear model is fitted to say whether it
is that of who signs. The worlds are dealt into six parts; prints what models fitted **without a
part** say of it, by themselves where they are as sure as the first column says, and together with
the rules: names given and true, given and wrong, and missed. ``--write`` fits to all worlds and
writes the weights.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench._scans import pairs_of, scans_of
from bench.fit_rows.sparse import Example, SparseFit, written
from pipeline.engines.language import build_annotator
from pipeline.evaluate.rates import likeness, plain
from pipeline.evaluate.truth import Truth
from pipeline.settings import UnderstandingSettings
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.learned.ranker import Ranker
from pipeline.stages.extract.learned.sign_features import own_features
from pipeline.stages.extract.learned.sign_ground import Around
from pipeline.stages.extract.learned.sign_options import Signing, options_of, signing_of
from pipeline.stages.extract.learned.sign_reader import Looks, read_signers
from pipeline.stages.extract.pivots import pivot_of
from pipeline.stages.extract.sheet import look_at
from pipeline.stages.extract.signatories import signatories
from pipeline.stages.segment import segment

WEIGHTS = Path(__file__).parent.parent / "pipeline/stages/extract/learned/signer.toml"
HEAD = """\
# Weights of the learned reader of signatories; see sign_reader.py. Written by
# `python -m bench.fit_signatories OUT TRUTH [...] --write`; a weight may be changed by hand."""
SURE = (0.3, 0.5, 0.7, 0.9)
FOLDS = 6
"""Parts that the worlds are dealt into: each is judged by weights of the others."""
_ALIKE = 0.75
"""Likeness of a name that is misread to the true one."""


@dataclass(slots=True)
class Scan:
    """A scan, or a paper's bare text: who signs it, whom the rules find, and its names."""

    signing: Signing
    wanted: Counter[str]
    ruled: Counter[str]
    bare: bool
    examples: list[Example]


Worlds = Sequence[Sequence[Scan]]


def scans(out: Path, truth: Path) -> Iterator[Scan]:
    """Yield every scan of a pair of folders, and the bare text of each paper once."""
    settings = UnderstandingSettings()
    annotate = build_annotator(settings)
    for one in scans_of(out, truth):
        layout = arrange(one.pages)
        sheet = look_at(layout, segment(layout, settings), annotate)
        found = signatories(sheet, pivot_of(sheet), learned=False)
        ruled = Counter(plain(name.value) for signed in found if (name := signed.name))
        yield _scan(signing_of(sheet), one.truth, ruled, one.share, bare=one.bare)


def _scan(signing: Signing, truth: Truth, ruled: Counter[str], share: float, *, bare: bool) -> Scan:
    options = options_of(signing)
    around = Around(signing, options)
    names = [plain(option.name.printed) for option in options]
    wanted = Counter(plain(one.name) for one in truth.metadata.signatories if one.name)
    examples = [
        Example([[*own_features(signing, o), *around.features(o)]], [right], not right, share)
        for o, right in zip(options, right_names(names, wanted), strict=True)
        if right is not None
    ]
    return Scan(signing, wanted, ruled, bare, examples)


def right_names(names: Sequence[str], wanted: Counter[str]) -> list[bool | None]:
    """Tell which names sign: the last printing of each, or the likest where it is misread.

    Other printings of a name that signs tell nothing.
    """
    right: list[bool | None] = [False] * len(names)
    for name in wanted:
        same = [at for at, other in enumerate(names) if other == name]
        alike = [likeness(name, other) for other in names]
        best = max(alike, default=0.0)
        same = same or [at for at, much in enumerate(alike) if best == much > _ALIKE]
        for at in same:
            right[at] = True if at == same[-1] else None
    return right


def fitted(worlds: Worlds) -> Ranker:
    """Return the model that some worlds teach."""
    return SparseFit([one for world in worlds for scan in world for one in scan.examples]).ranker()


def given_by(model: Ranker, scan: Scan, sure: float, known: Counter[str]) -> Counter[str]:
    """Return the names known and those that the model is sure of, each once."""
    read = read_signers(Looks(scan.signing), model)
    names = {plain(one.option.name.printed) for one in read if one.chance >= sure}
    return known + Counter(names - known.keys())


def show(worlds: Worlds) -> None:
    """Print what models say of worlds that they were not fitted to, with and without the rules."""
    count = min(FOLDS, len(worlds))
    if count < 2:
        print("nothing held out, there is but one world")
        return
    told: dict[tuple[bool, str, float], list[int]] = {}
    for part in range(count):
        model = fitted([world for at, world in enumerate(worlds) if at % count != part])
        for scan in (scan for world in worlds[part::count] for scan in world):
            told_of(told, "rules", 1.1, scan, scan.ruled)
            for sure in SURE:
                told_of(told, "model", sure, scan, given_by(model, scan, sure, Counter()))
                told_of(told, "both", sure, scan, given_by(model, scan, sure, scan.ruled))
    for (bare, who, sure), (true, wrong, missed) in sorted(told.items()):
        rate = 2 * true / max(1, 2 * true + wrong + missed)
        text = "bare text" if bare else "scans"
        print(
            f"{text:9} {who:5} {sure:.1f}: {true} true, {wrong} wrong, {missed} missed, {rate:.3f}"
        )


def told_of(
    told: dict[tuple[bool, str, float], list[int]],
    who: str,
    sure: float,
    scan: Scan,
    given: Counter[str],
) -> None:
    """Add what is true, wrong and missed of the names given for a scan."""
    sums = told.setdefault((scan.bare, who, sure), [0, 0, 0])
    counts = (given & scan.wanted, given - scan.wanted, scan.wanted - given)
    for at, names in enumerate(counts):
        sums[at] += names.total()


def main() -> None:
    """Gather, fit without each part of the worlds, print, and write if told to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="OUT TRUTH, as often as wanted")
    parser.add_argument("--write", action="store_true", help="write the weights")
    given = parser.parse_args()
    pairs = pairs_of(given.folders)
    worlds = [list(scans(*pair)) for pair in pairs]
    show(worlds)
    if given.write:
        text = "\n".join([*written(fitted(worlds), HEAD), ""])
        WEIGHTS.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
