"""Headings told by their place: the outer margin, the start of a paragraph, over a list."""

from types import SimpleNamespace

import pytest

from models.geometry import Box
from models.kinds import SectionKind
from models.layout import Cell, Line, Table, Zone
from pipeline.stages.arrange import arrange
from pipeline.stages.segment import segment
from pipeline.stages.segment.form_boxes import is_form
from pipeline.stages.segment.units import Unit
from pipeline.stages.segment.zones import _begins_column
from tests.factories import a_page
from tests.unit.test_segment_sections import published
from tests.unit.test_segment_zones import PROSE, zones

K = SectionKind

OUTER = """
**Wärmenetz in der Innenstadt**

Die Stadt gründet mit den Werken eine Gesellschaft.      {first}
Der Vertrag wird in der Fassung vom Mai beschlossen.

In der Sitzung im Oktober wurde die Vorlage vertagt,     {second}
weil zwei Fragen zum Recht der Steuern offen waren.
Das Finanzamt hat eine verbindliche Auskunft erteilt.
"""


def headings(*drawings: str) -> list[tuple[SectionKind, str | None]]:
    return [(s.kind, s.heading.value if s.heading else None) for s in published(*drawings)]


def test_headings_right_of_their_text_lead_it():
    """As in Hagenberg."""
    found = published(OUTER.format(first="**Beschlussvorschlag**", second="**Klima**"))
    assert [(s.kind, s.heading and s.heading.value) for s in found] == [
        (K.BESCHLUSSVORSCHLAG, "Beschlussvorschlag"),
        (K.SONSTIGE, "Klima"),
    ]
    assert (found[0].text or "").startswith("Die Stadt gründet")


def test_fields_right_of_the_text_lead_nothing():
    found = headings(OUTER.format(first="**Zimmer 214**", second="**Frau Lange**"))
    assert [name for _, name in found] == [None]


INLINE = """
Anlass: In der Sitzung im November wurde darum gebeten.

Seit Jahren werden im Kreis die Hinweise von den Haltern gemeldet und geprüft.


{line}


Die Zäune werden seit dem Mai verliehen und haben sich in der Praxis bewährt.
"""


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Risse: Im letzten Jahr wurden zwölf Schafe getötet.", ["Anlass", "Risse"]),
        ("Risse: es wurden im Jahr 2018 zwölf Schafe getötet und neun verletzt.", ["Anlass"]),
        ("Im Jahr 2018: Es wurden zwölf Schafe getötet.", ["Anlass"]),
    ],
)
def test_nouns_set_as_a_known_heading_on_one_line_with_its_text(line, found):
    assert [name for _, name in headings(INLINE.format(line=line))] == found


def test_a_noun_in_other_weight_is_none_where_weight_is_the_files_own():
    drawn = INLINE.format(line="**Risse:** Im letzten Jahr wurden zwölf Schafe getötet.")
    passages = segment(arrange([a_page(drawn, confidence=1.0)])).passages
    assert [passage.heading for passage in passages] == ["Anlass"]


LISTED = f"""
**Einladung zur Sitzung des Beirates**

{{above}}

**Sachverhalt**

{PROSE}
"""
AGENDA = """
**Öffentlich**

1 Eröffnung der Sitzung

2 Sanierung der Turnhalle

3 Markt in der Altstadt
"""
MEETINGS = """
**Sitzungsfolge**

Gremium                 Termin         TOP
Umweltausschuss         11.05.2022     3
Hauptausschuss          18.05.2022     4
Stadtrat                25.05.2022     5
"""


def test_a_list_under_a_heading_set_as_the_first_over_text_is_text():
    assert [name for _, name in headings(LISTED.format(above=AGENDA))] == [
        "Öffentlich",
        "Sachverhalt",
    ]


def test_the_course_of_meetings_is_none():
    assert [name for _, name in headings(LISTED.format(above=MEETINGS))] == ["Sachverhalt"]


