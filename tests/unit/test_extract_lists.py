import pytest

from tests.papers import judged

PAPER = """
STADT MUSTER
Drucksache 0565/23

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
{body}
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.

{end}
"""


@pytest.mark.parametrize(
    ("body", "cited"),
    [
        pytest.param(
            "Mit der Drucksache 0112/23 wurde die Prüfung festgelegt.", ["0112/23"], id="drucksache"
        ),
        pytest.param("Siehe DS 0112/23 und nochmals DS 0112/23.", ["0112/23"], id="each-once"),
        pytest.param(
            "Der Ratsbeschluß Nr. 0123/79 wird nun aufgehoben.", ["0123/79"], id="decision"
        ),
        pytest.param(
            "Der Antrag Nr. 14-20 / A 01877 ist damit behandelt.",
            ["14-20 / A 01877"],
            id="muenchen",
        ),
        pytest.param(
            "Die Richtlinie (Drucksache\n0447/21) ist die Grundlage dafür.",
            ["0447/21"],
            id="wrapped",
        ),
        pytest.param(
            "AUF GRUND DER VORLAGE 0644/22 WURDEN DIE BAEUME GEZAEHLT.", ["0644/22"], id="capitals"
        ),
        pytest.param(
            "Die Liste folgt hier.\n\n"
            "-------------------------------------\n"
            "| Vorlage-Nr.  | Gegenstand         |\n"
            "-------------------------------------\n"
            "| 88-14/12     | Bau von Wegen      |\n"
            "-------------------------------------\n"
            "| 101-16/12    | Rad an der Elbe    |\n"
            "-------------------------------------\n",
            ["88-14/12", "101-16/12"],
            id="column-of-a-table-in-the-text",
        ),
        pytest.param(
            "Die Frage der Pacht kam in der Vor-\nlage Nr. 77 vom vorigen Jahre nicht zur Sprache.",
            ["77"],
            id="word-over-two-lines",
        ),
        pytest.param(
            "Mit B+A 0112/23 wurde der Versuch für drei Jahre bewilligt.",
            ["0112/23"],
            id="behind-a-type-that-is-no-word",
        ),
        pytest.param("Die Summe A+B 0112/23 ist es nicht.", ["0112/23"], id="like-its-own"),
        pytest.param("Die Drucksache 0565/23 liegt dem Rat vor und gilt.", [], id="not-its-own"),
        pytest.param("Gemäß Richtlinie (DS 0447121) geht es.", ["0447/21"], id="ocr-slash"),
        pytest.param("Das Flurstück 88/3 der Flur 12 wird verkauft an ihn.", [], id="not-a-plot"),
        pytest.param(
            "Im Schuljahr 2022/23 lernten dort 240 Kinder am Ort.", [], id="not-a-school-year"
        ),
        pytest.param("Das Aktenzeichen: 30.12/4711 ist dabei anzugeben.", [], id="not-a-file"),
        pytest.param("Grundlage ist § 70 Abs. 1 der Ordnung von 2012/2013.", [], id="not-a-law"),
    ],
)
def test_references(body, cited):
    found = judged(PAPER.format(body=body, end="")).metadata.references or ()
    assert [one.value for one in found] == cited


@pytest.mark.parametrize(
    ("printed", "cited"),
    [
        pytest.param("0565/23 (bisher 0112/22)", ["0112/22"], id="former-number"),
        pytest.param("0565/23 (2. Fassung)", [], id="version"),
    ],
)
def test_references_beside_the_number(printed, cited):
    paper = PAPER.replace("0565/23", printed).format(body="Die Halle ist zu klein.", end="")
    assert [one.value for one in judged(paper).metadata.references or ()] == cited


AGENDA = """
STADT MUSTER

Tagesordnung
der Sitzung der Stadtverordneten am 4. Mai 1910

1. {item}
2. Einführung des Stadtrats Wollmann in sein Amt.
3. Verpachtung der Jagd auf der städtischen Flur.
"""


