"""Fit the judge's weights: ``python -m bench.fit_confidence OUT TRUTH [OUT TRUTH …] [--write]``.

Each OUT holds the stored pages of a run over the scans beside the truths of TRUTH. For every field
the candidate that the rules choose is held against the truth; its witnesses are the features of a
logistic regression whose weights are drawn (L2) to the hand-set ones of ``model.toml``: few
examples move little. Prints, by cross-validation over layouts, how many values there are, how many
are right, and the calibration error by hand and fitted; ``--write`` puts the weights fitted to all
papers into ``pipeline/stages/judge/fitted.toml``, where they can be read and changed by hand.
``--titles FOLDER``: networks of ``bench.fit_titles`` that have not met the papers they are asked
about. The shipped one has met all of them, and would seem surer than it is on others.
"""

from __future__ import annotations

import argparse
import hashlib
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import numpy as np

from bench._scans import pairs_of
from bench.fit_titles import QUARTERS
from bench.understanding import load
from models.extraction import Candidate
from models.page import PageReading
from models.paper import Source
from pipeline.engines.language import build_annotator
from pipeline.evaluate.rates import plain, plain_number
from pipeline.evaluate.truth import TrueMetadata
from pipeline.set_network import read_network
from pipeline.settings import UnderstandingSettings
from pipeline.stages.arrange import arrange
from pipeline.stages.assemble import page_records
from pipeline.stages.extract import Annotator, extract
from pipeline.stages.extract.learned import readers
from pipeline.stages.judge.model import doubts, field_model, leading, weights_of
from pipeline.stages.judge.weighing import Weighed, weigh
from pipeline.stages.segment import segment

FOLDER = Path(__file__).parent.parent / "pipeline/stages/judge"
HEAD = """\
# How sure the best candidate of a field is; see model.toml. Written by
# `python -m bench.fit_confidence OUT TRUTH [...] --write`; a weight may be changed by hand."""
FOLDS = 5
DRAWN = 1.2
"""How strongly weights are drawn to the prior's: one over the variance that they may have."""
BIAS_DRAWN = 0.1


class Example(NamedTuple):
    """A value that was chosen: the layout of its paper, its features, whether it is right."""

    layout: str
    features: dict[str, float]
    right: bool


def examples(
    sets: Sequence[tuple[Path, Path]], titles: Path | None = None
) -> dict[str, list[Example]]:
    """Return, for each field, what the rules choose on the stored scans, held against the truth."""
    settings = UnderstandingSettings()
    annotate = build_annotator(settings)
    found: dict[str, list[Example]] = defaultdict(list)
    for at, (out, truth) in enumerate(sets):
        with _reader_of_titles(titles / f"{at % QUARTERS}.npz" if titles else None):
            for paper in load(out, truth):
                known = sorted(paper.known, key=lambda reading: reading.page)
                weighed = _weighed(known, paper.source, annotate, settings)
                layout = paper.truth.layout or paper.truth.paper
                for field, candidate, lead, right in _held(weighed, paper.truth.metadata):
                    features = _features(candidate, lead)
                    found[field].append(Example(layout, features, right))
    return found


def _reader_of_titles(file: Path | None) -> AbstractContextManager[object]:
    """Let the network of a file read the titles for a while."""
    if file is None:
        return nullcontext()
    network = read_network(str(file))
    return patch.object(readers, "title_network", lambda: network)


def _weighed(
    known: Sequence[PageReading],
    source: Source,
    annotate: Annotator,
    settings: UnderstandingSettings,
) -> Weighed:
    layout = arrange(tuple(known))
    extraction = extract(layout, segment(layout, settings), annotate, settings)
    return weigh(extraction, page_records((source,), tuple(known), layout))


def _features(candidate: Candidate[Any], lead: float) -> dict[str, float]:
    illegible, beset = doubts(candidate, lead)
    return {
        **dict.fromkeys(sorted(candidate.witnesses), 1.0),
        "(unreadable)": -illegible,
        "(rival)": -beset,
    }


_Seen = tuple[str, Candidate[Any], float, bool]


