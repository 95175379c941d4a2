"""Teach which units open sections: ``python -m bench.fit_openings OUT TRUTH [OUT TRUTH …]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH, which are read
twice: as they are printed, and with their headings renamed (``bench.renamed``), so that what is
learned leans on no list. With ``--held-out N`` the network is taught without the last N sets, and
it is said of how many of their headings the rules and it open a section; with ``--write`` it is
taught with all and goes to ``headings.npz``.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz

from bench._scans import pairs_of
from bench._units import units_of
from bench.renamed import exchanged, letters, renamed
from bench.teaching import Sample, Teaching, teach
from bench.understanding import load
from models.page import PageReading
from pipeline.set_network import SetNetwork, write_network
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.heading_network import WEIGHTS, rules_word
from pipeline.stages.segment.heading_signs import HeadingSigns
from pipeline.stages.segment.inline import heading_text
from pipeline.stages.segment.units import Unit

_FILE = Path("pipeline/stages/segment") / WEIGHTS
_WAY = Teaching(each=True, epochs=6, fewest=10, temperature=1.3)
_RENAMED = 0.5
"""What a paper with renamed headings counts, against one as printed."""
_ALIKE, _READ, _SHORT = 80.0, 62.0, 5
"""How alike a line must be to a heading, in order; to one that is not found so; and the letters of
a heading below which it must be the same."""
_OPEN = 0.5


class Example(NamedTuple):
    """A paper: its units that may open a section, whether they do, and whether rules say so."""

    sample: Sample
    rules: Sequence[bool]
    decided: Sequence[bool]
    """Where nothing is learned: what is to be decided is a section without a heading, too."""
    renamed: bool


def example_of(
    pages: Sequence[PageReading], headings: Sequence[str], share: float, *, new: bool
) -> Example:
    """Return what is learned from a paper; resolutions are what the rules say they are."""
    units, body = units_of(pages)
    told = rules_word(units, body)
    signs = HeadingSigns(units, body, told)
    asked = signs.asked()
    opening = {heading.index: heading for heading in told.opening}
    true = _headed(units, asked, headings)
    decided = [index in opening and opening[index].resolution for index in asked]
    rules = [index in opening for index in asked]
    right = [r if d else i in true for i, r, d in zip(asked, rules, decided, strict=True)]
    sample = Sample([signs.of(index) for index in asked], right, none=False, share=share)
    return Example(sample, rules, decided, new)


def _headed(units: Sequence[Unit], asked: Sequence[int], headings: Sequence[str]) -> set[int]:
    """Return the units that are the headings of the truth: in order, and then what was misread."""
    names = {index: _names(units[index]) for index in asked}
    start, found, missed = 0, set[int](), list[str]()
    for heading in headings:
        wanted = letters(heading)
        later = [index for index in asked if index >= start]
        same = (i for i in later if wanted in names[i])
        near = (i for i in later if len(wanted) >= _SHORT and _likeness(wanted, names[i]) >= _ALIKE)
        at = next(same, next(near, None))
        if at is None:
            missed.append(wanted)
        else:
            found.add(at)
            start = at + 1
    for wanted in missed:
        left = [index for index in asked if index not in found]
        best = max(left, key=lambda i: _likeness(wanted, names[i]), default=None)
        if best is not None and _likeness(wanted, names[best]) >= _READ:
            found.add(best)
    return found


def _names(unit: Unit) -> tuple[str, str]:
    text = heading_text(*unit.inline) if unit.inline else unit.text
    return letters(catalogue.bare(text)), letters(text)


def _likeness(wanted: str, names: Sequence[str]) -> float:
    long = [name for name in names if min(len(name), len(wanted)) >= _SHORT - 1]
    halves = any(wanted.startswith(name) and len(name) >= _SHORT for name in long)
    return max([fuzz.ratio(wanted, name) for name in long] + [_READ * halves])


def examples_of(out: Path, truth: Path) -> Iterator[Example]:
    """Yield the papers of a set, as they are printed and with their headings renamed."""
    papers = load(out, truth)
    scans = Counter(paper.truth.paper for paper in papers)
    for paper in papers:
        sections = paper.truth.sections
        printed = [section.heading for section in sections if section.heading]
        share = scans[paper.truth.paper] ** -0.5
        yield example_of(paper.known, printed, share, new=False)
        pages = renamed(paper.known, sections).pages
        names = [exchanged(name) for name in printed]
        yield example_of(pages, names, share * _RENAMED, new=True)


def _report(examples: Sequence[Example], network: SetNetwork) -> None:
    for told, new in (("as printed", False), ("renamed", True)):
        count = Counter[str]()
        for one in (e for e in examples if e.renamed is new):
            sure = network.chances(one.sample.options)
            for right, rule, decided, chance in zip(
                one.sample.right, one.rules, one.decided, sure, strict=True
            ):
                if not decided:
                    opens = chance > _OPEN
                    count.update(
                        headings=right,
                        rules=rule,
                        rules_right=rule and right,
                        network=opens,
                        network_right=opens and right,
                    )
        print(
            f"{told:10} of {count['headings']} headings rules open {count['rules_right']} "
            f"({count['rules']} in all), the network {count['network_right']} "
            f"({count['network']} in all)"
        )


def main() -> None:
    """Read the papers; teach without the last sets and print, or with all and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="OUT TRUTH, in pairs")
    parser.add_argument("--held-out", type=int, default=0, help="last sets to be left out")
    parser.add_argument("--write", action="store_true", help=f"write {_FILE}")
    given = parser.parse_args()
    sets = [list(examples_of(out, truth)) for out, truth in pairs_of(given.folders)]
    if given.held_out:
        taught = [one.sample for known in sets[: -given.held_out] for one in known]
        _report([one for new in sets[-given.held_out :] for one in new], teach(taught, _WAY))
    if given.write:
        write_network(str(_FILE), teach([one.sample for known in sets for one in known], _WAY))


if __name__ == "__main__":
    main()
