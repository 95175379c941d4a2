"""Names of bodies in their first case, and meetings whose body only the letterhead names."""

import datetime as dt

import pytest

from pipeline.stages.extract.body_forms import plain_body
from pipeline.stages.extract.body_spelling import mended_name
from pipeline.stages.extract.calendar import dates_in
from tests.papers import judged

D = dt.date


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("Grossen Gemeinderates", "Grosser Gemeinderat"),
        ("Technischen Ausschusses", "Technischer Ausschuss"),
        ("Bau-, Planungs- und Umweltausschusses", "Bau-, Planungs- und Umweltausschuss"),
        ("Ständigen Kommission Volksbildung", "Ständige Kommission Volksbildung"),
        ("Rates der Stadt", "Rat der Stadt"),
        ("Ausschusses für Umwelt", "Ausschuss für Umwelt"),
        ("Stadtrat Nr. 12/2023", "Stadtrat"),
        ("Stadtverordnetenversammlung 9.", "Stadtverordnetenversammlung"),
        ("Bürgerschaft.", "Bürgerschaft"),
        ("3 Bau- und Umweltausschuss", "Bau- und Umweltausschuss"),
        ("für Finanzausschuß Norderhusen", "Finanzausschuß Norderhusen"),
        ("Kopfwort Kulturausschuß Sitzung", "Kulturausschuß"),
        ("Versammlung der Bürgerschaft", "Bürgerschaft"),
        ("Stadtverordneten zu Muster", "Stadtverordnete"),
    ],
)
def test_plain_name(printed, plain):
    assert plain_body(printed) == plain


@pytest.mark.parametrize(
    "name",
    [
        "Technischer Ausschuss",
        "Haupt- und Finanzausschuss",
        "Ausschuss für Belange des Denkmalrates",
        "Rat des Kreises",
        "Bezirksvertretung 2",
        "Ortsbeirat Stadtmitte (14)",
        "OBR 10",
        "Ausschuss für Stadtentw.",
        "Versammlung der Bürgermeister",
        "Stadtverordnetenkommission",
    ],
)
def test_a_name_that_stays(name):
    assert plain_body(name) == name


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Stadtverordneten-Dersammlung", "Stadtverordneten-Versammlung"),
        ("Marktgemeinderst Wolfsbach", "Marktgemeinderat Wolfsbach"),
        ("finanzausschuß", "Finanzausschuß"),
        ("Sammlung der Gedichte", None),
        ("Steinbruch", None),
    ],
)
def test_misread_noun(read, meant):
    assert mended_name(read) == meant


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Versammlung am 20 11. 1969", D(1969, 11, 20)),
        ("Rates des Kreises am 22 5. 1974", D(1974, 5, 22)),
        ("TOP 4 12.10.1964", D(1964, 10, 12)),
        ("22. 10.2013", D(2013, 10, 22)),
        ("im Band 20 11.2", None),
    ],
)
def test_a_full_stop_lost_in_a_date(text, found):
    dates = [item.date(None) for item in dates_in(text)]
    assert dates == ([found] if found else [])


def test_a_lost_stop_is_mended_and_a_blank_is_not():
    assert [d.mended for d in dates_in("20 11. 1969")] == [True]
    assert [d.mended for d in dates_in("22. 10.2013")] == [False]


PAPER = """
{head}

Nr. 412

Betreff: Beitrag an den Skilift

Bericht
Der Beitrag wird im kommenden Jahr geleistet und soll im Herbst bezahlt werden.

{end}
"""


def rows_of(head, end="Muster, den 26. Februar 1976"):
    found = judged(PAPER.format(head=head, end=end)).metadata.consultations or ()
    return [tuple(f and f.value for f in (r.body, r.date)) for r in found]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Stadtrat Muster\nAuszug aus dem Protokoll\nvom 5. Oktober 1976", "Stadtrat"),
        (
            "Protokollbuch des Gemeinderates Muster.\n\nVerhandelt Muster. den 5. Oktober 1976.",
            "Gemeinderat",
        ),
        ("Stadtverordnete zu Muster i. D.\n\nSitzung am 5. Oktober 1976", "Stadtverordnete"),
        (
            "Kirchspiel Muster\n- Wohlfahrtsausschuß -\n\nfür die Sitzung a 5. Oktober 1976",
            "Wohlfahrtsausschuß",
        ),
        ("Stadtverordneten-Dersammlung\n\nSitzung am 5.10.1976", "Stadtverordneten-Versammlung"),
        ("Grosser Gemeinderat Muster\n\nSitzung vom 5. Oktober 1976", "Grosser Gemeinderat"),
    ],
)
def test_the_letterhead_names_who_sat(head, body):
    assert rows_of(head) == [(body, D(1976, 10, 5))]


@pytest.mark.parametrize(
    "head",
    [
        "Stadtrat Muster\n\nSchreiben vom 5. Oktober 1976",
        "Stadtrat Muster\n\nnächste Sitzung am 5. Oktober 1976",
        "Stadtverwaltung Muster\n\nSitzung am 5. Oktober 1976",
    ],
)
def test_nobody_sat(head):
    assert rows_of(head) == []


def test_another_place_stays_with_its_body():
    head = "Gemeinderat Norderhusen\n\nSitzung vom 5. Oktober 1976"
    assert rows_of(head) == [("Gemeinderat Norderhusen", D(1976, 10, 5))]


def test_role_and_top_of_a_lead():
    head = "Zur Beratung im Verkehrsausschuss am 26. Januar 1976\n"
    head += "Zur Beschlussfassung im Kreistag am 9. Februar 1976"
    rows = judged(PAPER.format(head=head, end="")).metadata.consultations
    assert [r.role.value for r in rows] == ["Beratung", "Beschlussfassung"]


def test_an_item_by_other_words():
    head = "Gemeindeversammlung vom 29. November 1976\n\nTraktandum 3"
    (row,) = judged(PAPER.format(head=head, end="")).metadata.consultations
    assert row.agenda_item.value == "3"
