"""Forms of meetings: what a cell holds besides the body, labels inside cells, heads torn off."""

import datetime as dt
from dataclasses import replace

import pytest

from models.evidence import Evidence
from models.extraction import Candidate
from models.geometry import Box
from pipeline.stages.extract.body_cells import body_cell
from pipeline.stages.extract.body_lists import _of_its_own
from pipeline.stages.extract.body_spelling import spelled
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
        pytest.param(
            "Gremium              Datum         Beratung\n"
            "Kulturausschuss      12.01.2023    nichtöffentl.\n"
            "Stadtrat             26.01.2023    öffentl.",
            [
                ("Kulturausschuss", D(2023, 1, 12), False, None, None, None),
                ("Stadtrat", D(2023, 1, 26), True, None, None, None),
            ],
            id="flags-cut-short-below-another-head",
        ),
        pytest.param(
            "Gremium             Termin         öffentlich\n"
            "Kulturausschuss     12.01.2023     nein\nStadtrat            26.01.2023     ja",
            [
                ("Kulturausschuss", D(2023, 1, 12), False, None, None, None),
                ("Stadtrat", D(2023, 1, 26), True, None, None, None),
            ],
            id="yes-and-no-below-öffentlich",
        ),
        pytest.param(
            "Gremium             Termin         ö/nö     Art\n"
            "Kulturausschuss     12.01.2023     nö       V\n"
            "Stadtrat            26.01.2023     ö        B",
            [
                ("Kulturausschuss", D(2023, 1, 12), False, "V", None, None),
                ("Stadtrat", D(2023, 1, 26), True, "B", None, None),
            ],
            id="letters-for-roles",
        ),
        pytest.param(
            "Gremium             Termin         Behandlung\n"
            "Kulturausschuss     12.01.2023     Vorberatung, nö\n"
            "Stadtrat            26.01.2023     Beschluss, ö",
            [
                ("Kulturausschuss", D(2023, 1, 12), False, "Vorberatung", None, None),
                ("Stadtrat", D(2023, 1, 26), True, "Beschluss", None, None),
            ],
            id="a-letter-behind-the-role",
        ),
        pytest.param(
            "Beratungsfolge                Termin         Bemerkungen\n"
            "Kulturausschuss               12.01.2023     vertagt auf 09.02.2023\n"
            "Stadtrat                      26.01.2023",
            [
                ("Kulturausschuss", D(2023, 1, 12), None, None, None, "vertagt auf 09.02.2023"),
                ("Stadtrat", D(2023, 1, 26), None, None, None, None),
            ],
            id="a-date-in-a-remark",
        ),
        pytest.param(
            "Zur Beratung an:      Kulturausschuss (12.01.2023)\n"
            "Zur Entscheidung an:  Stadtrat (26.01.2023)",
            [
                ("Kulturausschuss", D(2023, 1, 12), None, "Zur Beratung", None, None),
                ("Stadtrat", D(2023, 1, 26), None, "Zur Entscheidung", None, None),
            ],
            id="roles-that-lead-to-bodies",
        ),
        pytest.param(
            "Vorberatung:       Kulturausschuss am 12.01.2023\n"
            "Beschlussfassung:  Stadtrat am 26.01.2023",
            [
                ("Kulturausschuss", D(2023, 1, 12), None, "Vorberatung", None, None),
                ("Stadtrat", D(2023, 1, 26), None, "Beschlussfassung", None, None),
            ],
            id="roles-with-colons",
        ),
        pytest.param(
            "Beratungsfolge:\nKulturausschuss (ö) 12.01.2023 Vorberatung\n"
            "Stadtrat (nö) 26.01.2023 Entscheidung",
            [
                ("Kulturausschuss", D(2023, 1, 12), True, "Vorberatung", None, None),
                ("Stadtrat", D(2023, 1, 26), False, "Entscheidung", None, None),
            ],
            id="letters-in-brackets",
        ),
        pytest.param(
            "EINLADUNG\nzur 12. Sitzung des Kulturausschusses\n\n"
            "Sitzungstermin:   Donnerstag, 12.01.2023, 18:00 Uhr",
            [("Kulturausschuss", D(2023, 1, 12), None, None, None, None)],
            id="a-weekday-is-no-body",
        ),
        pytest.param(
            "Niederschrift über die 5. (nichtöffentliche) Sitzung\ndes Kulturausschusses\n"
            "am 12. Januar 2023 im Rathaus",
            [("Kulturausschuss", D(2023, 1, 12), False, None, None, None)],
            id="flag-in-brackets-before-the-sitting",
        ),
        pytest.param(
            "an den Magistrat zur Sitzung am 12. Januar 1953\n"
            "an die Stadtverordnetenversammlung zur Sitzung am 29. Januar 1953",
            [
                ("Magistrat", D(1953, 1, 12), None, None, None, None),
                ("Stadtverordnetenversammlung", D(1953, 1, 29), None, None, None, None),
            ],
            id="addressed",
        ),
        pytest.param(
            "TOP\nN 4\n\nVerbandsversammlung am 26.09.2007 (Kenntnisnahme)",
            [("Verbandsversammlung", D(2007, 9, 26), False, "Kenntnisnahme", "N 4", None)],
            id="the-letter-of-a-top-in-a-field",
        ),
    ],
)
def test_rows(head, rows):
    assert rows_of(head) == rows


