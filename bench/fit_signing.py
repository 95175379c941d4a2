"""Teach the set networks of who signs: ``python -m bench.fit_signing OUT TRUTH [OUT …]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH. Three networks
are taught (``pipeline/set_network.py``): which of a paper's names sign, which stretch near a name
is the office of who signs, and which day near it is that of the signature. ``--held-out N`` teaches
them without the last N pairs and prints what they, and what rules and reader without them, say of
those; ``--write DIR`` teaches them with all pairs and writes them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench._scans import pairs_of, scans_of
from bench.fit_signatories import right_names
from bench.teaching import Sample, Teaching, teach
from models.extraction import Signed
from models.layout import Layout
from pipeline.engines.language import build_annotator
from pipeline.evaluate.rates import likeness, plain
from pipeline.evaluate.truth import TrueSignatory, Truth
from pipeline.set_network import SetNetwork, write_network
from pipeline.settings import UnderstandingSettings
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.closing_lines import closing_of
from pipeline.stages.extract.learned.sign_options import signing_of
from pipeline.stages.extract.learned.sign_parts import Beside, Part
from pipeline.stages.extract.learned.sign_reader import Looks
from pipeline.stages.extract.learned.sign_together import is_rule, stacked
from pipeline.stages.extract.learned.signers import with_learned_signers
from pipeline.stages.extract.pivots import pivot_of
from pipeline.stages.extract.sheet import Annotator, look_at
from pipeline.stages.extract.signatories import signatories
from pipeline.stages.segment import segment

WAYS = {
    "together": Teaching(each=True, networks=3, rules_out=0.7),
    "role": Teaching(),
    "day": Teaching(rules_out=0.2),
}
"""Rules know the forms that teach: the more of them are left out, the less they are leant on."""
_ALIKE = 0.75
"""Likeness of a name that is misread to the true one."""


class Told(NamedTuple):
    """An example, what its options are worth, and whether it is a paper's bare text."""

    sample: Sample
    values: list[str]
    wanted: list[str]
    before: list[str]
    """What is given without the networks."""
    bare: bool


World = dict[str, list[Told]]


def world_of(out: Path, truth: Path, annotate: Annotator) -> World:
    """Return the examples of every scan of a pair of folders, and of each paper's bare text."""
    told: World = {part: [] for part in WAYS}
    for scan in scans_of(out, truth):
        for part, one in _examples(arrange(scan.pages), scan.truth, annotate, scan.share):
            told[part].append(one._replace(bare=scan.bare))
    return told


def _examples(
    layout: Layout, truth: Truth, annotate: Annotator, share: float
) -> Iterator[tuple[str, Told]]:
    sheet = look_at(layout, segment(layout, UnderstandingSettings()), annotate)
    pivot, signing = pivot_of(sheet), signing_of(sheet)
    looks = Looks(signing)
    ruled = signatories(sheet, pivot, learned=False)
    found = with_learned_signers(closing_of(sheet, pivot), looks, ruled)
    wanted = {plain(one.name): one for one in truth.metadata.signatories if one.name}
    names = stacked(looks, ruled)
    values = [plain(one.printed) for one in names]
    told = right_names(values, Counter(wanted.keys()))
    kept = [at for at, right in enumerate(told) if right is not None]
    sample = Sample(
        [names[at].features for at in kept], [told[at] is True for at in kept], False, share
    )
    before = [plain(one.name.value) for one in found if one.name]
    yield "together", Told(sample, [values[at] for at in kept], list(wanted), before, False)
    beside = Beside(signing, found, pivot)
    for one in found:
        true = _meant(one, wanted)
        if true is None:
            continue
        role = None if one.role is None else one.role.value
        day = None if one.date is None else one.date.value
        yield "role", _part(beside.roles(one), true.role, role, share)
        yield "day", _part(beside.days(one), true.date, day, share)


def _meant(one: Signed, wanted: dict[str, TrueSignatory]) -> TrueSignatory | None:
    """Return who truly signs where a name was found, though it be misread."""
    if one.name is None or not wanted:
        return None
    name = plain(one.name.value)
    best = max(wanted, key=lambda other: likeness(other, name))
    return wanted[best] if likeness(best, name) > _ALIKE else None


def _part(parts: Sequence[Part], true: object, known: object, share: float) -> Told:
    values = [plain(str(part.value)) for part in parts]
    wanted = [] if true is None else [plain(str(true))]
    right = [value in wanted for value in values]
    sample = Sample([part.features for part in parts], right, not wanted, share)
    return Told(sample, values, wanted, [] if known is None else [plain(str(known))], False)


def taught(worlds: Sequence[World], part: str) -> SetNetwork:
    """Return the network of a part that some worlds teach."""
    samples = [one.sample for world in worlds for one in world[part]]
    return teach(samples, WAYS[part], is_rule)


def show(network: SetNetwork, worlds: Sequence[World], part: str) -> None:
    """Print what a network says of scans that it was not taught with: true, wrong and missed."""
    sums = {who: [0, 0, 0] for who in ("before", "network")}
    for one in (one for world in worlds for one in world[part] if not one.bare):
        options = one.sample.options
        if WAYS[part].each:
            chances = network.chances(options)
            given = {v for v, chance in zip(one.values, chances, strict=True) if chance >= 0.5}
        else:
            likely = Counter[str]()
            for value, share in zip(one.values, network.shares(options), strict=True):
                likely[value] += share  # type: ignore[assignment]  # counts may be shares
            best = max(likely, key=likely.__getitem__, default="")
            given = {best} if likely[best] > 1 - sum(likely.values()) else set()
        for who, said in (("before", set(one.before)), ("network", given)):
            wanted = set(one.wanted)
            for at, some in enumerate((said & wanted, said - wanted, wanted - said)):
                sums[who][at] += len(some)
    for who, (true, wrong, missed) in sums.items():
        rate = 2 * true / max(1, 2 * true + wrong + missed)
        print(f"{part:9} {who:8} {true} true, {wrong} wrong, {missed} missed, {rate:.3f}")


def main() -> None:
    """Gather, teach, and print or write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="OUT TRUTH, as often as wanted")
    parser.add_argument("--held-out", type=int, default=0, help="pairs to judge by, the last ones")
    parser.add_argument("--write", type=Path, help="where to write the networks")
    given = parser.parse_args()
    annotate = build_annotator(UnderstandingSettings())
    worlds = [world_of(*pair, annotate) for pair in pairs_of(given.folders)]
    inner = len(worlds) - given.held_out
    for part in WAYS:
        network = taught(worlds[:inner], part)
        if given.held_out:
            show(network, worlds[inner:], part)
        if given.write:
            write_network(str(given.write / f"sign_{part}.npz"), network)


if __name__ == "__main__":
    main()
