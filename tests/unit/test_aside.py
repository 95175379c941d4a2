"""The set-aside papers, as plain data: what is set from them needs fonts that are not here.

``python -m samples.aside.check`` sets all of them and compares each truth with its pages.
"""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from collections import Counter

import pytest

from models.kinds import PaperKind, SectionKind
from samples.aside.plan import all_papers, plan
from samples.make.paper import meeting, meta, signed_by
from samples.make.papers import all_papers as published
from samples.make.recipes import RECIPES

PAPERS = all_papers()


@pytest.fixture(params=sorted(PAPERS))
def paper(request):
    return PAPERS[request.param]


def test_as_many_as_promised():
    assert len(PAPERS) >= 55
    assert len({paper.layout.__module__ for paper in PAPERS.values()}) >= 5


def test_none_of_them_is_published():
    assert not set(PAPERS) & set(published())
    layouts = {paper.layout.__module__ for paper in PAPERS.values()}
    assert all(name.startswith("samples.aside.layouts.") for name in layouts)


def test_shape(paper):
    metadata = paper.metadata
    assert list(metadata) == list(meta())
    assert metadata["title"] or metadata["kind"] in {"einladung", "niederschrift"}
    assert metadata["kind"] in set(PaperKind)
    assert metadata["public"] in {True, False, None}
    assert all(list(one) == list(meeting("")) for one in metadata["consultations"])
    assert all(list(one) == list(signed_by("")) for one in metadata["signatories"])
    assert metadata["number"] not in metadata["references"]
    assert len(set(metadata["references"])) == len(metadata["references"])


def test_values_are_normal(paper):
    printed = json.dumps(paper.metadata, ensure_ascii=False)
    assert unicodedata.is_normalized("NFC", printed)
    assert not set("ſ\u00ad\u00a0") & set(printed)
    assert '""' not in printed.replace('\\"', "")


def test_dates_are_real(paper):
    metadata = paper.metadata
    dates = [metadata["date"], *(one["date"] for one in metadata["consultations"])]
    for date in filter(None, [*dates, *(one["date"] for one in metadata["signatories"])]):
        assert dt.date.fromisoformat(date).isoformat() == date
    assert 1925 <= paper.year <= 2025
    assert not 1933 <= paper.year <= 1945


def test_kinds_of_sections(paper):
    kinds = {
        line.lstrip("#=_").partition("|")[0].strip()
        for line in paper.body.split("\n")
        if line.startswith("##") and not line.startswith("###")
    }
    assert kinds <= set(SectionKind)


def test_kinds_of_scan_are_even_and_always_the_same():
    chosen = plan(PAPERS.values(), 2, 1)
    used = Counter(kind for kinds in chosen.values() for kind in kinds)
    assert set(used) == set(RECIPES)
    assert max(used.values()) - min(used.values()) <= 1
    assert all(len(set(kinds)) == 2 for kinds in chosen.values())
    assert chosen == plan(reversed(PAPERS.values()), 2, 1)
    assert chosen != plan(PAPERS.values(), 2, 2)
