"""Candidates as they are weighed: with their page's grade and what other fields say of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from models.extraction import Candidate, Extraction
from models.kinds import PaperKind
from models.paper import Page
from pipeline.stages.judge.checks import (
    checked_dates,
    checked_kinds,
    checked_numbers,
    checked_titles,
)
from pipeline.stages.judge.model import choose, joined
from pipeline.stages.judge.pages import graded
from pipeline.stages.judge.publicity import Said, said


@dataclass(frozen=True, slots=True)
class Weighed:
    """Every candidate with all its witnesses; ``bench.fit_confidence`` learns from these."""

    extraction: Extraction
    numbers: tuple[Candidate[str], ...]
    titles: tuple[Candidate[str], ...]
    kinds: tuple[Candidate[PaperKind], ...]
    dates: tuple[Candidate[dt.date], ...]
    public: Said


def weigh(extraction: Extraction, pages: tuple[Page, ...]) -> Weighed:
    """Add the grades of the pages, and let the fields check each other."""
    known = graded(extraction, pages)
    rows = known.consultations or ()
    numbers = checked_numbers(known.numbers)
    number = choose("number", numbers)
    own = number[0].value if number else None
    kinds = joined(checked_kinds(known, own))
    kind = choose("kind", kinds)
    sort = kind[0].value if kind else None
    dates = checked_dates(known.dates, rows, own, sort)
    titles = checked_titles(known.titles, kind[0] if kind else None)
    return Weighed(known, numbers, titles, kinds, dates, said(known.publics, rows))
