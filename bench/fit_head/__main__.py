"""Fit the learned readers: ``python -m bench.fit_head OUT TRUTH [OUT TRUTH …] [--write]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH; a pair is a
world of its own. For title, number and date every option of every paper is gathered with its
features (``pipeline/stages/extract/learned``), and a conditional log-linear model is fitted to say
which one is the value, or that none is; the kind is one of a closed set. Prints, for each field,
what models fitted **without a world** say of that world: forms and cities that they never met.
``--write`` fits to all worlds and writes the weights where the readers find them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bench._scans import Scan, pairs_of, scans_of
from bench.fit_head.choice import Example, Fit
from bench.fit_head.kinds import KindFit, Typed
from bench.fit_head.options import Options, every
from models.page import PageReading
from pipeline.engines.language import build_annotator
from pipeline.evaluate.rates import likeness, plain, plain_number
from pipeline.evaluate.truth import Truth
from pipeline.settings import UnderstandingSettings
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.pivots import pivot_of
from pipeline.stages.extract.sheet import look_at
from pipeline.stages.segment import segment

FOLDER = Path(__file__).parent.parent.parent / "pipeline/stages/extract/learned"
FIELDS = ("title", "number", "date")
STEPS = (0.0, 0.5, 0.8, 0.95)
RIGHT = frozenset({"right", "misread", "right: none"})
Told = list[tuple[str, float]]


class World:
    """The scans of one pair of folders as examples of each field."""

    def __init__(self, out: Path, truth: Path) -> None:
        self._settings = UnderstandingSettings()
        self._annotate = build_annotator(self._settings)
        self.fields: dict[str, list[Example]] = {field: [] for field in FIELDS}
        self.kinds: list[Typed] = []
        for scan in scans_of(out, truth):
            self._add(scan, self._options(scan.pages))

    def _options(self, pages: tuple[PageReading, ...]) -> Options:
        layout = arrange(pages)
        cut = segment(layout, self._settings)
        sheet = look_at(layout, cut, self._annotate)
        return every(layout, cut, sheet, pivot_of(sheet))

    def _add(self, scan: Scan, seen: Options) -> None:
        truth = scan.truth
        told = {
            "title": [(plain(text), features) for text, features in seen.titles],
            "number": [(plain_number(text), features) for text, features in seen.numbers],
            "date": [(str(value), features) for value, features in seen.dates],
        }
        for field, options in told.items():
            texts, features = [t for t, _ in options], [f for _, f in options]
            wanted = wanted_of(truth, field)
            right = right_ones(field, texts, wanted)
            self.fields[field].append(
                Example(texts, features, right, wanted, scan.share, scan.bare)
            )
        kind = truth.metadata.kind
        if kind is not None:
            self.kinds.append(
                Typed({name for name, _ in seen.kind}, kind.value, scan.share, scan.bare)
            )


def wanted_of(paper: Truth, field: str) -> str | None:
    """Return the true value of a field as it is compared."""
    truth = paper.metadata
    if field == "date":
        return str(truth.date) if truth.date else None
    value = truth.title if field == "title" else truth.number
    form: Callable[[str], str] = plain if field == "title" else plain_number
    return form(value) if value else None


def right_ones(field: str, texts: Sequence[str], wanted: str | None) -> list[bool]:
    """Tell which options are the value: the same, or the nearest where it is misread."""
    if wanted is None or not texts:
        return [False] * len(texts)
    if field == "date" or wanted in texts:
        return [text == wanted for text in texts]
    alike = [likeness(text, wanted) for text in texts]
    nearest = max(alike)
    enough = nearest > (0.85 if field == "title" else 0.75)
    return [enough and one == nearest for one in alike]


def judged(fit: Fit, seen: Sequence[Example]) -> Iterator[tuple[str, float]]:
    """Yield what became of each scan, and how sure the model was."""
    for one in (one for one in seen if not one.bare):
        said, chance = fit.said(one)
        if one.wanted is None:
            yield ("right: none" if said is None else "invented"), chance
        elif said is None:
            yield "missed", chance
        elif said == one.wanted:
            yield "right", chance
        elif any(t == said and r for t, r in zip(one.texts, one.right, strict=True)):
            yield "misread", chance
        else:
            yield "other", chance


def judged_kinds(fit: KindFit, seen: Sequence[Typed]) -> Iterator[tuple[str, float]]:
    """Yield whether each scan's kind is right, and how sure the model was."""
    for one in (one for one in seen if not one.bare):
        said, chance = fit.said(one.features)
        yield ("right" if said == one.wanted else "other"), chance


def show(field: str, told: Told) -> None:
    """Print how many were right, and how many of those that the model was so sure of."""
    count = Counter(name for name, _ in told)
    print(f"{field:7}", ", ".join(f"{name} {many}" for name, many in count.most_common()))
    for low, high in zip(STEPS, (*STEPS[1:], 1.01), strict=True):
        there = [name in RIGHT for name, chance in told if low <= chance < high]
        if there:
            print(f"        {low:.2f} to {high:.2f}: {sum(there)} of {len(there)}")


def main() -> None:
    """Gather, fit without each world, print, and write if told to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="OUT TRUTH, as often as wanted")
    parser.add_argument("--write", action="store_true", help="write the weights")
    given = parser.parse_args()
    worlds = [World(*pair) for pair in pairs_of(given.folders)]
    for field in FIELDS:
        told: Told = []
        for world in worlds if len(worlds) > 1 else ():
            rest = [one for other in worlds if other is not world for one in other.fields[field]]
            told += judged(Fit(rest), world.fields[field])
        show(field, told)
        if given.write:
            fit = Fit([one for world in worlds for one in world.fields[field]])
            (FOLDER / f"{field}.toml").write_text(fit.written(), "utf-8")
    told = []
    for world in worlds if len(worlds) > 1 else ():
        kept = [one for other in worlds if other is not world for one in other.kinds]
        told += judged_kinds(KindFit(kept), world.kinds)
    show("kind", told)
    if given.write:
        kinds = KindFit([one for world in worlds for one in world.kinds])
        (FOLDER / "kind.toml").write_text(kinds.written(), "utf-8")


if __name__ == "__main__":
    main()
