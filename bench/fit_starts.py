"""Fit what the beginning of the text looks like: ``python -m bench.fit_starts OUT TRUTH […]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH, which are read
twice: as they are printed, and with their headings renamed (``bench.renamed``). The examples are
the first units of each paper: those before the first of the truth's sections are head. Prints, with
each set of papers held out in turn, how many of either are told; ``--write`` puts the weights
fitted to all into ``start.toml``.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench._units import units_of
from bench.fit_tails import texts
from bench.logistic import Example, Floats, fit, held_out, write
from bench.renamed import exchanged, renamed
from bench.understanding import load
from models.page import PageReading
from pipeline.evaluate.truth import TrueSection
from pipeline.stages.segment.headings import find_headings
from pipeline.stages.segment.line_traits import setting_of
from pipeline.stages.segment.start import WEIGHTS, start_traits
from pipeline.stages.segment.tail_traits import told_after

_FILE = Path("pipeline/stages/segment") / WEIGHTS
_BEHIND = 8
"""Units behind the first text that are examples, too."""


def examples_of(
    group: int, pages: Sequence[PageReading], sections: Sequence[TrueSection]
) -> list[Example]:
    """Return the first units of a paper, and whether they are before its text."""
    units, body = units_of(pages)
    told = texts(units, sections)
    if not told:
        return []
    setting = setting_of(units, body)
    after = told_after(setting)
    headings = {heading.index: heading for heading in find_headings(units, body)}
    first = min(told)
    return [
        Example(group, start_traits(index, setting, headings, after), index < first)
        for index in range(min(len(units), first + _BEHIND))
    ]


def _report(examples: Sequence[Example], sure: Floats) -> None:
    head = np.array([example.holds for example in examples])
    right = ((sure > 0.5) == head) & head
    text = ((sure > 0.5) == head) & ~head
    print(f"{int(right.sum())} of {int(head.sum())} units of heads are told, ", end="")
    print(f"{int(text.sum())} of {int((~head).sum())} of the text")


def main() -> None:
    """Read the papers, fit with each set held out, print, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="OUT TRUTH, in pairs")
    parser.add_argument("--write", action="store_true", help=f"write {_FILE}")
    given = parser.parse_args()
    examples: list[Example] = []
    for group, (out, truth) in enumerate(zip(given.folders[::2], given.folders[1::2], strict=True)):
        for paper in load(out, truth):
            sections = paper.truth.sections
            examples += examples_of(group, paper.known, sections)
            new = [
                s.model_copy(update={"heading": s.heading and exchanged(s.heading)})
                for s in sections
            ]
            examples += examples_of(group, renamed(paper.known, sections).pages, new)
    names = list(examples[0].traits)
    _report(examples, held_out(examples, names))
    if given.write:
        said = "Fitted by python -m bench.fit_starts; what each trait is: start.py, tail_traits.py."
        write(_FILE, said, fit(examples, names), names)


if __name__ == "__main__":
    main()