@pytest.mark.parametrize(
    ("item", "cited"),
    [
        pytest.param(
            "Einziehung des alten Brunnens am Markt. (Drucksache Nr. 12)", ["12"], id="counter"
        ),
        pytest.param(
            "Einziehung des Brunnens (Vorlage\n43/58). Zurückgestellt, da ein Plan fehlt.",
            ["43/58"],
            id="next-line",
        ),
        pytest.param("Einziehung des alten Brunnens. (Zeichnung Nr. 12)", [], id="of-no-paper"),
    ],
)
def test_references_of_an_agenda(item, cited):
    found = judged(AGENDA.format(item=item)).metadata.references or ()
    assert [one.value for one in found] == cited


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        pytest.param(
            "Anlagen:\n1. Lageplan\n2. Kostenberechnung",
            [("1", "Lageplan"), ("2", "Kostenberechnung")],
            id="list",
        ),
        pytest.param(
            "Anlagen: Lageplan, Entwurf des Vertrages",
            [(None, "Lageplan"), (None, "Entwurf des Vertrages")],
            id="inline-commas",
        ),
        pytest.param(
            "Anlagen: 1. Lageplan 2. Kostenberechnung",
            [("1", "Lageplan"), ("2", "Kostenberechnung")],
            id="inline-numbers",
        ),
        pytest.param(
            "Anlagenverzeichnis\n\nAnlage 1 – Lageplan\nAnlage 2 – Satzung",
            [("1", "Lageplan"), ("2", "Satzung")],
            id="anlage-n",
        ),
        pytest.param(
            "Anlagen:\n1. Satzung\n2. Stellungnahme vom 11. Juli 2022",
            [("1", "Satzung"), ("2", "Stellungnahme vom 11. Juli 2022")],
            id="a-day-is-no-item",
        ),
        pytest.param("Anlagen: keine\n\n[Dokumentende]", [], id="end-of-document"),
        pytest.param(
            "Anlage:\nEntwurf eines Gesetzes\n§ 1. Wer hier wohnt, zahlt 20 Pfennig am Tag.\n"
            "§ 2. Das Gesetz tritt am 1. Juli in Kraft.",
            [(None, "Entwurf eines Gesetzes")],
            id="paragraphs-of-a-statute-are-none",
        ),
        pytest.param(
            "Anlagen:\nSeiten\n1. Lageplan\n2. Kostenberechnung",
            [("1", "Lageplan"), ("2", "Kostenberechnung")],
            id="head-of-a-column",
        ),
        pytest.param(
            "Anlagen:\n1 - Liste der Objekte\n2 - Plan der Kontrollen",
            [("1", "Liste der Objekte"), ("2", "Plan der Kontrollen")],
            id="number-and-dash",
        ),
        pytest.param(
            "Anlagen: Lageplan, Blatt 1 bis 3, Satzung",
            [(None, "Lageplan, Blatt 1 bis 3"), (None, "Satzung")],
            id="sheets-are-no-title",
        ),
        pytest.param(
            "Anlagen: Lageplan\n\nKönigsberg, den 21. Januar 1928.\n\n"
            "                    Der Magistrat",
            [(None, "Lageplan")],
            id="the-closing-is-no-attachment",
        ),
        pytest.param("Anlagen: keine", [], id="none"),
        pytest.param("Anlage/n:\nohne Anlagen", [], id="without"),
        pytest.param(
            "4. Anlagen\nLageplan\nSubmissionsliste\n\ngez. Karl Otto\nBürgermeister",
            [(None, "Lageplan"), (None, "Submissionsliste")],
            id="below-a-numbered-heading",
        ),
        pytest.param(
            "Anlage: Antrag vom 14.01.2021\n\nUlrike Berg\nberufsm. Stadträtin",
            [(None, "Antrag vom 14.01.2021")],
            id="who-signs-below-is-no-attachment",
        ),
        pytest.param(
            "Anlagen:\n1 Lageplan\n1 Abschrift",
            [(None, "1 Lageplan"), (None, "1 Abschrift")],
            id="counts-not-numbers",
        ),
        pytest.param(
            "Anlagen: Grundriß. Ertragsberechnung",
            [(None, "Grundriß"), (None, "Ertragsberechnung")],
            id="parted-by-stops",
        ),
        pytest.param(
            "Anlagen\nAnlage 1 Lageplan          öffentlich\nAnlage 2 Vergleich         öffentlich",
            [("1", "Lageplan"), ("2", "Vergleich")],
            id="a-column-beside",
        ),
        pytest.param(
            "Anlagen: Der Plan wurde am 12. Juli vorgestellt. Er soll geändert werden",
            [],
            id="running-text-is-no-list",
        ),
        pytest.param("Beilage: 1 Plan.", [(None, "1 Plan")], id="how-many"),
        pytest.param(
            "Anlagen:\n1 Baumliste\n2 Karte",
            [("1", "Baumliste"), ("2", "Karte")],
            id="bare-numbers",
        ),
        pytest.param("", [], id="nothing"),
        pytest.param(
            "Als Anlagen angefügt sind:\n- Lageplan\n- Kosten je Jahr",
            [(None, "Lageplan"), (None, "Kosten je Jahr")],
            id="a-sentence-over-a-list",
        ),
        pytest.param(
            "Dieser Vorlage sind beigefügt:\n\na) Lageplan\n\nb) Satzung",
            [("a", "Lageplan"), ("b", "Satzung")],
            id="enclosed-without-the-word",
        ),
        pytest.param(
            "Dem Antrag ist nichts beigefügt.\n- Er wird im Ausschuss beraten.",
            [],
            id="a-sentence-that-ends",
        ),
        pytest.param(
            "Anlage 1 – Lageplan\nAnlage 2 – Satzung",
            [("1", "Lageplan"), ("2", "Satzung")],
            id="called-by-their-numbers",
        ),
        pytest.param("Anlage 3: Lageplan", [], id="one-called-alone-is-cited"),
        pytest.param(
            "**Anlagenverzeichnis**\n\nAnlage 1        Lageplan M 1:500\nAnlage 2        Satzung",
            [("1", "Lageplan M 1:500"), ("2", "Satzung")],
            id="titles-in-a-column",
        ),
        pytest.param(
            "Anlagen (öffentlich):\n- Lageplan\nAnlagen (nichtöffentlich):\n- Satzung",
            [(None, "Lageplan"), (None, "Satzung")],
            id="in-two-halves",
        ),
        pytest.param(
            "Anlagen:\nLageplan\nHauptausschuss 12.03.2013 Anhörung",
            [(None, "Lageplan")],
            id="a-meeting-below-the-list",
        ),
        pytest.param(
            "Anlage\n1. Die Abgabe wird für jede Person und jeden Tag erhoben.\n"
            "2. Das Gesetz ist am ersten Juli in Kraft zu setzen und gilt dann.",
            [],
            id="an-attached-paper-itself",
        ),
        pytest.param(
            "Anlagen:\n-Entwurf der Satzung\n-Plan",
            [(None, "Entwurf der Satzung"), (None, "Plan")],
            id="no-blank-behind-the-mark",
        ),
        pytest.param(
            "Anlagen: Raumprogramm, Stand April 2021",
            [(None, "Raumprogramm, Stand April 2021")],
            id="as-of-when",
        ),
        pytest.param(
            "Beigefügt       Dachkataster\nWorum es geht   Photovoltaik auf Dächern",
            [(None, "Dachkataster")],
            id="the-next-field-is-none",
        ),
        pytest.param("Beigefügt ist nichts       Dachkataster", [], id="a-sentence-is-no-label"),
        pytest.param(
            "Anlagen:\nLageplan\nBauausschuss, Protokoll vom 12.03.2013",
            [(None, "Lageplan"), (None, "Bauausschuss"), (None, "Protokoll vom 12.03.2013")],
            id="minutes-of-a-meeting-are-attached",
        ),
    ],
)
def test_attachments(end, expected):
    found = judged(PAPER.format(body="", end=end)).metadata.attachments or ()
    assert [(a.number and a.number.value, a.title and a.title.value) for a in found] == expected
