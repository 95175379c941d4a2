"""The learned reader of meetings: which dates and names it weighs, and what it may say."""

import datetime as dt
from dataclasses import replace

import pytest

from bench.fit_rows.sparse import Example, SparseFit, written
from models.extraction import Candidate, Consulted
from models.kinds import ReviewCode
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.learned.ranker import Ranker, ranker_of
from pipeline.stages.extract.learned.row_ground import Ground, dated, ground_of
from pipeline.stages.extract.learned.row_options import Names
from pipeline.stages.extract.learned.row_reader import read_meetings
from pipeline.stages.extract.learned.row_told import Aside
from pipeline.stages.extract.learned.rows import with_learned_rows
from pipeline.stages.judge.model import field_model
from tests.factories import a_page
from tests.papers import judged

MARCH = dt.date(2003, 3, 18)


def a_ground(drawing: str) -> Ground:
    return ground_of(arrange((a_page(drawing),)))


def names_of(drawing: str) -> set[str]:
    ground = a_ground(drawing)
    return {name.text for day in dated(ground, 2003) for name in Names(ground).near(day)}


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Sitzung des Technischen Ausschusses am 18.03.2003", "Technischen Ausschusses"),
        ("Technischer Ausschuss        18.03.2003", "Technischer Ausschuss"),
        ("HFA 18.03.2003 Vorberatung", "HFA"),
        ("Vorlage an den Rat des Stadtbezirks zum 18.03.2003", "Rat des Stadtbezirks"),
        (
            "18.03.2003        Ausschuss für Bau, Umwelt\n                  und Verkehr",
            "Ausschuss für Bau, Umwelt und Verkehr",
        ),
        ("Dezernentenkreis        18.03.2003", "Dezernentenkreis"),  # on no list, but alone
    ],
)
def test_names_near_a_date(printed, name):
    assert name in names_of(printed)


def test_a_name_goes_on_below():
    drawing = "Beratung in\nAusschuss für Bau, Umwelt\nund Verkehr\n18.03.2003"
    assert "Ausschuss für Bau, Umwelt und Verkehr" in names_of(drawing)


def test_a_date_is_no_name_and_what_begins_small_is_none():
    found = names_of("der Ausschuss vom 18.03.2003 zur Kenntnis")
    assert "Ausschuss" in found
    assert not [name for name in found if "18.03" in name or name[0].islower()]


TWO = """
Gremium im Lauf                Tag der Runde
Technischer Ausschuss          18.03.2003
Gemeinderat                    01.04.2003
"""
LIKED = Ranker(
    0.0,
    {
        "n:shaped": 4.0,
        "n:whole": 4.0,
        "p:row_left": 3.0,
        "d:before:nothing": 1.0,
        "d:w:before:gedruckt": -99.0,
    },
)


def test_each_date_has_the_body_of_its_row():
    read = read_meetings(a_ground(TWO), 2003, LIKED)
    best = {m.date: m.body.value for m in reversed(read.meetings)}
    assert best[MARCH] == "Technischer Ausschuss"
    assert best[dt.date(2003, 4, 1)] == "Gemeinderat"


def test_a_date_that_is_hopeless_by_itself_has_no_body():
    unlikely = Ranker(0.0, {**LIKED.weights, "d:where:page": -20.0})
    assert not read_meetings(a_ground(TWO), 2003, unlikely).meetings


def a_row(body: str, *witnesses: str) -> Consulted:
    names = frozenset({"table", *witnesses})
    return Consulted(
        body=Candidate(body, body, (), 1.0, names), date=Candidate(MARCH, "18.03.", (), 1.0, names)
    )


ROW = """
Technischer Ausschuss          18.03.2003


gedruckt 01.03.2003
"""


def joined(weights: Ranker, *rows: Consulted):
    read = read_meetings(a_ground(ROW), 2003, weights)
    return with_learned_rows(read, rows, Aside(read.ground, (), ()), 2003)


