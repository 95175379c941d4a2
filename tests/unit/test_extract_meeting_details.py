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
    form = "Gremium            Bauausschuss\nSitzung am         30. Mai 2006"
    head = "nichtöffentlich\n\n\n\n\n\n\n" + form
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


LINES = """
Gemeinde Muster                                       {place}

Antrag

{head}

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""
ON = D(2013, 8, 28)


def lines_of(head, place=""):
    found = judged(LINES.format(head=head, place=place)).metadata.consultations or ()
    return [tuple(f and f.value for f in (r.body, r.date)) for r in found]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Antrag für die Kreistagssitzung am 28.08.2013", [("Kreistag", ON)]),
        ("TOP 4 der Gemeinderatssitzung am 28.08.2013", [("Gemeinderat", ON)]),
        (
            "Vorlage für den Bauausschuss (28.08.2013) und den Gemeinderat\n(10.09.2013)",
            [("Bauausschuss", ON), ("Gemeinderat", D(2013, 9, 10))],
        ),
        (
            "Gestellt am 5. August 2013 zur Sitzung Stadtrat\nam 28. August 2013",
            [("Stadtrat", ON)],
        ),
        (
            "Beschluß des Stadtrates Muster\nin der öffentlichen Sitzung vom 28. August 2013",
            [("Stadtrat Muster", ON)],
        ),
        ("im Beirat Gartenstadt\nOrtsamt Obervieland\nMuster, 28. August 2013", []),
        ("Kennung BV-24-0117   28.08.2013", []),
        ("Ort: Videokonferenz   28.08.2013", []),
    ],
)
def test_meetings_in_lines(head, expected):
    assert lines_of(head) == expected


EXTRACT = """TOP:        Ö 5                  Beschlussart:   geändert beschlossen
Gremium:    Bauausschuss         Status:         öffentlich
Datum:      Do, 28.08.2013       Zeit:           19:00 - 21:40
Ort:        Videokonferenz       Anlass:         Sitzung"""


def test_an_extract_dates_its_meeting():
    (row,) = rows_of(EXTRACT)
    assert row[:2] == ("Bauausschuss", ON)
    assert row[4:] == ("Ö 5", "geändert beschlossen")


BELOW = """Rat der Stadt                    {date}
Organ                            {caption}"""


@pytest.mark.parametrize(
    ("caption", "place", "expected"),
    [
        ("Tag der Sitzung", "", [("Rat der Stadt", ON)]),
        ("Sitzungstag", "Muster, 12. 8. 2013", [("Rat der Stadt", ON)]),
    ],
)
def test_a_caption_below_its_date(caption, place, expected):
    assert lines_of(BELOW.format(date="28.8.2013", caption=caption), place) == expected


def test_a_bar_parts_the_meeting_from_the_rest_of_its_line():
    head = "Jugendausschuss 28.08.2013 | Beantwortung der Anfrage | 12. August 2013"
    assert lines_of(head) == [("Jugendausschuss", ON)]
