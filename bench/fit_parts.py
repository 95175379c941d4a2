"""Fit what head, text and closing look like: ``python -m bench.fit_parts OUT TRUTH [OUT TRUTH …]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH, which are read
twice: as they are printed, and with their headings renamed (``bench.renamed``), so that the rules
know fewer. A unit is text where most of its words stand in the sections of the truth, in order; of
one that half does nothing is said. Prints, with each set of papers held out in turn, how many units
and papers the rules tell, and the chain alone (what ``set_parts`` keeps of the rules besides is
left out); ``--write`` prints nothing and puts the weights fitted to all into ``parts.toml``.
``--newest N`` lets the last N sets count twice what the others do, for which rules were tuned.
"""

from __future__ import annotations

import argparse
import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bench._scans import pairs_of
from bench._units import units_of
from bench.chain import Course, Fitted, Floats, fit
from bench.renamed import exchanged, renamed
from bench.understanding import Paper, load
from models.page import PageReading
from pipeline.evaluate.truth import TrueSection
from pipeline.stages.segment import zones
from pipeline.stages.segment.headings import find_headings
from pipeline.stages.segment.part_traits import Seen, move_traits, part_traits, seen_of
from pipeline.stages.segment.parts import (
    BEHIND,
    FEWEST,
    HEAD,
    MOVES,
    TEXT,
    WEIGHTS,
    Chain,
    likeliest,
    own_units,
)
from pipeline.stages.segment.units import Unit

_FILE = Path("pipeline/stages/segment") / WEIGHTS
_TOLD, _NOT_TOLD, _RUN = 0.6, 0.4, 3
"""Parts of a unit's words that make it text and that do not, and words that must follow in one."""


class Example(NamedTuple):
    """A paper, what its units are, and what is learned from it."""

    seen: Seen
    own: int
    told: tuple[bool | None, ...]
    """Whether each unit is text; ``None``: half of it is."""
    renamed: bool
    course: Course


def examples_of(group: int, paper: Paper, weight: float) -> Iterator[Example]:
    """Yield a paper as it is printed and with its headings renamed."""
    sections = paper.truth.sections
    new = [s.model_copy(update={"heading": s.heading and exchanged(s.heading)}) for s in sections]
    pages = renamed(paper.known, sections).pages
    for is_new, read, true in ((False, paper.known, sections), (True, pages, new)):
        found = _example(group, read, true, weight, new=is_new)
        if found is not None:
            yield found


def _example(
    group: int,
    pages: Sequence[PageReading],
    sections: Sequence[TrueSection],
    weight: float,
    *,
    new: bool,
) -> Example | None:
    units, body = units_of(pages)
    headings = find_headings(units, body)
    found = zones.by_rules(units, headings, body)
    own = own_units(found)
    if own < FEWEST:
        return None
    seen, told = seen_of(units, headings, found, body), tuple(texts(units, sections))[:own]
    rows = [list(part_traits(i, seen).values()) for i in range(own)]
    steps = [list(move_traits(max(i, 1), seen).values()) for i in range(own)]
    course = Course(group, np.array(rows, float), np.array(steps, float), _may_be(told), weight)
    return Example(seen, own, told, new, course)


def texts(units: Sequence[Unit], sections: Sequence[TrueSection]) -> Iterator[bool | None]:
    """Yield of each unit whether its words stand in the sections of the truth, in order."""
    words = [(word, i) for i, unit in enumerate(units) for word in _words(_printed(unit))]
    true = [word for s in sections for word in _words(f"{s.heading or ''} {s.text or ''}")]
    count, found, longest = np.zeros(len(units)), np.zeros(len(units)), np.zeros(len(units))
    np.add.at(count, [i for _, i in words], 1.0)
    alike = difflib.SequenceMatcher(None, [word for word, _ in words], true, autojunk=False)
    for block in alike.get_matching_blocks():
        for at in range(block.a, block.a + block.size):
            found[words[at][1]] += 1.0
            longest[words[at][1]] = max(longest[words[at][1]], block.size)
    for all_words, its, run in zip(count, found, longest, strict=True):
        share = its / all_words if all_words else 0.5
        if share >= _TOLD and run >= min(_RUN, all_words):
            yield True
        else:
            yield False if share < _NOT_TOLD else None