def test_what_only_the_model_found_is_given_doubtfully():
    (row,) = joined(LIKED).rows
    assert row.body
    assert row.date
    assert (row.body.value, row.date.value) == ("Technischer Ausschuss", MARCH)
    assert "learned_alone" in row.body.witnesses
    model = field_model("body")
    assert model.confidence(row.body) < model.confidence(a_row("X", "learned_sure").body)


def test_a_row_that_both_found_is_surer():
    (row,) = joined(LIKED, a_row("Technischer Ausschuss")).rows
    assert row.body
    assert "learned_sure" in row.body.witnesses


def test_another_body_is_given_only_where_the_model_is_sure():
    (sure,) = joined(LIKED, a_row("Gremium Technischer Ausschuss Bau")).rows
    assert sure.body
    assert sure.body.value == "Technischer Ausschuss"
    unsure = Ranker(10.5, LIKED.weights)
    (kept,) = joined(unsure, a_row("Gremium Technischer Ausschuss Bau")).rows
    assert kept.body
    assert kept.body.value == "Gremium Technischer Ausschuss Bau"
    assert kept.body.witnesses & {"unlearned", "learned_trace", "learned_faint"}


def test_a_column_that_was_mistaken_gives_way_sooner_than_one_cell():
    """``Gremium``: the column beside it was taken, so all its meetings are another's."""
    read = read_meetings(a_ground(TWO), 2003, LIKED)
    assert all(m.chance < 0.9 for m in read.of(MARCH))
    april = Candidate(dt.date(2003, 4, 1), "01.04.", (), 1.0, frozenset({"table"}))
    first = a_row("Ausschuss in Beratung")
    second = replace(a_row("Ausschuss in Anhörung"), date=april)
    aside = Aside(read.ground, (), ())
    both = with_learned_rows(read, [first, second], aside, 2003).rows
    assert [r.body.value for r in both if r.body] == ["Technischer Ausschuss", "Gemeinderat"]
    right = replace(a_row("Gemeinderat"), date=april)
    one = with_learned_rows(read, [first, right], aside, 2003).rows
    assert [r.body.value for r in one if r.body] == ["Ausschuss in Beratung", "Gemeinderat"]


def test_a_likely_meeting_that_is_not_given_asks_for_a_person():
    found = joined(Ranker(12.2, LIKED.weights))
    assert not found.rows
    (reason,) = found.reasons
    assert reason.code is ReviewCode.LIST_UNREADABLE
    assert "Technischer Ausschuss" in reason.message


def test_a_row_without_a_date_gets_the_one_that_the_model_found():
    undated = Consulted(
        body=Candidate("Technischer Ausschuss", "T", (), 1.0, frozenset({"undated"}))
    )
    (row,) = joined(LIKED, undated).rows
    assert row.date
    assert row.date.value == MARCH


def test_a_body_that_does_not_read_like_one_gives_way_sooner():
    unsure = Ranker(11.5, LIKED.weights)
    (kept,) = joined(unsure, a_row("Fachausschuss")).rows
    (other,) = joined(unsure, a_row("Beginn 19 Uhr")).rows
    assert kept.body
    assert other.body
    assert (kept.body.value, other.body.value) == ("Fachausschuss", "Technischer Ausschuss")


def test_a_row_without_a_date_is_less_sure():
    (row,) = joined(Ranker(50.0, {}), Consulted(body=a_row("Gemeinderat").body)).rows
    assert row.body
    assert "dateless" in row.body.witnesses
    assert field_model("body").confidence(row.body) < field_model("body").confidence(
        replace(row.body, witnesses=row.body.witnesses - {"dateless"})
    )


def test_weights_are_there_and_the_heaviest_come_first():
    model = ranker_of("row")
    assert any(weight > 1.0 for weight in model.weights.values())
    lines = list(written(Ranker(1.0, {"a": -1.0, "b": 2.0})))
    assert lines[-2:] == ['"b" = 2.00', '"a" = -1.00']