HEAD = """
{head}

{line}

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""


@pytest.mark.parametrize(
    ("above", "line", "row"),
    [
        pytest.param(
            "STADT MUSTER",
            "Antrag 0456/2014/1 zur Sitzung Stadtrat am 02.04.2014",
            ("Stadtrat", D(2014, 4, 2), None, None, None),
            id="mainz",
        ),
        pytest.param(
            "STADT MUSTER",
            "Antrag für den Rat der Stadt Muster am 6. März 1998",
            ("Rat der Stadt Muster", D(1998, 3, 6), None, None, None),
            id="göttingen",
        ),
        pytest.param(
            "Fraktionen in der Bürgerschaft der Hansestadt",
            "Vorlage-Nr. 2011/01622 TOP 4.7 der Bürgerschaft am 26.05.2011",
            ("Bürgerschaft", D(2011, 5, 26), None, None, "4.7"),
            id="lübeck-and-who-sits-in-a-body",
        ),
        pytest.param(
            "STADT MUSTER",
            "für die Sitzung der Verbandsversammlung am 27. November 2019, TOP 6",
            ("Verbandsversammlung", D(2019, 11, 27), None, None, "6"),
            id="top-behind-the-date",
        ),
        pytest.param(
            "STADT MUSTER",
            "Verbandsversammlung am 26.09.2007 (Kenntnisnahme)",
            ("Verbandsversammlung", D(2007, 9, 26), None, "Kenntnisnahme", None),
            id="role-behind-the-date",
        ),
        pytest.param(
            "STADT MUSTER",
            "zur nichtöffentlichen 23. Sitzung, Rat des Kreises,\n"
            "am Donnerstag, 29.11.84, 8.30 Uhr",
            ("Rat des Kreises", D(1984, 11, 29), False, None, None),
            id="over-two-lines",
        ),
        pytest.param(
            "STADT MUSTER",
            "zur öffentlichen Sitzung der\nStadtverordnetenversammlung\n"
            "Donnerstag, den 26. Februar 1953, 18 Uhr",
            ("Stadtverordnetenversammlung", D(1953, 2, 26), True, None, None),
            id="over-three-lines",
        ),
        pytest.param(
            "An den\nVerwaltungsausschuß",
            "zur Sitzung am 21.11.1977",
            ("Verwaltungsausschuß", D(1977, 11, 21), None, None, None),
            id="the-address-names-the-body",
        ),
        pytest.param(
            "Ortsbeirat Dotzheim",
            "Tagesordnung Punkt 5 der öffentlichen Sitzung am 14. März 2018",
            ("Ortsbeirat Dotzheim", D(2018, 3, 14), True, None, "5"),
            id="the-letterhead-names-the-body",
        ),
        pytest.param(
            "STADT MUSTER",
            "Vorlage für die Sitzung des Bezirksamtes am Dienstag, dem 19.11.2019",
            ("Bezirksamt", D(2019, 11, 19), None, None, None),
            id="what-sits-is-a-body",
        ),
    ],
)
def test_lines_that_name_a_meeting(above, line, row):
    rows = judged(HEAD.format(head=above, line=line)).metadata.consultations or ()
    read = [
        tuple(found and found.value for found in (r.body, r.date, r.public, r.role, r.agenda_item))
        for r in rows
    ]
    assert read == [row]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Bezug:   Sitzung des Bauausschusses vom 9.5.1955", id="cited"),
        pytest.param("Antrag der Fraktion im Stadtrat vom 26.02.2018", id="of-a-group"),
        pytest.param("gemäß Beschluss des Stadtrates vom 26.02.2018", id="a-decision"),
        pytest.param("Der Vorsitzende des Stadtrates, Muster am 26.02.2018", id="who-writes"),
        pytest.param("Landrat Muster am 26.02.2018", id="an-office"),
    ],
)
def test_lines_that_name_none(line):
    assert not judged(HEAD.format(head="STADT MUSTER", line=line)).metadata.consultations


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        ("Stadtveroränetenversammlung", "Stadtverordnetenversammlung"),
        ("Haupt- und Fina zausschuss", "Haupt- und Finanzausschuss"),
        ("Stadtverordneten-Versammlung", "Stadtverordneten-Versammlung"),
        ("Grünflächenausschuss", "Grünflächenausschuss"),
        ("Kulturausschuß", "Kulturausschuß"),
        ("Kulturanısschuß", "Kulturausschuß"),
    ],
)
def test_usual_words_misread(printed, body):
    found = Candidate(printed, printed, (Evidence(page=1, box=Box(0, 0, 9, 9)),), 0.7, frozenset())
    assert spelled(found, ()).value == body


def test_the_genitive_is_undone_as_the_paper_spells():
    found = Candidate(
        "Hauptausschuss",
        "Hauptausschusses",
        (Evidence(page=1, box=Box(0, 0, 9, 9)),),
        0.99,
        frozenset(),
    )
    assert spelled(found, ["Beschluß-Nr. 3"]).value == "Hauptausschuß"
    assert spelled(found, ["Beschluss-Nr. 3"]).value == "Hauptausschuss"


def test_a_form_of_two_halves_is_one_table():
    left = "Sitzungsdatum    Gremium          "
    head = (
        left + "Zuständigkeit    Status\n"
        "19.04.2012       Familiensenat    Kenntnisnahme    öffentlich\n"
        "23.04.2012       Ältestenrat      Kenntnisnahme    nichtöffentlich"
    )
    assert [(row[0], row[2]) for row in rows_of(head)] == [
        ("Familiensenat", True),
        ("Ältestenrat", False),
    ]


def test_minutes_with_a_part_that_is_not_public_are_not_public_as_a_whole():
    paper = (
        "Niederschrift\nüber die 9. Sitzung des Ausschusses für Bauen am 12.09.2018\n\n"
        "**Öffentlicher** **Teil**\n\nDer Vorsitzende eröffnet die Sitzung um 16 Uhr.\n\n"
        "**Nichtöffentlicher** **Teil**\n\nDer Ausschuss berät über eine Vergabe."
    )
    assert judged(paper).metadata.public is None


def test_a_body_whose_date_cannot_be_read_is_not_sure():
    head = (
        "An den Rechnungsprüfungsausschuss      Sitzungstag:   05.1? 2013\n"
        "An den Gemeinderat                     Sitzungstag:   17.12.2013"
    )
    unread, read = judged_of(head).consultations
    assert (unread.date, read.date.value) == (None, D(2013, 12, 17))
    assert unread.body.confidence < 0.8 < read.body.confidence


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


def placed(text, x0, top):
    line = a_line(text)
    return replace(line, box=Box(x0, top, x0 + 6.0 * len(text), top + 10.0))


@pytest.mark.parametrize(
    ("row", "below", "left"),
    [
        pytest.param(
            [("6. Mai 2024", 238, 196), ("Mobilitätsausschuss", 384, 196)],
            ("22.05.2024", 384, 210), ["Mobilitätsausschuss"], id="of another column",
        ),
        pytest.param(
            [("22.05.2024", 238, 196), ("Mobilitätsausschuss", 384, 196)],
            ("12.06.2024", 238, 210), ["22.05.2024", "Mobilitätsausschuss"], id="dates in a column",
        ),
        pytest.param(
            [("22.05.2024", 238, 196), ("Mobilitätsausschuss", 384, 196)],
            ("Stadtrat", 384, 210), ["22.05.2024", "Mobilitätsausschuss"], id="no date below",
        ),
    ],
)  # fmt: skip
def test_a_date_of_another_column_is_not_the_bodys(row, below, left):
    group = [placed(*cell) for cell in row]
    assert [line.text for line in _of_its_own(group, [placed(*below)])] == left