def _printed(unit: Unit) -> str:
    return unit.text if unit.table is None else " ".join(line.text for line in unit.lines)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _may_be(told: Sequence[bool | None]) -> Floats:
    """Return what parts the units may be: what is no text is head before the first that is."""
    first = next((i for i, is_text in enumerate(told) if is_text), len(told))
    found = np.ones((len(told), 3))
    for index, is_text in enumerate(told):
        if is_text is not None:
            found[index] = 0.0
            found[index, TEXT if is_text else HEAD if index < first else BEHIND] = 1.0
    return found


def _chain(fitted: Fitted, traits: Sequence[str], steps: Sequence[str]) -> Chain:
    """Return weights by name, with those of text (and of staying in it) at nought."""
    parts = fitted.parts - fitted.parts[:, TEXT, None]
    moves = fitted.moves - fitted.moves[:, TEXT, TEXT, None, None]
    return Chain(
        {name: tuple(row) for name, row in zip(["bias", *traits], parts.tolist(), strict=True)},
        {
            name: tuple(row[start][end] for start, end in MOVES)
            for name, row in zip(["bias", *steps], moves.tolist(), strict=True)
        },
    )


def _report(told: str, examples: Sequence[Example], courses: Sequence[Sequence[int]]) -> None:
    units = np.zeros(3, dtype=np.int64)
    papers = np.zeros(3, dtype=np.int64)
    for example, course in zip(examples, courses, strict=True):
        known = [(i, is_text) for i, is_text in enumerate(example.told) if is_text is not None]
        rules = sum((example.seen.zones[i] == "b") == is_text for i, is_text in known)
        chain = sum((course[i] == TEXT) == is_text for i, is_text in known)
        units += np.array([len(known), rules, chain])
        papers += np.array([1, rules == len(known), chain == len(known)])
    print(
        f"{told}: of {units[0]} units rules tell {units[1]}, the chain {units[2]}; "
        f"of {papers[0]} papers all units of {papers[1]}, of {papers[2]}"
    )


def _written(chain: Chain) -> str:
    def table(name: str, rows: Mapping[str, Sequence[float]]) -> list[str]:
        told = (f"{key} = [{', '.join(f'{w:.3f}' for w in row)}]" for key, row in rows.items())
        return [f"[{name}]", *told, ""]

    return "\n".join(
        [
            "# Fitted by python -m bench.fit_parts; traits: part_traits.py, unit_traits.py.",
            "# The parts are head, text, behind; the moves stand as in MOVES of parts.py.",
            "",
            *table("parts", chain.parts),
            *table("moves", chain.moves),
        ]
    )


def main() -> None:
    """Read the papers; fit with each set held out and print, or fit to all and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="OUT TRUTH, in pairs")
    parser.add_argument("--newest", type=int, default=0, help="sets that count twice")
    parser.add_argument("--write", action="store_true", help=f"write {_FILE}")
    given = parser.parse_args()
    pairs = pairs_of(given.folders)
    examples: list[Example] = []
    for group, (out, truth) in enumerate(pairs):
        weight = 1.0 if group >= len(pairs) - given.newest else 0.5
        for paper in load(out, truth):
            examples += examples_of(group, paper, weight)
    traits = list(part_traits(0, examples[0].seen))
    steps = list(move_traits(1, examples[0].seen))
    for group in range(len(pairs)) if not given.write else ():
        learned = fit([e.course for e in examples if e.course.group != group])
        chain = _chain(learned, traits, steps)
        for new in (False, True):
            its = [e for e in examples if e.course.group == group and e.renamed is new]
            told = f"{pairs[group][1]} {'renamed' if new else 'as printed'}"
            _report(told, its, [likeliest(e.seen, e.own, chain) for e in its])
    if given.write:
        learned = fit([example.course for example in examples])
        _FILE.write_text(_written(_chain(learned, traits, steps)), "utf-8")


if __name__ == "__main__":
    main()
