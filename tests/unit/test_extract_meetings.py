"""Meetings outside tables: forms, minutes, results behind the paper, words of a row."""

import datetime as dt

import pytest

from pipeline.stages.extract.meeting_words import body_name
from pipeline.stages.extract.stretch import Stretch
from tests.papers import a_line, judged

PAPER = """
STADT MUSTER
Drucksache 0565/23
{head}

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.

gez. Dr. Eberhard Fischer
{end}
"""
D = dt.date


def rows_of(head, end=""):
    rows = judged(PAPER.format(head=head, end=end)).metadata.consultations or ()
    return [
        (
            row.body and row.body.value,
            row.date and row.date.value,
            row.public and row.public.value,
            row.agenda_item and row.agenda_item.value,
            row.role and row.role.value,
        )
        for row in rows
    ]


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        pytest.param(
            "Gremium:       Stadtrat\nSitzung am:    29.05.2018 öffentlich\n"
            "TOP:           11\nZuständigkeit: Entscheidung",
            [("Stadtrat", D(2018, 5, 29), True, "11", "Entscheidung")],
            id="form",
        ),
        pytest.param(
            "Gremium:       Hauptausschuss\nSitzung am:    15.05.2018 nichtöffentlich\n\n"
            "Gremium:       Stadtrat\nSitzung am:    29.05.2018 öffentlich",
            [
                ("Hauptausschuss", D(2018, 5, 15), False, None, None),
                ("Stadtrat", D(2018, 5, 29), True, None, None),
            ],
            id="two-forms",
        ),
        pytest.param(
            "Sitzung: Rat der Stadt am 29. VI. 1988 (nicht öffentlich)",
            [("Rat der Stadt", D(1988, 6, 29), False, None, None)],
            id="flag-in-brackets",
        ),
        pytest.param(
            "zur Überweisung in: Ausschuss für Bau und Verkehr, öffentliche Sitzung am 2.2.2017",
            [("Ausschuss für Bau und Verkehr", D(2017, 2, 2), True, None, None)],
            id="flag-before-the-date",
        ),
        pytest.param(
            "An den\nMarktausschuß am 2. 10. 1962",
            [("Marktausschuß", D(1962, 10, 2), None, None, None)],
            id="in-the-address",
        ),
        pytest.param(
            "Betriebsausschuss 14.09.2010 (ö) – HA 16.09.2010 (6) – Kreistag 27.09.2010 (nö)",
            [
                ("Betriebsausschuss", D(2010, 9, 14), True, None, None),
                ("HA", D(2010, 9, 16), True, None, None),
                ("Kreistag", D(2010, 9, 27), False, None, None),
            ],
            id="chain-on-one-line",
        ),
        pytest.param("Muster, den 3. Mai 1958", [], id="a-place-is-no-body"),
    ],
)
def test_heads(head, rows):
    assert rows_of(head) == rows


def test_results_listed_behind_the_paper():
    end = (
        "\nBeratungsergebnisse:\n33. Sitzung des OBR 10 am 13.08.2019, TO I, TOP 8\n"
        "Der Vorlage wird zugestimmt."
    )
    assert rows_of("", end) == [("OBR 10", D(2019, 8, 13), None, "8", None)]


def test_minutes_are_of_one_meeting():
    page = (
        "MARKTGEMEINDE MUSTER\n\nVerhandlungsschrift\n\n"
        "über die am Montag, dem 16. Dezember 2019\nim Pfarrsaal stattgefundene\n"
        "31. öffentliche Sitzung des Gemeinderates\n\n1. Voranschlag\n"
        "Der Obmann erläutert den Voranschlag, der ausgeglichen ist und heute beraten wird.\n"
    )
    metadata = judged(page).metadata
    rows = metadata.consultations or ()
    assert [(r.body.value, r.date.value) for r in rows if r.body and r.date] == [
        ("Gemeinderat", D(2019, 12, 16))
    ]
    assert metadata.date is None


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("54. Plenarsitzung Gemeinderat", "Gemeinderat", id="plenary"),
        pytest.param("Dezernatsausschuss Ill", "Dezernatsausschuss III", id="numeral"),
        pytest.param("Bezirksvertretung 2", "Bezirksvertretung 2", id="a-digit-stays"),
        pytest.param("Ausschuss für Feuerwehr Mittwoch", "Ausschuss für Feuerwehr", id="weekday"),
        pytest.param("In den Verwaltungsausschuss", "Verwaltungsausschuss", id="lead"),
        pytest.param("Ortsbeirat X", "Ortsbeirat X", id="a-letter-stays"),
    ],
)
def test_names_of_bodies(printed, value):
    found = body_name((Stretch.whole(a_line(printed)),), set())
    assert found is not None
    assert found.value == value


def test_ticks_are_no_part_of_a_name():
    parts = tuple(Stretch.whole(a_line(printed)) for printed in ("Gemeinderat", "x", "☒ ☐"))
    found = body_name(parts, set())
    assert found is not None
    assert found.value == "Gemeinderat"
