"""Every title that a paper may have, of rules and of looks, weighed beside all the others."""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from models.extraction import Candidate
from pipeline.set_network import SetNetwork, network_in
from pipeline.stages.extract.learned.ranker import ranker_of
from pipeline.stages.extract.learned.title_looks import Looked
from pipeline.stages.extract.learned.title_options import Cleaned, Run, longest_spans, run_of
from pipeline.stages.extract.learned.view import View
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import candidate
from pipeline.stages.extract.title_signs import signs_of
from pipeline.stages.extract.title_text import mended_title

NETWORK = "title.npz"
"""The file of the network, in this package."""


_SPANS = 48
"""Spans whose words are looked at, at most: the likeliest by where they begin and end."""
_BEHIND_BEST = 5.0
"""Score by which such a span may be behind the best. With 16 and 4.0 a title takes half the time,
and set-aside papers lose one of 37 titles."""

# signs that a title is badly read: no model knows of them
_READ_BADLY = frozenset({"misspelt", "near_stamp", "mended_word", "cut_off"})


@dataclass(frozen=True, slots=True)
class Possible:
    """A title that the paper may have, what is seen of it, and how it is made a candidate."""

    text: str
    features: list[str]
    make: Callable[[], Candidate[str]]


def title_network() -> SetNetwork:
    """Return the network that weighs the titles of a paper."""
    return network_in(__package__, NETWORK)


def possible_titles(sheet: Sheet, view: View, known: Sequence[Candidate[str]]) -> list[Possible]:
    """Return the likeliest runs of lines and what the rules found, each with its features.

    A run that the rules found, too, has their witnesses (``r:…``) among its features.
    """
    told = [_told_by_looks(sheet, run, features, known) for run, features in _runs(sheet, view)]
    seen, types = {one.text for one in told}, _types(view)
    return told + [
        Possible(one.value, ["rule_only", *_of_rule(one), *types], partial(_itself, one))
        for one in known
        if one.value not in seen
    ]


def _itself(one: Candidate[str]) -> Candidate[str]:
    return one


def _runs(sheet: Sheet, view: View) -> Iterator[tuple[Run, list[str]]]:
    """Yield the likeliest runs of lines with the features of how they look."""
    looked, cleaned = Looked(view, sheet), Cleaned()
    hopes = looked.promising(ranker_of("title"), list(longest_spans(view)), _BEHIND_BEST)
    for _, span in heapq.nlargest(_SPANS, hopes, key=lambda one: one[0]):
        run = run_of(span, cleaned)
        if run is not None and not looked.is_barred(run):
            yield run, [*looked.edges(span), *looked.whole(run), *_types(view)]


def _types(view: View) -> list[str]:
    return [f"type:{name}" for name in view.types]


def _told_by_looks(
    sheet: Sheet, run: Run, features: list[str], known: Sequence[Candidate[str]]
) -> Possible:
    text, mended = mended_title(sheet, run.text)

    def make() -> Candidate[str]:
        signs = _READ_BADLY & (mended | signs_of(sheet, run.span.lines, text))
        return candidate(text, run.parts, signs)

    same = [name for one in known if one.value == text for name in _of_rule(one)]
    near = any(subjects_of(one.value) & subjects_of(text) for one in known)
    return Possible(text, [*features, *same, *(["rule_near"] if near else [])], make)


def _of_rule(one: Candidate[str]) -> list[str]:
    return ["rule", *(f"r:{name}" for name in sorted(one.witnesses))]


# "TOP 7: Trinkbrunnen", "Sachv.: Trinkbrunnen", "Antrag A 12/2002 - Trinkbrunnen": rules may have
# cut it off
_CAPTION = re.compile(r"^[A-ZÄÖÜ][^:]{1,24}(?:: |\d - )(?=\S)")


def subjects_of(title: str) -> frozenset[str]:
    """Return a title as it is given and without the caption it begins with."""
    return frozenset((title, _CAPTION.sub("", title)))