def _held(weighed: Weighed, truth: TrueMetadata) -> Iterator[_Seen]:
    public = (weighed.public.candidate,) if weighed.public.candidate else ()
    singles: tuple[tuple[str, Sequence[Candidate[Any]], object, Any], ...] = (
        ("number", weighed.numbers, truth.number, plain_number),
        ("title", weighed.titles, truth.title, plain),
        ("kind", weighed.kinds, truth.kind, str),
        ("public", public, truth.public, str),
        ("date", weighed.dates, truth.date, str),
    )
    for field, candidates, wanted, form in singles:
        chosen = leading(field, candidates)
        if chosen is not None:
            said = form(chosen[0].value) if field != "kind" else chosen[0].value.value
            right = wanted is not None and said == form(wanted)
            yield field, chosen[0], chosen[1], right
    yield from _rows(weighed, truth)
    yield from _signers(weighed, truth)
    own = truth.number and plain_number(truth.number)
    cited = {plain_number(one) for one in truth.references}
    for one in weighed.extraction.references or ():
        if plain_number(one.value) != own:
            yield "reference", one, 3.0, plain_number(one.value) in cited
    titles = {plain(one.title) for one in truth.attachments if one.title}
    for item in weighed.extraction.attachments or ():
        if item.title is not None:
            yield "attachment", item.title, 3.0, plain(item.title.value) in titles


def _rows(weighed: Weighed, truth: TrueMetadata) -> Iterator[_Seen]:
    for row in weighed.extraction.consultations or ():
        body = plain(row.body.value) if row.body else ""
        date = row.date.value if row.date else None
        same_body = [one for one in truth.consultations if plain(one.body or "") == body]
        same = [one for one in same_body if str(one.date) == str(date)]
        if row.body:
            yield "body", row.body, 3.0, bool(same_body)
        if row.date:
            dated = same_body or truth.consultations
            yield "meeting_date", row.date, 3.0, any(str(o.date) == str(date) for o in dated)
        if row.public and same:
            yield "meeting_public", row.public, 3.0, any(o.public == row.public.value for o in same)
        for name in ("role", "agenda_item", "result"):
            detail = getattr(row, name)
            if detail is not None and same:
                said = {plain(str(getattr(o, name))) for o in same}
                yield "detail", detail, 3.0, plain(detail.value) in said


def _signers(weighed: Weighed, truth: TrueMetadata) -> Iterator[_Seen]:
    for one in weighed.extraction.signatories or ():
        if one.name is None:
            continue
        same = [o for o in truth.signatories if plain(o.name or "") == plain(one.name.value)]
        yield "name", one.name, 3.0, bool(same)
        if one.role and same:
            yield (
                "detail",
                one.role,
                3.0,
                plain(one.role.value) in {plain(o.role or "") for o in same},
            )
        if one.date and same:
            yield (
                "signed_date",
                one.date,
                3.0,
                any(str(o.date) == str(one.date.value) for o in same),
            )


class Fit(NamedTuple):
    """The weights of one field."""

    bias: float
    weights: dict[str, float]

    def probability(self, features: dict[str, float], ceiling: float) -> float:
        """Return how likely a value with these features is right."""
        score = self.bias + sum(self.weights.get(n, 0.0) * v for n, v in features.items())
        return min(ceiling, float(1 / (1 + np.exp(-score))))


def prior_of(field: str, names: Sequence[str]) -> Fit:
    """Return the hand-set weights of a field for the given features."""
    hand = weights_of(tomllib.loads((FOLDER / "model.toml").read_text("utf-8")), field)
    doubted = {"(unreadable)": hand.unreadable, "(rival)": hand.rival}
    return Fit(hand.bias, dict.fromkeys(names, 0.0) | hand.witnesses | doubted)