def test_a_fit_learns_what_sets_the_right_name_apart():
    seen = [Example([["whole", "n:w:x"], ["n:w:x"]], [True, False], none=False, share=1.0)] * 200
    seen += [Example([["n:w:x"], ["n:w:x"]], [False, False], none=True, share=1.0)] * 200
    model = SparseFit(seen).ranker()
    assert model.weights["whole"] > 1.0
    said = model.probabilities([["whole", "n:w:x"], ["n:w:x"]])
    assert said[0] > said[1] + 0.4


UNKNOWN = """
Gemeinde Muster                                        Muster, den 3. März 2003

Vorlage 17/2003

Gremium im Lauf                Tag der Runde
Technischer Ausschuss          18.03.2003
Gemeinderat                    01.04.2003

Erneuerung der Wasserleitung

Die Wasserleitung in der Feldstraße stammt aus dem Jahr 1931. Sie ist an vielen Stellen undicht.
"""


def test_meetings_below_heads_that_nobody_knows():
    rows = judged(UNKNOWN).metadata.consultations
    assert rows
    assert [(row.body.value, row.date.value) for row in rows if row.body and row.date] == [
        ("Technischer Ausschuss", MARCH),
        ("Gemeinderat", dt.date(2003, 4, 1)),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "gemäß Beschluss des Technischen Ausschusses vom 18.03.2003",
        "Antrag der Fraktion im Technischen Ausschuss vom 18.03.2003",
        "Mitteilung des Amtes an den Technischen Ausschuss vom 18.03.2003",
        "Technischer Ausschuss: vertagt auf 18.03.2003",
        "Technischer Ausschuss, Stellungnahme bis 18.03.2003",
        "Technischer Ausschuss: nächste Sitzung 18.03.2003",
    ],
)
def test_meetings_that_words_before_them_tell_of_are_none(line):
    short = Ranker(0.0, LIKED.weights | {"n:words2": 6.0, "n:lower": -9.0, "n:comma": -9.0})
    read = read_meetings(a_ground(f"{line}\n\n\ngedruckt 01.03.2003"), 2003, short)
    assert any(meeting.chance > 0.5 for meeting in read.meetings)
    assert not with_learned_rows(read, (), Aside(read.ground, (), ()), 2003).rows


def test_a_sentence_of_the_text_but_tells_of_a_meeting():
    layout = arrange(
        (a_page("Wir bitten um Rederecht im Umweltausschuss am 18.03.2003.\n\n01.03.2003"),)
    )
    read = read_meetings(ground_of(layout), 2003, LIKED)
    text = [id(line) for line in layout.lines()]
    assert with_learned_rows(read, (), Aside(read.ground, (), ()), 2003).rows
    assert not with_learned_rows(read, (), Aside(read.ground, (), text), 2003).rows


OWN = """
Gemeinde Muster                                        Muster, den 3. März 2003

Vorlage 17/2003

Beratungsfolge                 Sitzung am
Technischer Ausschuss          18.03.2003
Gemeinderat                    01.04.2003

Erneuerung der Wasserleitung

Sachverhalt
Die Wasserleitung in der Feldstraße stammt aus dem Jahr 1931. Sie ist an vielen Stellen undicht.
"""
ATTACHED = """
Anlage 1 zur Vorlage 17/2003

Antrag

Sitzung des Umweltausschusses am 11.04.2003
Sitzung des Kreistages am 24.04.2003

Der Landkreis beteiligt sich an den Kosten der Leitung mit einem Drittel.
"""


def test_meetings_of_an_attached_paper_are_not_the_papers():
    rows = judged(OWN, ATTACHED).metadata.consultations
    assert rows
    assert [row.body.value for row in rows if row.body] == ["Technischer Ausschuss", "Gemeinderat"]


def test_two_bodies_that_meet_on_one_day_stay_two():
    rows = [a_row("Fachausschuss"), a_row("Technischer Ausschuss")]
    found = joined(LIKED, *rows).rows
    assert [row.body.value for row in found if row.body] == [
        "Fachausschuss",
        "Technischer Ausschuss",
    ]
