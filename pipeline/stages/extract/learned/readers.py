"""The learned readers' word on each candidate, and the candidates that only they found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import inf
from typing import Generic, TypeVar

from models.extraction import Candidate
from models.kinds import PaperKind
from models.layout import Layout, Segmentation
from models.mention import Label as Kind
from pipeline.stages.extract.dates import AGAINST, witnesses_of
from pipeline.stages.extract.learned import number_features
from pipeline.stages.extract.learned.date_options import Day
from pipeline.stages.extract.learned.date_reader import date_chances, possible_dates
from pipeline.stages.extract.learned.kind_features import kind_signs
from pipeline.stages.extract.learned.number_options import Token, closed_up
from pipeline.stages.extract.learned.outweighed import (
    outweighed_date,
    outweighed_number,
)
from pipeline.stages.extract.learned.ranker import Shared, ranker_of, sorter_of, word_of
from pipeline.stages.extract.learned.title_reader import possible_titles, subjects_of, title_network
from pipeline.stages.extract.learned.view import View
from pipeline.stages.extract.sheet import Found as Dated
from pipeline.stages.extract.sheet import Sheet, certifies
from pipeline.stages.extract.stretch import Stretch, candidate

T = TypeVar("T")

_LEAST = 0.2
"""Probability from which what only the model found is a candidate."""
_KIND_ALONE = 0.9
"""Probability from which the model names a kind that no rule found."""
_NO_NUMBER = 7.0
"""Score by which a token may be behind the best before what stands around it is looked at: of 92
papers none behind by 5 was likelier than 0.05."""


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """What a model weighed, and how it is made a candidate: few ever are."""

    value: T
    names: frozenset[T]
    """What a candidate of the rules may be called that is the same."""
    chance: float
    make: Callable[[], Candidate[T]]


def with_learned_titles(
    sheet: Sheet, view: View, known: Sequence[Candidate[str]]
) -> tuple[Candidate[str], ...]:
    """Return the candidates for the title with what the network says of each, and its own."""
    told = possible_titles(sheet, view, known)
    chances = title_network().shares([one.features for one in told])
    found = [
        Option(one.text, subjects_of(one.text), chance, one.make)
        for one, chance in zip(told, chances, strict=True)
    ]
    return with_word(known, found, lambda one: subjects_of(one.value))


def with_learned_numbers(
    layout: Layout, view: View, seen: list[Token], known: Sequence[Candidate[str]]
) -> tuple[Candidate[str], ...]:
    """Return the candidates for the number with what the model says of each, and its own."""
    twins = number_features.twins_of(layout, seen)
    model = ranker_of("number")
    shared, values = Shared(model), [token.value for token in seen]
    told = [number_features.shared_parts(view, twins, token) for token in seen]
    hopes = [sum(map(shared.score, parts)) for parts in told]
    least = max(hopes, default=0.0) - _NO_NUMBER
    chances = model.shares(
        [
            hope + model.score(number_features.own_part(view, token)) if hope >= least else -inf
            for token, hope in zip(seen, hopes, strict=True)
        ]
    )
    named = {(value, id(parts[0])): parts[0] for value, parts in zip(values, told, strict=True)}
    places = [(value, names) for (value, _), names in named.items()]
    odd, beside = _odd(places, _LABELLED), _odd(places, _BESIDE)
    found = [
        _numbered(value, token.place, odd.get(value, ()), chance)
        for value, token, chance in zip(values, seen, chances, strict=True)
    ]
    doubted = [
        replace(one, witnesses=one.witnesses | beside.get(one.value, set()))
        if "labelled" not in one.witnesses
        else one
        for one in known
    ]
    heard = with_word(doubted, found, lambda one: _spellings(one.value, one.raw))
    return tuple(map(outweighed_number, heard))


def _numbered(value: str, place: Stretch, against: Iterable[str], chance: float) -> Option[str]:
    def make() -> Candidate[str]:
        return candidate(value, (place,), against)

    return Option(value, _spellings(value, place.raw or "?"), chance, make)


_BESIDE = ("label:", "left:label:")
_LABELLED = (*_BESIDE, "above:label:")
_OWN = frozenset({"number", "counter", "kind", "counts", "colon", "bracket", "short"})


def _odd(
    tokens: Iterable[tuple[str, Iterable[str]]], places: tuple[str, ...]
) -> dict[str, set[str]]:
    """Return what rules say of values that only labels of something else announce.

    ``GZ: A 14-031207/2009/0018``, which the footer repeats without its label; not ``0112/23``
    that stands behind ``Vorlage`` here and behind ``Zur Drucksache`` there.
    """
    keys: dict[str, set[str]] = {}
    for value, names in tokens:
        told = {name.rsplit(":", 1)[1] for name in names if name.startswith(places)}
        keys.setdefault(value, set()).update(told)
    return {
        value: {"odd_field"}
        for value, told in keys.items()
        if told - _OWN and not told & {"number", "counter", "kind"}
    }


def with_learned_dates(
    sheet: Sheet,
    view: View,
    pivot: int | None,
    meetings: set[int],
    known: Sequence[Candidate[dt.date]],
) -> tuple[Candidate[dt.date], ...]:
    """Return the candidates for the date with what the network says of each, and its own."""
    told = possible_dates(sheet, view, pivot, known)
    chances = date_chances(told)
    given = {one.value: one for one in known}
    found = []
    for one, chance in zip(told, chances, strict=True):
        value, day = one.value, one.day
        make = partial(given.__getitem__, value)
        if day is not None:
            against = set() if value in given else _against(sheet, day, meetings)
            make = partial(candidate, value, (day.place,), against)
        found.append(Option(value, frozenset((value,)), chance, make))
    heard = with_word(known, found, lambda one: frozenset((one.value,)))
    return tuple(map(outweighed_date, heard))


def _against(sheet: Sheet, day: Day, meetings: set[int]) -> set[str]:
    """Return what the rules say against a date: a meeting's, a receipt's, of a certified copy."""
    found = Dated(Kind.DATE, day.place.text, (day.place,))
    at = next((at for at, line in enumerate(sheet.body) if line is day.line), 0)
    told = {
        "certified": any(certifies(line.text) for line in sheet.body[max(0, at - 4) : at]),
        "session": id(day.line) in meetings,
    }
    against = AGAINST & set(witnesses_of(sheet, found, {}))
    return {*against, *(name for name, there in told.items() if there)}


def with_learned_kind(
    segmentation: Segmentation,
    view: View,
    tokens: list[Token],
    known: Sequence[Candidate[PaperKind]],
) -> tuple[Candidate[PaperKind], ...]:
    """Return the candidates for the kind with what the model says, and its own where none is.

    Its evidence is the line whose words speak most for the kind.
    """
    signs = kind_signs(view, segmentation, tokens)
    model = sorter_of("kind")
    name, chance = model.likeliest({sign for sign, _ in signs})
    kind, weights = PaperKind(name), model.weights[name]
    told = [_told(one, chance if one.value is kind else 0.0) for one in known]
    lines = [(weights.get(sign, 0.0), line) for sign, line in signs if line is not None]
    if known or not lines or chance < _KIND_ALONE:
        return tuple(told)
    best = max(lines, key=lambda one: one[0])[1]
    return (_told(candidate(kind, (Stretch.whole(best),), ()), chance, alone=True),)


def _spellings(value: str, raw: str) -> frozenset[str]:
    """Return a number as it is given and as it is printed: rules may have mended it."""
    return frozenset(closed_up(text) for text in {value, raw})


def with_word(
    known: Sequence[Candidate[T]],
    found: Iterable[Option[T]],
    names: Callable[[Candidate[T]], frozenset[T]],
) -> tuple[Candidate[T], ...]:
    """Give each candidate the model's word on it; add what only the model found.

    An option counts for every candidate that shares one of its names.
    """
    chances: dict[T, float] = {}
    best: dict[T, Option[T]] = {}
    for one in found:
        for name in one.names:
            chances[name] = chances.get(name, 0.0) + one.chance
        if one.value not in best or one.chance > best[one.value].chance:
            best[one.value] = one
    called = [names(one) for one in known]
    told = []
    for candidate_, its in zip(known, called, strict=True):
        seen = [chances[name] for name in its if name in chances]
        # of others it has no opinion
        told.append(_told(candidate_, max(seen)) if seen else candidate_)
    named = frozenset().union(*called)
    new = [
        _told(one.make(), chances[value], alone=True)
        for value, one in best.items()
        if chances.get(value, 0.0) >= _LEAST and value not in named and not one.names & named
    ]
    return (*told, *new)


def _told(one: Candidate[T], chance: float, *, alone: bool = False) -> Candidate[T]:
    word = word_of(chance)
    more = {word, "learned_alone"} if alone else {word}
    return replace(one, witnesses=one.witnesses | more)
