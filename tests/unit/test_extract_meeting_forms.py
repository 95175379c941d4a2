"""Forms of meetings: what a cell holds besides the body, labels inside cells, heads torn off."""

import datetime as dt

import pytest

from pipeline.stages.extract.body_cells import body_cell
from pipeline.stages.extract.heads import head_kind
from pipeline.stages.extract.stretch import Stretch
from tests.papers import a_line, judged

PAPER = """
STADT MUSTER
Drucksache 0565/23

{head}

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""
D = dt.date


def judged_of(head):
    return judged(PAPER.format(head=head)).metadata


def rows_of(head):
    return [
        tuple(
            found and found.value
            for found in (r.body, r.date, r.public, r.role, r.agenda_item, r.result)
        )
        for r in judged_of(head).consultations or ()
    ]


@pytest.mark.parametrize(
    ("lines", "name", "flag", "role"),
    [
        (["Unterausschuss Bau {nicht öffentlich)"], "Unterausschuss Bau", "nicht öffentlich", ""),
        (["Ausschuss für Grün", "(öffentlich)"], "Ausschuss für Grün", "öffentlich", ""),
        (["Hauptausschuss (nicht", "öffentlich)"], "Hauptausschuss", "nicht öffentlich", ""),
        (["Stadtrat (Entscheidung)."], "Stadtrat", "", "Entscheidung"),
        (["Stadtrat (öffentlich, Vorberatung)"], "Stadtrat", "öffentlich", "Vorberatung"),
        (["Gemeinderat - nichtöffentlich"], "Gemeinderat", "nichtöffentlich", ""),
        (["‚Ausschuss für Umwelt"], "Ausschuss für Umwelt", "", ""),
        (["Umweltsenat (Klimasenat)"], "Umweltsenat (Klimasenat)", "", ""),
        (["Ausschuss für Sport und Öffentliches"], "Ausschuss für Sport und Öffentliches", "", ""),
    ],
)
def test_what_a_cell_holds_besides_the_body(lines, name, flag, role):
    read = body_cell([Stretch.whole(a_line(text)) for text in lines])
    said = (" ".join(part.text for part in parts) for parts in (read.name, read.flag, read.role))
    assert tuple(said) == (name, flag, role)


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Berätungsfolge", "body"),
        ("Sltzungstermin", "date"),
        ("Sitzung / TOP", "date"),
        ("Gremium / TOP", "body"),
        ("Bau- und Umweltausschuss", None),
        ("Ausschuss für Tourismus", None),
        ("Stadtrat", None),
    ],
)
def test_heads_of_columns(printed, kind):
    found = head_kind(printed)
    assert found == kind


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        pytest.param(
            "Beratungsfolge                Datum         Ergebnis\n"
            "Ausschuss für Grün (öffentlich)   19.06.2018    vertagt\n"
            "Unterausschuss Bau (nicht öffentlich)   27.06.2018    vertagt",
            [
                ("Ausschuss für Grün", D(2018, 6, 19), True, None, None, "vertagt"),
                ("Unterausschuss Bau", D(2018, 6, 27), False, None, None, "vertagt"),
            ],
            id="altona-flag-in-brackets",
        ),
        pytest.param(
            "Gremium               Datum         TOP\nBezirksversammlung    24.11.2022    Ö6.3\n"
            "Verkehrsausschuss     05.12.2022    N 4",
            [
                ("Bezirksversammlung", D(2022, 11, 24), True, None, "Ö 6.3", None),
                ("Verkehrsausschuss", D(2022, 12, 5), False, None, "N 4", None),
            ],
            id="letters-before-the-top",
        ),
        pytest.param(
            "Gremium:               Sitzungstermin:    Behandlung:    Zweck:\n"
            "Bezirksbeirat          14.05.2013         Ö              Anhörung\n"
            "Gemeinderat            13.06.2013         [6)            Entscheidung",
            [
                ("Bezirksbeirat", D(2013, 5, 14), True, "Anhörung", None, None),
                ("Gemeinderat", D(2013, 6, 13), True, "Entscheidung", None, None),
            ],
            id="heidelberg-a-misread-ö",
        ),
        pytest.param(
            "Gremium                  Sitzungstag    Dauer\n"
            "Ausschuss für Bauen      12.09.2018     16.00 bis 18.25 Uhr\n"
            "Kreishaus, Großer Saal   11 von 13      2",
            [("Ausschuss für Bauen", D(2018, 9, 12), None, None, None, None)],
            id="goslar-an-hour-and-a-place",
        ),
        pytest.param(
            "Vorlage Nr.      Datum          Öffentlichkeitsstatus\n"
            "2015/087         26.05.2015     öffentlich\n\n"
            "Beratungsfolge:\n1. Schulausschuss am 11.06.2015 (Vorberatung)",
            [("Schulausschuss", D(2015, 6, 11), None, "Vorberatung", None, None)],
            id="uelzen-fields-of-the-form-are-no-row",
        ),
    ],
)
def test_rows(head, rows):
    assert rows_of(head) == rows


def test_a_misread_letter_is_not_sure():
    head = "Gremium        Sitzungstermin    Status\nGemeinderat    13.06.2013        6"
    row = judged_of(head).consultations[0]
    assert row.public.value is True
    assert row.public.confidence < 0.9


def test_fields_of_the_form_leave_the_paper_its_date():
    head = (
        "Vorlage Nr.      Datum          Öffentlichkeitsstatus\n2015/087    26.05.2015   öffentlich"
    )
    assert judged_of(head).date.value == D(2015, 5, 26)
