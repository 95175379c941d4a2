"""Bodies that a paper is but sent to are no meetings."""

import datetime as dt

import pytest

from models.extraction import Candidate, Consulted
from pipeline.stages.extract.addressed import without_addressed

MAY = dt.date(1957, 5, 3)


def said(value, *names):
    return Candidate(value, str(value), (), 1.0, frozenset(names))


def a_row(body, *names, **more):
    return Consulted(body=said(body, *names), **{key: said(one) for key, one in more.items()})


@pytest.mark.parametrize(
    ("rows", "kept"),
    [
        pytest.param([a_row("Rat der Stadt")], [], id="petition"),
        pytest.param([a_row("Kreistag"), a_row("Kreistag", date=MAY)], [1], id="beside-its-row"),
        pytest.param([a_row("Bauausschuss"), a_row("Stadtrat")], [0, 1], id="list-of-bodies"),
        pytest.param(
            [a_row("Bauausschuss"), a_row("Ortsrat", role="zur Kenntnis")], [0, 1], id="and-a-role"
        ),
        pytest.param([a_row("Stadtrat", "table")], [0], id="table"),
        pytest.param([a_row("Fraktionen", public=False)], [0], id="not-public"),
        pytest.param([a_row("Gemeinderat", role="Entscheidung")], [0], id="with-role"),
    ],
)
def test_bodies_of_which_nothing_is_said(rows, kept):
    assert list(without_addressed(rows, ())) == [rows[at] for at in kept]