def test_the_white_of_a_heading_beside_a_note_is_not_known():
    """``Aussprache``, right of ``Az. 632.6`` (Neckarwaiblingen)."""
    drawn = """
    **Sachvortrag**
    Der Leiter erläutert den Antrag und die Lage am Bahnhof.

    {gap}
    **Aussprache**
    Der Rat verweist auf die Zustände und beantragt die Frist.

    {gap}
    **Beschluss**
    Die Befreiung wird für fünf Jahre erteilt und befristet.

    {gap}
    **Begründung**
    Der Rat hat die Gründe gehört und schließt sich ihnen an.
    """.format(gap="")
    assert (K.SONSTIGE, "Aussprache") in headings(drawn)


COLUMNS = """
**Sachverhalt**                                 Die Kassen tragen zwei Drittel der
Der Kreis hat zwei Stützpunkte für              Kosten. Sie haben der Außenstelle im
die Pflege eingerichtet. Sie beraten            September zugestimmt, wenn sie nach
die Menschen im Osten und im Süden.             zwei Jahren ausgewertet wird.
Im letzten Jahr suchten viele den Rat
der beiden Stellen, ein Drittel mehr            Der Anteil des Kreises steigt an. Er
als im Jahr zuvor. Der Weg mit dem              beträgt künftig mehr als im Jahr zuvor
Bus ist lang und dauert eine Stunde.            und ist im Entwurf des Haushalts schon
Die Gemeinde stellt im Amtsgebäude              enthalten. Ein Dienst mit dem Auto ist
einen Raum zur Verfügung.                       geprüft und als zu teuer verworfen.

gez. Jürgen Thordsen                            gez. Beate Volquardsen
Landrat                                         Dezernentin
"""


def test_text_goes_on_at_the_head_of_the_next_column():
    """As in Ahrwede: ``gez. Thordsen`` signs below the first of two columns."""
    found = zones(COLUMNS)
    assert found["gez. Jürgen Thordsen"] is found["Landrat"] is Zone.CLOSING
    assert found["Die Kassen tragen zwei Drittel der"] is Zone.BODY
    assert found["gez. Beate Volquardsen"] is Zone.CLOSING


def test_the_first_unit_begins_no_next_column():
    """Behind it stands nothing, though the last one stands below it in a column to the left."""
    right = SimpleNamespace(page=1, box=Box(300, 60, 390, 70))
    left = SimpleNamespace(page=1, box=Box(60, 700, 150, 710))
    assert _begins_column(1, (left, right))
    assert not _begins_column(0, (right, left))


def test_who_signs_below_a_column_is_no_text_when_the_next_one_begins():
    drawn = COLUMNS.replace("gez. Jürgen Thordsen", "Jürgen Thordsen     ")
    found = zones(drawn.replace("\nLandrat ", "\n\n\nLandrat "))
    assert found["Jürgen Thordsen"] is Zone.CLOSING
    assert found["Die Kassen tragen zwei Drittel der"] is Zone.BODY


@pytest.mark.parametrize(
    ("rows", "form"),
    [
        (
            [("Kosten:", "nein", "ja, 18.500 Euro"), ("Diversity:", "nicht berührt", "berührt")],
            False,
        ),
        ([("Kosten:", "nein", "ja, 18.500 Euro"), ("Stellenplan:", "nein", "ja")], True),
        ([("Abstimmung:", "Ja 14", "Nein 2"), ("Beschluss:", "Ja 12", "Nein 4")], False),
        ([("Jahr", "nein", "ja"), ("2019", "3", "4")], False),
    ],
)
def test_a_table_that_asks_and_offers_yes_and_no_is_a_form(rows, form):
    """``Kosten: | nein | ja, 18.500 Euro im Jahr`` (Noris)."""
    words = [text for row in rows for text in row]
    box = Box(0.0, 0.0, 10.0, 10.0)
    cells = tuple(
        Cell(i // 3, i % 3, box, (Line(1, box, (), text, text, 10.0),))
        for i, text in enumerate(words)
    )
    table = Table(1, box, ruled=True, rows=len(rows), columns=3, cells=cells)
    assert is_form(Unit(table, "", 1, box, 0.0, len(words))) is form
