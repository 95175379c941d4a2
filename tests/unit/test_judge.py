import datetime as dt
import re
from pathlib import Path

import pytest

from models.evidence import Evidence
from models.extraction import Candidate, Consulted, Extraction
from models.geometry import Box
from models.kinds import ReviewCode
from pipeline.settings import UnderstandingSettings
from pipeline.stages.judge import judge
from pipeline.stages.judge.checks import checked_dates, checked_numbers, years_of
from pipeline.stages.judge.model import choose, field_model
from pipeline.stages.judge.publicity import publicity, said
from tests.papers import judged

CODES = Path(__file__).parents[2] / "docs" / "review-codes.md"


def a_candidate(value, *witnesses, page=1, top=10.0, legibility=0.96):
    place = (Evidence(page=page, box=Box(10, top, 60, top + 10)),)
    return Candidate(value, str(value), place, legibility, frozenset(witnesses))


def test_more_witnesses_more_confidence():
    model = field_model("number")
    few = model.confidence(a_candidate("0565/23", "head_top"))
    many = model.confidence(a_candidate("0565/23", "head_top", "labelled", "complete", "furniture"))
    assert few < 0.5 < many


def test_a_badly_read_word_lowers():
    model = field_model("number")
    signs = ("labelled", "complete", "head_top")
    assert model.confidence(a_candidate("0565/23", *signs, legibility=0.5)) < model.confidence(
        a_candidate("0565/23", *signs)
    )


def test_a_near_rival_lowers():
    signs = ("labelled", "complete", "head_top")
    alone = choose("number", [a_candidate("0565/23", *signs)])
    rivalled = choose(
        "number", [a_candidate("0565/23", *signs), a_candidate("0112/23", *signs, top=30)]
    )
    assert alone is not None
    assert rivalled is None or rivalled[1] < alone[1]


def test_no_confidence_is_certain():
    for field in ("number", "title", "kind", "public", "date", "name", "body"):
        model = field_model(field)
        assert model.confidence(a_candidate("x", *model.sure.witnesses)) <= model.ceiling < 1


@pytest.mark.parametrize(
    ("number", "years"),
    [
        pytest.param("0565/23", (23,), id="short"),
        pytest.param("2022/0819", (2022,), id="long-first"),
        pytest.param("VII-A-00889-VSP-01", (), id="none"),
        pytest.param(None, (), id="no-number"),
    ],
)
def test_years_of_a_number(number, years):
    assert years_of(number) == years


def test_the_year_of_the_number_speaks_for_a_date():
    dates = (a_candidate(dt.date(2023, 3, 20)), a_candidate(dt.date(1993, 3, 20)))
    near, far = checked_dates(dates, (), "0565/23")
    assert "year_agrees" in near.witnesses
    assert "far_from_number" in far.witnesses


def test_a_number_that_every_page_repeats_speaks_against_others():
    first, second = checked_numbers(
        (a_candidate("0563/23", "labelled"), a_candidate("0565/23", "furniture_repeated"))
    )
    assert "furniture_disagrees" in first.witnesses
    assert "furniture_disagrees" not in second.witnesses


def test_of_twins_the_better_read_one_stays():
    head = a_candidate("V/2011/10412", "labelled", "complete", legibility=1.0)
    foot = a_candidate("W/2011/10412", "furniture_repeated", "complete", legibility=0.9)
    first, second = checked_numbers((head, foot))
    assert "twin" in first.witnesses
    assert "misread_twin" in second.witnesses


A_ROW = Consulted(body=a_candidate("Stadtrat", "table"))


@pytest.mark.parametrize(
    ("stated", "rows", "value", "code"),
    [
        pytest.param([True], [], True, None, id="stated"),
        pytest.param([True, False], [], None, ReviewCode.PUBLIC_CONTRADICTION, id="contradiction"),
        pytest.param([], [True, True], True, None, id="all-rows"),
        pytest.param([], [True, False], False, None, id="one-row-closed"),
        pytest.param([], [True, None], None, ReviewCode.PUBLIC_UNKNOWN, id="a-row-is-silent"),
        pytest.param([], [False, None], False, None, id="closed-though-one-is-silent"),
        pytest.param([False], [True], False, None, id="a-statement-decides"),
        pytest.param([], [], None, None, id="nothing-said"),
    ],
)
def test_publicity(stated, rows, value, code):
    statements = [a_candidate(s, "stated", top=10.0 * n) for n, s in enumerate(stated)]
    meetings = [
        Consulted(
            body=A_ROW.body, public=None if r is None else a_candidate(r, "table", top=200.0 + n)
        )
        for n, r in enumerate(rows)
    ]
    found = publicity(said(statements, meetings), 0.9)
    assert (found.value and found.value.value, found.reason and found.reason.code) == (value, code)


@pytest.mark.parametrize("count", [1, 2])
def test_a_true_needs_two_witnesses_to_be_accepted(count):
    signs = ("stated", "labelled", "ticked", "rows_agree")
    statements = [a_candidate(True, *signs, top=10.0 * n) for n in range(count)]
    found = publicity(said(statements, []), 0.9).value
    assert found is not None
    assert (found.confidence >= 0.9) is (count > 1)


def test_nothing_found_is_null_with_reasons():
    judgement = judge(Extraction(), (), (), UnderstandingSettings())
    assert judgement.metadata.number is None
    assert judgement.review.needed
    assert {r.code for r in judgement.review.reasons} == {
        ReviewCode.NUMBER_MISSING,
        ReviewCode.TITLE_MISSING,
        ReviewCode.KIND_MISSING,
        ReviewCode.NO_SECTIONS,
    }


def test_a_doubtful_value_is_named():
    judgement = judged(
        "STADT MUSTER\nöffentlich\nDrucksache 0565/23\n\n"
        "Betreff: Neubau am Anger\n\nSachverhalt\nEs ist so."
    )
    doubtful = [r for r in judgement.review.reasons if r.field == "metadata.public"]
    assert [r.code for r in doubtful] == [ReviewCode.LOW_CONFIDENCE]
    assert doubtful[0].raw == "öffentlich"
    assert doubtful[0].evidence


def test_the_same_paper_gives_the_same_record():
    drawing = (
        "STADT MUSTER\nDrucksache 0565/23\n\nBetreff: Neubau am Anger\n\nSachverhalt\nEs ist so."
    )
    assert judged(drawing) == judged(drawing)


def test_every_review_code_is_documented():
    written = set(re.findall(r"^\| `([a-z_]+)` \|", CODES.read_text("utf-8"), re.MULTILINE))
    assert written == {code.value for code in ReviewCode}
