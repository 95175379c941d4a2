"""Minutes and invitations: the roll, the items of an agenda, what stands within them."""

import pytest

from models.layout import Zone
from pipeline.stages.arrange import arrange
from pipeline.stages.segment import sections, segment
from pipeline.stages.segment.items import is_sign
from tests.factories import a_page

ROLL = """
**Anwesende**

Vorsitzender: Bürgermeister Dr. Alois Rabensteiner

**ABC-Gemeinderatsfraktion**
1. Vizebürgermeister: Gerd Kroismayr
Thea Aspelmayr       Fabian Baurer
Gunter Haydn         Paul Hammerl

**Vom Magistrat:**
MD Dr. Peter Frantz
sowie leitende Bedienstete

**Schriftführer:**
Inge Madertoner

**Entschuldigt:**
GR. Ingo Spindelegger
"""
OPENED = """
**Verlauf der Sitzung**

Der Bürgermeister eröffnet die Sitzung, begrüßt alle Anwesenden und stellt
fest, dass sie ordnungsgemäß einberufen wurde.
"""


def read(*drawings: str):
    pages = [a_page(drawing, page=number) for number, drawing in enumerate(drawings, 1)]
    found = segment(arrange(pages))
    zones = {line.text: item.zone for item in found.zoned for line in item.block.lines}
    told = [(s.heading.value if s.heading else None, s.text or "") for s in sections(found)]
    return zones, told


def test_nobody_signs_in_the_roll():
    zones, told = read(f"Verhandlungsschrift\n\n{ROLL}", OPENED)
    assert zones["Schriftführer:"] is zones["GR. Ingo Spindelegger"] is Zone.HEAD
    assert [heading for heading, _ in told] == ["Verlauf der Sitzung"]
    assert told[0][1].startswith("Der Bürgermeister eröffnet")


def test_a_note_ahead_of_the_roll_is_no_section():
    note = "Die Verhandlungsschrift der 4. Sitzung vom 07.03.2022 liegt zur Einsichtnahme auf."
    _, told = read(f"Verhandlungsschrift\n\n{note}\n\n{ROLL}", OPENED)
    assert [heading for heading, _ in told] == ["Verlauf der Sitzung"]


def test_who_signs_at_the_end_is_no_roll():
    zones, _ = read(
        "Der Ausschuss hat der Vorlage zugestimmt und wird sie dem Rat empfehlen.\n\n\n"
        "Der Vorsitzende\n\nDr. Hanna Oster\nClaudia Rehm\nPeter Lang\nUte Reck\nIda Born\nEva Kern"
    )
    assert zones["Claudia Rehm"] is Zone.CLOSING


def test_a_verb_by_its_form_begins_the_minutes():
    first = "Die Vorsitzende, Frau Brand, eröffnet die dritte Sitzung und heißt alle willkommen."
    second = "Die Ladung erfolgte form- und fristgerecht und wird genehmigt."
    _, told = read(f"Niederschrift\n\n{first}\n\n{second}")
    assert told[0][1].startswith("Die Vorsitzende")
    _, told = read(f"Niederschrift\n\nErgänzung des Beschlusses mit dem Zusatz\n\n{second}")
    assert told[0][1].startswith("Die Ladung")


AGENDA = """
{first}

Messe Wels GmbH; Ausstellung
einer Patronatserklärung
FD-BetM-5-2022

Der Antrag lautet, die Erklärung zu genehmigen und zu unterzeichnen.


{second}

Tätigkeitsbericht des Kontrollamtes
StRH-420-03-1-2021

Der Bericht wird zur Kenntnis genommen und dem Stadtsenat zugeleitet.
"""


@pytest.mark.parametrize(
    ("first", "second", "headings"),
    [
        pytest.param(
            f"{' ' * 36}1.)",
            f"{' ' * 36}2.)",
            [
                "Messe Wels GmbH; Ausstellung einer Patronatserklärung",
                "Tätigkeitsbericht des Kontrollamtes",
            ],
            id="austria",
        ),
        pytest.param(
            "TOP 3",
            "TOP 4",
            [
                "TOP 3 Messe Wels GmbH; Ausstellung einer Patronatserklärung",
                "TOP 4 Tätigkeitsbericht des Kontrollamtes",
            ],
            id="top",
        ),
    ],
)
def test_items_whose_number_stands_above_their_title(first, second, headings):
    _, told = read(f"{ROLL}\n{OPENED}", AGENDA.format(first=first, second=second))
    assert [heading for heading, _ in told] == ["Verlauf der Sitzung", *headings]
    assert told[-1][1].startswith("StRH-420-03-1-2021")


def test_a_number_beside_a_text_counts_that():
    drawing = """
    Bei der Begehung wurden drei Bedingungen genannt, die wir für wichtig halten:

      1.)   Erhalt der Brücke als Zugang zum Schulgelände
      2.)   Vorrang des Radverkehrs an der Kreuzung
    """
    _, told = read(drawing)
    assert [heading for heading, _ in told] == [None]


