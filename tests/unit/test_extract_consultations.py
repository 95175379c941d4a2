import datetime as dt

import pytest

from pipeline.stages.extract.meeting_words import BODYLIKE, RESULT, ROLE, votes_in
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
        pytest.param(
            "Gremium:\n\n\nTermin:\nVorlage Nr.:\nTOP:\n60. Plenarsitzung Gemeinderat\n\n\n"
            "08.04.2014\n2014/0529\n5",
            [("Gemeinderat", D(2014, 4, 8))],
            id="torn-columns-with-room-between",
        ),
        pytest.param(
            "Gremium:\n\n\nTermin:\nVorlage Nr.:\nTOP:\nDezernat 2\n\n\n08.04.2014\n2014/0529",
            [],
            id="torn-columns-without-a-body",
        ),
        pytest.param(
            "Verwaltungsausschuss     03.09.2019   nichtöffentlich   Vorberatung",
            [("Verwaltungsausschuss", D(2019, 9, 3))],
            id="one-row-and-no-heads",
        ),
        pytest.param(
            "Beratungsfolge:\n03.09.2019\nVerwaltungsausschuss\n24.09.2019\nStadtvertretung",
            [("Verwaltungsausschuss", D(2019, 9, 3)), ("Stadtvertretung", D(2019, 9, 24))],
            id="date-above-its-body",
        ),
        pytest.param(
            "An den Rechnungsprüfungsausschuss\nSitzungstag:\n05.12.2013\n"
            "An den Gemeinderat\nSitzungstag:\n17.12.2013",
            [("Rechnungsprüfungsausschuss", D(2013, 12, 5)), ("Gemeinderat", D(2013, 12, 17))],
            id="nettersheim",
        ),
        pytest.param(
            "In den Ausschuss für Umweltschutz und Grünflächen\nIn die Ratsversammlung\n"
            "An den Stadtbezirksrat Mitte (zur Kenntnis)",
            [
                ("Ausschuss für Umweltschutz und Grünflächen", None),
                ("Ratsversammlung", None),
                ("Stadtbezirksrat Mitte", None),
            ],
            id="hannover",
        ),
        pytest.param(
            "Vorgelegt dem Magistrat am  12.3.1958\n"
            "und der Stadtverordnetenversammlung am  27.3.1958",
            [("Magistrat", D(1958, 3, 12)), ("Stadtverordnetenversammlung", D(1958, 3, 27))],
            id="sentences-of-a-form",
        ),
        pytest.param(
            "Dezernentenrunde         03.09.2019\nGestaltungsbeirat        10.09.2019\n"
            "Ortsteilrat Stotternheim 11.09.2019",
            [
                ("Dezernentenrunde", D(2019, 9, 3)),
                ("Gestaltungsbeirat", D(2019, 9, 10)),
                ("Ortsteilrat Stotternheim", D(2019, 9, 11)),
            ],
            id="bodies-by-the-form-of-their-words",
        ),
        pytest.param(
            "Gremium                  Termin       Zuständigkeit\n"
            "Verwaltungsausschuss     03.09.2019   Vorberatung\n"
            "Stadtvertretung                       Beschlussfassung",
            [("Verwaltungsausschuss", D(2019, 9, 3)), ("Stadtvertretung", None)],
            id="the-last-has-no-date-yet",
        ),
        pytest.param(
            "Gremium                  Termin       Zuständigkeit\n"
            "Verwaltungsausschuss                  Vorberatung\n"
            "Stadtvertretung          24.09.2019   Beschlussfassung",
            [("Verwaltungsausschuss", None), ("Stadtvertretung", D(2019, 9, 24))],
            id="the-first-has-no-date",
        ),
        pytest.param(
            "Gremium                  Termin       Zuständigkeit\n"
            "Bau- und                 03.09.2019   Vorberatung und\n"
            "Verkehrsausschuss                     Empfehlung\n"
            "Stadtvertretung          24.09.2019   Beschlussfassung",
            [("Bau- und Verkehrsausschuss", D(2019, 9, 3)), ("Stadtvertretung", D(2019, 9, 24))],
            id="a-wrapped-name-is-one",
        ),
        pytest.param(
            "Vorberatung     Ausschuss für Planung und Verkehr - öffentlich\n"
            "Entscheidung    Gemeinderat - öffentlich",
            [("Ausschuss für Planung und Verkehr", None), ("Gemeinderat", None)],
            id="roles-before-bodies-and-no-dates",
        ),
        pytest.param(
            "22.03.2011      Bezirksvertretung Mitte\n"
            "                Anhörung\n"
            "31.03.2011      Ausschuss für Verkehr Entscheidung\n"
            "                und Wirtschaft",
            [
                ("Bezirksvertretung Mitte", D(2011, 3, 22)),
                ("Ausschuss für Verkehr und Wirtschaft", D(2011, 3, 31)),
            ],
            id="roles-that-ran-into-the-names",
        ),
        pytest.param(
            "Beratungsfolge           Beratungstermin   Zuständigkeit\n"
            "Hauptausschuss           23.09.2021        Beschluss\n"
            "Tagesordnungspunkt",
            [("Hauptausschuss", D(2021, 9, 23))],
            id="a-label-below-is-no-part-of-the-name",
        ),
        pytest.param(
            "An den Stadtrat\nzur öffentlichen Beratung am 20. Oktober 32",
            [("Stadtrat", D(1932, 10, 20))],
            id="only-one-century-has-32",
        ),
        pytest.param(
            "An den Stadtrat\nzur öffentlichen Beratung am 20. Oktober 09",
            [],
            id="a-century-that-cannot-be-told",
        ),
        pytest.param(
            "Anlagen:\n1. Stellungnahme des Bezirksausschusses 9 vom 14.09.2016",
            [],
            id="something-of-a-body-is-none",
        ),
        pytest.param(
            "Mitzeichnung\nDezernat II       03.09.2019     Müller\n"
            "Rechtsamt         04.09.2019     Schulze",
            [],
            id="offices-that-countersign",
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
        pytest.param("20 Ja-Stimmen, 4 Nein-Stimmen, keine Enthaltung", (20, 4, 0), id="nobody"),
        pytest.param("Ja-Stimmen: 20 Nein-Stimmen: 4", (20, 4, None), id="compounds"),
        pytest.param("mit 12 gegen 3 Stimmen", (12, 3, None), id="against"),
        pytest.param("einstimmig", None, id="no-count"),
        pytest.param("Für 3 Jahre", None, id="for-some-years"),
    ],
)
def test_votes(printed, votes):
    found = votes_in((Stretch.whole(a_line(printed)),))
    counts = found and tuple(c and c.value for c in (found.yes, found.no, found.abstained))
    assert counts == votes


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(
            "Beratungsfolge:\nOR Miltitz                    Vorberatung\n08.10.2020\n"
            "Ratsversammlung               Beschlussfassung\n14.10.2020",
            [("OR Miltitz", "Vorberatung"), ("Ratsversammlung", "Beschlussfassung")],
            id="leipzig",
        ),
        pytest.param(
            "Beratungsfolge:\nBau- und Verkehrsausschuss (Vorberatung) 10.09.2019\n"
            "Ausschuss für Anhörung 11.09.2019\nStadtrat (Entscheidung) 24.09.2019",
            [
                ("Bau- und Verkehrsausschuss", "Vorberatung"),
                ("Ausschuss für Anhörung", None),
                ("Stadtrat", "Entscheidung"),
            ],
            id="in-brackets-not-in-a-name",
        ),
        pytest.param(
            "Beratungsfolge:\n1. Bauausschuss – 03.09.2019 – Vorberatung\n"
            "2. Stadtrat – 24.09.2019 – zur Kenntnis",
            [("Bauausschuss", "Vorberatung"), ("Stadtrat", "zur Kenntnis")],
            id="between-dashes",
        ),
    ],
)
def test_roles_of_lists(table, expected):
    rows = judged(PAPER.format(table=table)).metadata.consultations or ()
    assert [(r.body.value, r.role and r.role.value) for r in rows if r.body] == expected


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("Ortschaftsrat", True, id="council"),
        pytest.param("HFA", True, id="short"),
        pytest.param("Dienstberatung OB", True, id="consultation"),
        pytest.param("Stadtparlament", True, id="swiss"),
        pytest.param("Rechnungsprüfungskommission (RPK)", True, id="swiss-short"),
        pytest.param("Bürgervorsteher-Kollegien", True, id="weimar"),
        pytest.param("Stadtrath", True, id="before-1902"),
        pytest.param("Rathaus", False, id="a-house"),
        pytest.param("Thema", False, id="ends-in-a"),
        pytest.param("Baurat", False, id="office"),
        pytest.param("Vorberatung", False, id="role"),
        pytest.param("In Vertretung", False, id="mark"),
    ],
)
def test_what_reads_like_a_body(text, named):
    assert (BODYLIKE.search(text) is not None) is named


@pytest.mark.parametrize(
    ("text", "role", "result"),
    [
        pytest.param("2. Behandlung", True, False, id="dortmund"),
        pytest.param("mitberatend", True, False, id="bavaria"),
        pytest.param("zur Kenntnis", True, False, id="role"),
        pytest.param("zur Kenntnis gegeben", False, True, id="rostock"),
        pytest.param("ohne Empfehlung", False, True, id="handed-on"),
        pytest.param("einvernehmlich", False, True, id="hamburg"),
        pytest.param("Prüfungsbericht", False, False, id="neither"),
    ],
)
def test_roles_and_results(text, role, result):
    assert (ROLE.search(text) is not None) is role
    assert (RESULT.search(text) is not None) is result
