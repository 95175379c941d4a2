"""Fit the kinds of sections: ``python -m bench.fit_section_kinds OUT TRUTH [OUT TRUTH …]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH. Every section
under a heading is an example, twice: as it is printed, and with its heading renamed
(``bench.renamed``), so that only its text and its place speak. Prints what weights fitted without
a fifth of the worlds say of them: of headings that no list knows, of headings whose words the
other worlds do not print, as on a form not met before, and of renamed ones. ``--write`` puts the
weights fitted to all into ``section_kinds.toml``.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz

from bench._scans import pairs_of
from bench.fit_head.kinds import KindFit, Typed
from bench.renamed import exchanged, letters, renamed
from bench.understanding import load
from models.kinds import SectionKind
from models.layout import Passage
from models.page import PageReading
from pipeline.evaluate.truth import TrueSection
from pipeline.stages.arrange import arrange
from pipeline.stages.segment import parted
from pipeline.stages.segment.section_kinds import WEIGHTS
from pipeline.stages.segment.section_signs import is_of_heading, signs_of

_FILE = Path("pipeline/stages/segment") / WEIGHTS
_FOLDS, _FEWEST, _LEAST = 5, 10, 0.2
"""Parts of the worlds held out in turn; sections a sign must be met on; weight that is written."""
_UNTOLD, _RENAMED = 3.0, 0.5
"""How much a section counts whose heading no list knows, and one renamed."""
_AT = (0.6, 0.7, 0.8, 0.9)
_ALIKE = 85
_SAID = """\
# Weights of the kinds of sections; see section_signs.py. Written by
# `python -m bench.fit_section_kinds OUT TRUTH [...] --write`; a weight may be changed by hand."""


class Example(NamedTuple):
    """A section under a heading: where it is from, what speaks for its kind, and its kind."""

    world: int
    signs: frozenset[str]
    heading: str
    told: bool
    renamed: bool
    wanted: str
    share: float


def examples_of(
    world: int, pages: Sequence[PageReading], true: Sequence[TrueSection], *, new: bool
) -> Iterator[Example]:
    """Yield the sections of a paper that are one of the truth's."""
    _, _, seen = parted(arrange(tuple(sorted(pages, key=lambda page: page.page))))
    left = [section for section in true if section.heading]
    for index, (passage, told) in enumerate(zip(seen.passages, seen.told, strict=True)):
        section = _same(passage, left)
        if section is None:
            continue
        left.remove(section)
        signs = frozenset(s for s in signs_of(index, seen) if not (new and is_of_heading(s)))
        kind, share = section.kind.value, _RENAMED if new else 1.0 if told else _UNTOLD
        yield Example(world, signs, letters(passage.heading or ""), told, new, kind, share)


def _same(passage: Passage, true: Sequence[TrueSection]) -> TrueSection | None:
    own = letters(passage.heading or "")
    alike = [(fuzz.ratio(own, letters(s.heading or "")), -i) for i, s in enumerate(true)]
    best, place = max(alike, default=(0.0, 0))
    return true[-place] if own and best >= _ALIKE else None


def fitted(examples: Sequence[Example]) -> KindFit:
    """Return weights, the small ones left out; the shares are brought to 1 in the mean."""
    mean = sum(example.share for example in examples) / len(examples)
    fit = KindFit([Typed(set(e.signs), e.wanted, e.share / mean) for e in examples], _FEWEST)
    signs = fit.weights[:-1]
    signs[abs(signs) < _LEAST] = 0.0
    return fit


def _report(told: str, judged: Sequence[tuple[Example, str, float]]) -> None:
    wrong = sum(example.wanted != SectionKind.SONSTIGE for example, _, _ in judged)
    print(f"{told}: {len(judged)} sections, {wrong} of them not {SectionKind.SONSTIGE}")
    for at in _AT:
        sure = [(e.wanted, said) for e, said, chance in judged if chance >= at]
        spoken = [(wanted, said) for wanted, said in sure if said != SectionKind.SONSTIGE]
        count = Counter(wanted == said for wanted, said in spoken)
        print(f"    from {at}: {count[True]} mended, {count[False]} wrong")


def _judge(examples: Sequence[Example]) -> None:
    judged: list[tuple[Example, str, float]] = []
    met: set[tuple[int, str]] = set()
    for fold in range(_FOLDS):
        rest = [example for example in examples if example.world % _FOLDS != fold]
        fit, known = fitted(rest), {example.heading for example in rest}
        for example in (example for example in examples if example.world % _FOLDS == fold):
            judged.append((example, *fit.said(set(example.signs))))
            if example.heading in known:
                met.add((fold, example.heading))
    printed = [one for one in judged if not one[0].renamed]
    _report("no list knows", [one for one in printed if not one[0].told])
    new = [one for one in printed if (one[0].world % _FOLDS, one[0].heading) not in met]
    _report("other worlds do not print", new)
    _report("renamed", [one for one in judged if one[0].renamed and not one[0].told])


def main() -> None:
    """Read the papers; judge with worlds held out and print, or fit to all and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="OUT TRUTH, in pairs")
    parser.add_argument("--write", action="store_true", help=f"write {_FILE}")
    given = parser.parse_args()
    examples: list[Example] = []
    for world, (out, truth) in enumerate(pairs_of(given.folders)):
        for paper in load(out, truth):
            true = paper.truth.sections
            new = [
                s.model_copy(update={"heading": s.heading and exchanged(s.heading)}) for s in true
            ]
            examples += examples_of(world, paper.known, true, new=False)
            examples += examples_of(world, renamed(paper.known, true).pages, new, new=True)
    if given.write:
        _FILE.write_text(fitted(examples).written(_SAID, _LEAST), "utf-8")
    else:
        _judge(examples)


if __name__ == "__main__":
    main()