def test_below_an_item_other_type_is_text():
    page = (
        "Der Beirat tagt und die Ladung ist erfolgt, sie wird genehmigt.\n\n"
        "**TOP 1: Bolzplatz**\n\n"
        "Das Amt berichtet über den Stand der Planung und die Kosten der Anlage.\n\n"
        "**TOP 2: Anfragen**\n\n"
        "**a) Statistik der Polizei**\n\n"
        "Herr Böhm erläutert, dass es keine Statistik für den Ortsteil gibt.\n"
    )
    _, told = read(page)
    assert [heading for heading, _ in told] == [None, "TOP 1: Bolzplatz", "TOP 2: Anfragen"]
    assert told[-1][1].startswith("a) Statistik")


def test_what_is_on_the_agenda_is_listed():
    page = (
        "**Einladung**\n\n**1. Sitzung am Mittwoch, 14.04.2021, 18:30 Uhr**\n\n\n"
        "**Öffentliche Tagesordnung - 18:30 Uhr**\n\n"
        "1.  Stadtteilhaus\n\n\n2.  Was läuft im Stadtteil\n    - Zeitung\n    - Bildung\n\n\n"
        "3.  Klima-Etat\n\n\nIch darf Sie hiermit zu dieser Sitzung einladen.\n"
    )
    _, told = read(page)
    assert [heading for heading, _ in told] == ["Öffentliche Tagesordnung - 18:30 Uhr"]


def test_items_of_the_minutes_behind_an_agenda_are_headings():
    listed = "**Tagesordnung**\n\n1. Bericht\n2. Anfragen\n\n\n"
    told = "**1. Bericht**\n\nDer Bericht wird gehört und es wird dazu gefragt, was er kostet.\n\n"
    more = "**2. Anfragen**\n\nEs wird gefragt, ob der Weg geräumt wird und wer dafür haftet.\n"
    _, found = read(f"{listed}{told}{more}")
    assert [heading for heading, _ in found] == ["Tagesordnung", "Bericht", "Anfragen"]


def test_an_item_named_in_the_head_lists_none():
    page = (
        "Zu Punkt 7 der Tagesordnung\n\n\n**Sitzungsvorlage**\n\n\n**1. Ausgangslage**\n\n"
        "**1.1 Bestand**\n\nDas Haus verfügt über 412 Betten, davon sind 74 für Alte.\n\n\n"
        "**2. Vorhaben**\n\n**2.1 Standort**\n\nEs wurden drei Standorte im Gelände untersucht.\n"
    )
    _, told = read(page)
    assert [heading for heading, _ in told] == ["Ausgangslage", "Vorhaben"]


def test_over_all_the_minutes():
    page = (
        "**__Ergebnis:__**\n\n**1) Platz am Markt - Fr. Roth**\n\n"
        "Das Amt stellt die Planung vor und wird sie im Herbst dem Rat vorlegen.\n\n\n"
        "**Beschluss StBR:** keiner, nur Kenntnisnahme\n\n\n"
        "**2) Neubau - Hr. Hauer**\n\nDer Bau wird begonnen, sobald die Mittel bereitstehen.\n"
    )
    found = sections(segment(arrange([a_page(page)])))
    assert [(s.kind.value, s.heading.value) for s in found if s.heading] == [
        ("sonstige", "Platz am Markt - Fr. Roth"),
        ("beschlussvorschlag", "Beschluss StBR"),
        ("sonstige", "Neubau - Hr. Hauer"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("BdB-325-01-9-2021", True, id="file"),
        pytest.param("AN/0629/2022", True, id="paper"),
        pytest.param("FD-Fin-83-2022 miterledigt:", True, id="more-follow"),
        pytest.param("Sachverhalt", False, id="word"),
        pytest.param("2. Zahlen", False, id="numbered"),
    ],
)
def test_number_of_a_file_or_paper(text, expected):
    assert is_sign(text) is expected


SPOKEN = """
**Bürgermeisterin** **Adele** **Zündorf:** Ich rufe den nächsten Punkt auf und bitte um das Wort.


Niklas Overath (Stadt für Alle): Frau Bürgermeisterin! Wir wollen das, und wir danken dafür.


Ulrike Brehm (ABC): Wir haben dazu eine Frage gestellt, die nicht beantwortet worden ist.


Bürgermeisterin Adele Zündorf: Dann wird abgestimmt, und zwar über den Antrag der Fraktion.


Niklas Overath (Stadt für Alle): Das ist uns recht, wenn es so protokolliert werden kann.


**Tagesordnungspunkt**

{item}


Bürgermeisterin Adele Zündorf: Gibt es Gegenstimmen? Das ist nicht der Fall. Danke schön.


**Änderungsantrag der Fraktion Stadt für Alle**

Ulrike Brehm (ABC): Wir werden auch dem nicht zustimmen, und das ist kein Geheimnis mehr.


**Abstimmungsergebnis:** mehrheitlich bei Enthaltung der Ratsgruppe zugestimmt
"""


