"""What is said of a meeting beside its row: role, TOP, result, public or not."""

import datetime as dt

import pytest

from pipeline.stages.extract.meeting_words import plain_result
from tests.papers import judged

PAPER = """
STADT MUSTER                                          Vorlage

{head}

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""
D = dt.date


def rows_of(head):
    found = judged(PAPER.format(head=head)).metadata.consultations or ()
    return [
        tuple(f and f.value for f in (r.body, r.date, r.public, r.role, r.agenda_item, r.result))
        for r in found
    ]


FORM = """Sachbearbeitung    Zentrales Gebäudemanagement
Datum              15. Mai 2006
Gremium            Bauausschuss
Sitzung am         30. Mai 2006
Zweck              Bericht
Behandlung         nichtöffentlich"""


def test_the_fields_beside_the_meeting_speak_of_it():
    assert rows_of(FORM) == [("Bauausschuss", D(2006, 5, 30), False, "Bericht", None, None)]


def test_a_statement_far_from_the_meeting_is_the_papers():
    head = "nichtöffentlich\n\n\n\n\n\n\nGremium            Bauausschuss\nSitzung am         30. Mai 2006"
    (row,) = rows_of(head)
    assert row[2] is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Gremium       Sitzung am\nStadtrat      05.10.2021, öffentlich, TOP 9",
            ("Stadtrat", D(2021, 10, 5), True, None, "9", None),
        ),
        (
            "Einreicher:    Bauamt\nVorberaten:    Rat der Stadt am 12. 5. 1971",
            ("Rat der Stadt", D(1971, 5, 12), None, None, None, None),
        ),
    ],
)
def test_cells_of_two_things(head, expected):
    assert rows_of(head) == [expected]


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("(abgelehnt)", "abgelehnt"),
        (".vertagt", "vertagt"),
        ("beschlossen Ja 12 Nein O Enthaltung 3", "beschlossen"),
        ("beschlossen mit 31 : 7 Stimmen", "beschlossen mit 31 : 7 Stimmen"),
        ("mit Änderungen beschlossen", "mit Änderungen beschlossen"),
    ],
)
def test_result_alone(printed, plain):
    assert plain_result(printed) == plain
