"""Fit what a heading looks like: ``python -m bench.fit_headings OUT TRUTH [OUT TRUTH …]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH. The lines that
no list knows are the examples, twice: as they are printed, and with the headings of the truth
renamed (``bench.renamed``), so that all of them are. Prints, with each set of papers held out in
turn, how many headings the weights find and how many other lines they take for one; ``--write``
puts the weights fitted to all into ``likely.toml``.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench._scans import pairs_of
from bench._units import units_of
from bench.logistic import Example, Floats, fit, held_out, write
from bench.renamed import exchanged, letters, renamed
from bench.understanding import load
from models.page import PageReading
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.candidates import weigh
from pipeline.stages.segment.likely import WEIGHTS
from pipeline.stages.segment.line_traits import may_head, setting_of, traits_at
from pipeline.stages.segment.units import BodyType, Unit

_FILE = Path("pipeline/stages/segment") / WEIGHTS
_AT = (0.4, 0.6, 0.8)
"""Probabilities from which a line is taken for a heading, in the table that is printed."""


def examples_of(group: int, pages: Sequence[PageReading], headings: Sequence[str]) -> list[Example]:
    """Return the lines of a paper that may be headings and that no list knows."""
    units, body = units_of(pages)
    paper, heads = setting_of(units, body), _headed(units, headings)
    return [
        Example(group, traits_at(index, paper), index in heads)
        for index, unit in enumerate(units)
        if may_head(unit) and not _is_listed(index, units, body)
    ]


def _is_listed(index: int, units: Sequence[Unit], body: BodyType) -> bool:
    found = weigh(index, units, body, ())
    return found is not None and (found.kind is not None or found.resolution)


def _headed(units: Sequence[Unit], headings: Sequence[str]) -> set[int]:
    """Return the units that are the headings of the truth, each after the one before."""
    start, found = 0, set()
    for heading in headings:
        wanted = letters(heading)
        at = next((i for i in range(start, len(units)) if _is(units[i], wanted)), None)
        if at is not None:
            found.add(at)
            start = at + 1
    return found


def _is(unit: Unit, wanted: str) -> bool:
    return unit.table is None and wanted in (letters(catalogue.bare(unit.text)), letters(unit.text))


def _report(examples: Sequence[Example], new: Sequence[bool], sure: Floats) -> None:
    heads = np.array([example.holds for example in examples])
    names = np.array(new)
    for told, these in (("renamed", names), ("as printed", ~names)):
        for at in _AT:
            taken = (sure > at) & these
            right, wanted = int((taken & heads).sum()), int((heads & these).sum())
            print(
                f"{told:10} from {at}: {right} of {wanted} headings that no list knows, "
                f"{int(taken.sum()) - right} other lines of {int((~heads & these).sum())}"
            )


def main() -> None:
    """Read the papers, fit with each set held out, print, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="OUT TRUTH, in pairs")
    parser.add_argument("--write", action="store_true", help=f"write {_FILE}")
    given = parser.parse_args()
    examples: list[Example] = []
    new: list[bool] = []
    for group, (out, truth) in enumerate(pairs_of(given.folders)):
        for paper in load(out, truth):
            sections = paper.truth.sections
            printed = [section.heading for section in sections if section.heading]
            examples += examples_of(group, paper.known, printed)
            new += [False] * (len(examples) - len(new))
            pages = renamed(paper.known, sections).pages
            examples += examples_of(group, pages, [exchanged(name) for name in printed])
            new += [True] * (len(examples) - len(new))
    names = list(examples[0].traits)
    _report(examples, new, held_out(examples, names))
    if given.write:
        said = "Fitted by python -m bench.fit_headings; what each trait is: line_traits.py."
        write(_FILE, said, fit(examples, names), names)


if __name__ == "__main__":
    main()
