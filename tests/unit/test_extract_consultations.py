import datetime as dt

import pytest

from pipeline.stages.extract.consultations import votes_in
from pipeline.stages.extract.stretch import Stretch
from tests.factories import a_page
from tests.papers import a_line, judged

PAPER = """
STADT MUSTER
Drucksache 0565/23

Betreff: Neubau der Turnhalle am Anger

{table}

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""
D = dt.date


def rows_of(table):
    rows = judged(PAPER.format(table=table)).metadata.consultations
    return [(r.body and r.body.value, r.date and r.date.value) for r in rows or ()]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(
            "Gremium              Datum        TOP\nHauptausschuss       28.11.2006   7\n"
            "Gemeinderat          05.12.2006   12",
            [("Hauptausschuss", D(2006, 11, 28)), ("Gemeinderat", D(2006, 12, 5))],
            id="unruled",
        ),
        pytest.param(
            "Datum          Gremium              Kompetenz\n"
            "28.05.2013     UmA                  Kenntnisnahme\n"
            "06.06.2013     Planungsausschuss    Entscheidung",
            [("UmA", D(2013, 5, 28)), ("Planungsausschuss", D(2013, 6, 6))],
            id="date-first",
        ),
        pytest.param(
            "Sitzung:     Rat der Stadt am 28. 3. 1984",
            [("Rat der Stadt", D(1984, 3, 28))],
            id="label-and-sentence",
        ),
        pytest.param(
            "Beratung:    Haupt- und Finanzausschuss am 12. 5. 1958\n"
            "             Stadtverordnetenversammlung am 19. 5. 1958",
            [
                ("Haupt- und Finanzausschuss", D(1958, 5, 12)),
                ("Stadtverordnetenversammlung", D(1958, 5, 19)),
            ],
            id="a-meeting-a-line",
        ),
        pytest.param(
            "Beschluss des Ausschusses für Stadtplanung vom 11.01.2017",
            [("Ausschuss für Stadtplanung", D(2017, 1, 11))],
            id="sentence-genitive",
        ),
        pytest.param(
            "Gremium:     Gemeinderat\nTermin:      22.11.1994",
            [("Gemeinderat", D(1994, 11, 22))],
            id="form",
        ),
        pytest.param(
            "Gremien Termin TOP Ö / N Zuständigkeit\nOR Durlach - Ausschuss für Planung,\n"
            "Bauwesen und Umwelt\n17.06.2024 2 N Vorberatung\n"
            "Ortschaftsrat Durlach 11.09.2024 2 Ö Entscheidung",
            [
                ("OR Durlach - Ausschuss für Planung, Bauwesen und Umwelt", D(2024, 6, 17)),
                ("Ortschaftsrat Durlach", D(2024, 9, 11)),
            ],
            id="a-name-above-its-date",
        ),
        pytest.param(
            "Gremium: Termin: TOP:\n\n48. Plenarsitzung des\nGemeinderates\n\n11.03.2008\n23",
            [("Gemeinderat", D(2008, 3, 11))],
            id="torn-columns",
        ),
        pytest.param(
            "Ergänzungsantrag: DIE LINKE.\n\n"
            "Gremien         Termin       TOP  Ö / N  Zuständigkeit\n"
            "Gemeinderat     20.02.2024   4.5  Ö      Entscheidung",
            [("Gemeinderat", D(2024, 2, 20))],
            id="below-a-type-with-its-mover",
        ),
        pytest.param("Datum: 12.03.2012", [], id="a-date-is-no-meeting"),
        pytest.param(
            "Kosten         2012         2013\nPersonal       12.000 €     13.000 €",
            [],
            id="a-table-of-costs",
        ),
    ],
)
def test_rows(table, expected):
    assert rows_of(table) == expected


def test_columns_that_ran_together_behind_the_date():
    table = (
        "Gremien Termin TOP Ö / N Zuständigkeit\nPlanungsausschuss 18.06.2026 3 Ö Kenntnisnahme\n"
        "Bauausschuss 17.06.2026 2 N Vorberatung"
    )
    rows = judged(PAPER.format(table=table)).metadata.consultations or ()
    assert [
        (r.agenda_item.value, r.public.value, r.role.value)
        for r in rows
        if r.agenda_item and r.public and r.role
    ] == [("3", True, "Kenntnisnahme"), ("2", False, "Vorberatung")]


def test_a_ruled_table_with_wrapped_cells():
    page = a_page(
        """
        Titel der Drucksache:
        Neubau der Turnhalle

        Drucksache
        0565/23

        -------------------------------------------------------------------------
        | Beratungsfolge                       | Datum        | Behandlung      |
        -------------------------------------------------------------------------
        | Dienstberatung OB                    | 20.03.2023   | nicht           |
        |                                      |              | öffentlich      |
        -------------------------------------------------------------------------
        | Ausschuss für öffentliche Ordnung,   | 04.05.2023   | öffentlich      |
        | Ortsteile und Ehrenamt               |              |                 |
        -------------------------------------------------------------------------

        Sachverhalt

        Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
        """
    )
    rows = judged(page).metadata.consultations or ()
    assert [
        (r.body.value, r.date.value, r.public.value) for r in rows if r.body and r.date and r.public
    ] == [
        ("Dienstberatung OB", D(2023, 3, 20), False),
        ("Ausschuss für öffentliche Ordnung, Ortsteile und Ehrenamt", D(2023, 5, 4), True),
    ]


@pytest.mark.parametrize(
    ("printed", "votes"),
    [
        pytest.param("Ja: 24, Nein: 29", (24, 29, None), id="words-first"),
        pytest.param("Ja 6  Nein 1  Enthaltung 2", (6, 1, 2), id="no-colons"),
        pytest.param("4 Ja / 14 Nein / 0 Enthaltungen", (4, 14, 0), id="numbers-first"),
        pytest.param(
            "mehrheitlich angenommen, Ja: 14, Nein: 3, Enth.: 1", (14, 3, 1), id="behind-words"
        ),
        pytest.param("einstimmig", None, id="no-count"),
    ],
)
def test_votes(printed, votes):
    found = votes_in((Stretch.whole(a_line(printed)),))
    counts = found and tuple(c and c.value for c in (found.yes, found.no, found.abstained))
    assert counts == votes
