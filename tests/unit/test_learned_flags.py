"""The learned reader of statements: which of them says whether a meeting is public."""

import pytest

from models.extraction import Consulted
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.learned.flag_features import Rows
from pipeline.stages.extract.learned.flag_options import anchor_of, flags_of
from pipeline.stages.extract.learned.flag_reader import with_learned_flags
from pipeline.stages.extract.learned.ranker import Ranker, ranker_of
from pipeline.stages.extract.learned.row_ground import ground_of
from pipeline.stages.extract.stretch import Stretch, candidate
from tests.factories import a_page


def ground(drawing: str):
    return ground_of(arrange((a_page(drawing),)))


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("Nichtöffentliche Sitzung", [False]),
        ("Öffentlich: Nein", [False]),
        ("öffentlich:   ja", [True]),
        ("Vorberatung, nö", [False]),
        ("Bauausschuss (ö), Rat (nö)", [True, False]),
        ("N", [False]),
        ("N 12 und andere", []),  # the letter of a number
        ("öffentlich / nichtöffentlich", []),  # both are offered
    ],
)
def test_statements(printed, said):
    assert [flag.value for flag in flags_of(ground(printed))] == said


TABLE = """
Gremium im Lauf      Tag der Runde    Art der Runde
Bauausschuss         18.03.2003       nö
Gemeinderat          01.04.2003       ö
"""
LEVEL = Ranker(0.0, {"date:level:right": 9.0, "body:level:right": 9.0})


def rows_of(seen) -> list[Consulted]:
    lines = [line for line in seen.lines if line.text in {"Bauausschuss", "Gemeinderat"}]
    return [Consulted(body=candidate(line.text, (Stretch.whole(line),))) for line in lines]


def test_each_meeting_has_the_statement_of_its_row():
    seen = ground(TABLE)
    told = with_learned_flags(seen, rows_of(seen), LEVEL)
    assert [row.public and row.public.value for row in told] == [False, True]
    assert all(row.public and "learned_alone" in row.public.witnesses for row in told)


def test_what_the_model_doubts_is_not_given():
    seen = ground(TABLE)
    unsure = Ranker(8.0, LEVEL.weights)
    assert [row.public for row in with_learned_flags(seen, rows_of(seen), unsure)] == [None, None]


def test_what_rules_read_stays_and_gets_the_models_word():
    seen = ground(TABLE)
    row = rows_of(seen)[0]
    place = row.body
    assert place
    ruled = Consulted(
        body=place, public=candidate(True, (Stretch.whole(seen.lines[0]),), {"table"})
    )
    (told, _) = with_learned_flags(seen, (ruled, rows_of(seen)[1]), LEVEL)
    assert told.public
    assert told.public.value is True
    assert told.public.witnesses == {"table", "unlearned"}


def test_a_meeting_without_a_place_and_a_paper_without_statements_stay_as_they_are():
    nowhere = Consulted()
    assert anchor_of(nowhere) is None
    assert with_learned_flags(ground(TABLE), (nowhere,), LEVEL) == (nowhere,)
    seen = ground("Bauausschuss     18.03.2003")
    rows = tuple(rows_of(seen))
    assert with_learned_flags(seen, rows, LEVEL) == rows


def test_features_tell_who_else_is_nearer():
    seen = ground(TABLE)
    anchors = [anchor for row in rows_of(seen) if (anchor := anchor_of(row))]
    first, second = Rows(seen, anchors, flags_of(seen)).features(0)
    assert "rows_nearer0" in first
    assert "rows_nearer1" in second
    assert "as_many" in first


def test_weights_are_there():
    assert any(weight > 1.0 for weight in ranker_of("flag").weights.values())