def fit(field: str, seen: Sequence[Example]) -> Fit:
    """Return the weights that explain the examples, drawn to the prior's (Newton's method)."""
    names = sorted({name for one in seen for name in one.features})
    prior = prior_of(field, names)
    centre = np.array([prior.bias, *(prior.weights[name] for name in names)])
    data = np.array([[1.0, *(one.features.get(name, 0.0) for name in names)] for one in seen])
    right = np.array([float(one.right) for one in seen])
    drawn = np.array([BIAS_DRAWN, *([DRAWN] * len(names))])
    weights = centre.copy()
    for _ in range(40):
        chance = 1 / (1 + np.exp(-np.clip(data @ weights, -30, 30)))
        slope = data.T @ (chance - right) + drawn * (weights - centre)
        curve = (data * (chance * (1 - chance))[:, None]).T @ data + np.diag(drawn)
        step = np.linalg.solve(curve, slope)
        weights -= np.clip(step, -2.0, 2.0)
        if float(np.abs(step).max()) < 1e-6:
            break
    fitted = dict(zip(names, (float(w) for w in weights[1:]), strict=True))
    for name in ("(unreadable)", "(rival)"):
        fitted[name] = max(0.0, fitted.get(name, prior.weights[name]))
    return Fit(float(weights[0]), prior.weights | fitted)


def calibration_error(said: Sequence[tuple[float, bool]]) -> float:
    """Return the expected calibration error over ten bins."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for one in said:
        bins[min(9, int(one[0] * 10))].append(one)
    gaps = (abs(sum(c - r for c, r in some)) for some in bins.values())
    return sum(gaps) / max(1, len(said))


def cross_validated(
    field: str, seen: Sequence[Example], ceiling: float
) -> list[tuple[float, bool]]:
    """Return, for each example, the probability by weights fitted without its layout's fold.

    A paper of a known layout says nothing of forms that nobody has met.
    """
    said = []
    for fold in range(FOLDS):
        here = [one for one in seen if _fold(one.layout) == fold]
        rest = [one for one in seen if _fold(one.layout) != fold]
        if here and rest:
            fitted = fit(field, rest)
            said += [(fitted.probability(one.features, ceiling), one.right) for one in here]
    return said


def _fold(layout: str) -> int:
    return hashlib.sha256(layout.encode()).digest()[0] % FOLDS


def written(fits: dict[str, Fit]) -> str:
    """Return ``fitted.toml``."""
    lines = [HEAD]
    for field, fitted in sorted(fits.items()):
        lines += ["", f"[{field}]", f"bias = {fitted.bias:.2f}"]
        lines += [f"{name} = {fitted.weights[f'({name})']:.2f}" for name in ("unreadable", "rival")]
        lines += ["", f"[{field}.witnesses]"]
        known = sorted((n, w) for n, w in fitted.weights.items() if n[0] != "(" and abs(w) >= 0.01)
        lines += [f"{name} = {weight:.2f}" for name, weight in known]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Gather, fit, print, and write if told to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="OUT TRUTH, as often as wanted")
    parser.add_argument("--titles", type=Path, help="networks that bench.fit_titles kept")
    parser.add_argument("--write", action="store_true", help="write fitted.toml")
    given = parser.parse_args()
    pairs = pairs_of(given.folders)
    fits: dict[str, Fit] = {}
    before: list[tuple[float, bool]] = []
    after: list[tuple[float, bool]] = []
    print("field            values  right   by hand   fitted (cross-validated)")
    for field, seen in sorted(examples(pairs, given.titles).items()):
        ceiling = field_model(field).ceiling
        names = sorted({name for one in seen for name in one.features})
        hand = [(prior_of(field, names).probability(o.features, ceiling), o.right) for o in seen]
        said = cross_validated(field, seen, ceiling)
        before, after = before + hand, after + said
        share = sum(one.right for one in seen) / len(seen)
        errors = f"{calibration_error(hand):9.3f} {calibration_error(said):8.3f}"
        print(f"{field:16} {len(seen):6} {share:6.3f} {errors}")
        fits[field] = fit(field, seen)
    print(
        f"all              {len(after):6} {'':6} {calibration_error(before):9.3f} "
        f"{calibration_error(after):8.3f}"
    )
    if given.write:
        (FOLDER / "fitted.toml").write_text(written(fits), "utf-8")


if __name__ == "__main__":
    main()