def test_items_called_in_verbatim_minutes():
    item = (
        "**3.1.2 Antrag der Fraktion Stadt für Alle betreffend**\n"
        "**die Pfandringe an den Papierkörben der Innen-**\n"
        "**stadt und deren Leerung an Sonntagen**\n**AN/0139/2016**"
    )
    about = "die Pfandringe an den Papierkörben der Innenstadt und deren Leerung an Sonntagen"
    _, told = read(SPOKEN.format(item=item))
    assert [heading for heading, _ in told] == [
        None,
        f"Antrag der Fraktion Stadt für Alle betreffend {about} AN/0139/2016",
        "Abstimmungsergebnis",
    ]
    assert "Änderungsantrag der Fraktion Stadt für Alle" in told[1][1]


SALUTED = "Sehr geehrter Herr Oberbürgermeister,\nsehr geehrte Mitglieder der Fraktionen,"
ASKED = "wir bitten um die Aufwertung der Fläche, denn sie ist weit von der Bebauung entfernt."


@pytest.mark.parametrize(
    "drawing",
    [
        pytest.param(
            f"{SALUTED}\n\n\n**Stellungnahme des Beirates zur Führung der Bahn am Markt**\n\n\n"
            f"{ASKED.capitalize()}",
            id="below",
        ),
        pytest.param(
            f"15. April 2025\n\n\n**Stellungnahme zur Konsolidierung: Listen der Kürzungen**\n\n\n"
            f"{SALUTED}\n\n{ASKED}",
            id="above",
        ),
    ],
)
def test_the_subject_of_a_letter_heads_no_section(drawing):
    _, told = read(drawing)
    assert [heading for heading, _ in told] == [None]
    assert told[0][1].startswith("Sehr geehrter")


def test_a_place_in_a_list_is_no_heading():
    drawing = (
        "**Sachverhalt**\n\nFolgende Flächen können ohne großen Aufwand aufgewertet werden:\n\n"
        "• In der Reuth\n\nEin kleinerer Platz, der für Ballspiele geeignet ist und genutzt wird.\n"
        "\n• Nähe Spielplatz\n\nEin Bolzplatz oberhalb des Spielplatzes, der ungepflegt ist.\n"
    )
    _, told = read(drawing)
    assert [heading for heading, _ in told] == ["Sachverhalt"]


def test_a_heading_runs_on_below_its_underlined_line():
    drawing = (
        "**Sachverhalt**\n\nDer Ausschuss hat sich mit der Sache befasst und wird berichten.\n\n\n"
        "__Anfrage__ __der__ __Fraktion__ __an__\nBgm. Schinner betreffend Personalmangel\n\n\n"
        "Der Bürgermeister dankt und beantwortet die Fragen, die ihm gestellt worden sind.\n"
    )
    _, told = read(drawing)
    assert told[1][0] == "Anfrage der Fraktion an Bgm. Schinner betreffend Personalmangel"


MINUTES = """
Niederschrift Nr. 17

Bürgerausschuß Löbenitz

  Darlehen: Der Bürgermeister berichtet über die Verhandlungen mit der Bank.
Diese ist bereit, das Geld auf fünf Jahre zu geben.

  Stundung von Beiträgen: Dem Tischler Vogel werden die Beiträge für den Weg
gestundet. Die Gesuche der übrigen werden abgelehnt.

  {last}: Das Grundstück am Mühlgraben wird zum Preise von 1 850 Mark erworben.
Der Kauf soll aus der Rücklage für den Bau bezahlt werden.
"""


def test_paragraphs_that_each_begin_with_their_heading():
    _, told = read(MINUTES.format(last="Ankauf"))
    assert [heading for heading, _ in told] == ["Darlehen", "Stundung von Beiträgen", "Ankauf"]
    assert told[0][1].startswith("Der Bürgermeister berichtet")


def test_two_such_paragraphs_are_no_series():
    _, told = read(MINUTES.format(last="Es wird beschlossen"))
    assert [heading for heading, _ in told] == [None]


SPEAKERS = """
Wortprotokoll

  Adele Zündorf: Ich begrüße Sie zu der heutigen Sitzung und bitte um Ruhe.

  Niklas Overath: Wir haben den Antrag gestellt, weil die Halle fehlt und leer ist.

  Martha Siepen: Die Halle ist nicht leer, sie wird für die Schule genutzt.
"""


def test_who_speaks_heads_no_section():
    _, told = read(SPEAKERS)
    assert [heading for heading, _ in told] == [None]


NUMBERED = """
Niederschrift

der Sitzung vom 6. Mai 1913

  1. fingänge: Das Ministerium des Innern hat den Nachtrag über die Freibank
genehmigt. Die Versammlung nimmt das zur Kenntnis.

  2. Ratsvorlage Nr. 61: Der Rat beantragt

für die Pflasterung der Neustadt die Summe zu bewilligen, die der Plan nennt.

  3. Wahl: In den Ausschuß wird an Stelle des Verstorbenen der Apotheker gewählt.

Schluß der Sitzung 7 Uhr 20 Minuten.
"""


def test_numbered_paragraphs_that_begin_with_their_heading():
    zones, told = read(NUMBERED)
    assert [heading for heading, _ in told] == ["fingänge", "Ratsvorlage Nr. 61", "Wahl"]
    assert zones["Schluß der Sitzung 7 Uhr 20 Minuten."] is Zone.CLOSING
