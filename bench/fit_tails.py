"""Fit what the end of a paper looks like: ``python -m bench.fit_tails OUT TRUTH [OUT TRUTH …]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH. The examples are
all units from the first of the truth's sections on: those behind its last are no text. Prints,
with each set of papers held out in turn, how many of either are told; ``--write`` puts the weights
fitted to all into ``tail.toml``.
"""

from __future__ import annotations

import argparse
import difflib
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench._units import units_of
from bench.logistic import Example, Floats, fit, held_out, write
from bench.understanding import Paper, load
from pipeline.evaluate.truth import TrueSection
from pipeline.stages.segment.headings import find_headings
from pipeline.stages.segment.line_traits import setting_of
from pipeline.stages.segment.tail import WEIGHTS
from pipeline.stages.segment.tail_traits import tail_traits, told_after
from pipeline.stages.segment.units import Unit

_FILE = Path("pipeline/stages/segment") / WEIGHTS
_PART = 0.4
"""Part of a unit's words that stand in the sections of the truth, in order, where it is text."""
_AT = (0.5, 0.8, 0.95)


def examples_of(group: int, paper: Paper) -> list[Example]:
    """Return the units of a paper from its first text on, and whether they are behind its last."""
    units, body = units_of(paper.known)
    told = texts(units, paper.truth.sections)
    if not told:
        return []
    setting = setting_of(units, body)
    after = told_after(setting)
    known = frozenset(h.index for h in find_headings(units, body) if h.kind is not None)
    return [
        Example(group, tail_traits(index, setting, known, after), index > max(told))
        for index in range(min(told), len(units))
    ]


def texts(units: Sequence[Unit], sections: Sequence[TrueSection]) -> set[int]:
    """Return the units whose words stand in the sections of the truth, in order."""
    words = [(word, i) for i, unit in enumerate(units) for word in _words(_printed(unit))]
    true = [word for s in sections for word in _words(f"{s.heading or ''} {s.text or ''}")]
    found: Counter[int] = Counter()
    alike = difflib.SequenceMatcher(None, [word for word, _ in words], true, autojunk=False)
    for block in alike.get_matching_blocks():
        found.update(words[block.a + at][1] for at in range(block.size))
    counts = Counter(i for _, i in words)
    return {i for i, count in counts.items() if found[i] >= _PART * count}


def _printed(unit: Unit) -> str:
    return unit.text if unit.table is None else " ".join(line.text for line in unit.lines)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _report(examples: Sequence[Example], sure: Floats) -> None:
    ends = np.array([example.holds for example in examples])
    for at in _AT:
        taken = sure > at
        right = int((taken & ends).sum())
        print(
            f"from {at}: {right} of {int(ends.sum())} units behind the text, "
            f"{int(taken.sum()) - right} of {int((~ends).sum())} of the text"
        )


def main() -> None:
    """Read the papers, fit with each set held out, print, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="OUT TRUTH, in pairs")
    parser.add_argument("--write", action="store_true", help=f"write {_FILE}")
    given = parser.parse_args()
    examples: list[Example] = []
    for group, (out, truth) in enumerate(zip(given.folders[::2], given.folders[1::2], strict=True)):
        for paper in load(out, truth):
            examples += examples_of(group, paper)
    names = list(examples[0].traits)
    _report(examples, held_out(examples, names))
    if given.write:
        said = "Fitted by python -m bench.fit_tails; what each trait is: tail_traits.py."
        write(_FILE, said, fit(examples, names), names)


if __name__ == "__main__":
    main()
