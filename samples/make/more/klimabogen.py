"""2021 and 2024: papers of a town with a ruled sheet on climate between the parts of their text."""

from functools import partial

from samples.make.layouts import klimabogen as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_HEAT = "Satzung über den Anschluss an die Fernwärme im Quartier Schlachthof"
_TREE = "Straßenbäume: Stand der Nachpflanzungen und Ausblick"
_HEAD = ["Bereich", "++", "+", "0", "-"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns with a check on climate; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="rheinsbach-2024-v-1834-2024",
        city="Rheinsbach",
        year=2024,
        print="laser",
        purpose="sort of session by ticks below the title, bodies in bold with day and task in a"
        " line below, two by two, a ruled sheet of ticks in five columns, number in a block"
        " right",
        metadata=meta(
            number="V/1834/2024",
            title=_HEAT,
            kind="beschlussvorlage",
            public=True,
            date="2024-02-26",
            consultations=[
                meeting("Betriebsausschuss Stadtwerke", "2024-03-12", role="Vorberatung"),
                meeting("Ausschuss für Klima und Umwelt", "2024-03-14", role="Vorberatung"),
                meeting(
                    "Haupt-, Finanz- und Beschwerdeausschuss", "2024-04-09", role="Vorberatung"
                ),
                meeting("Stadtrat", "2024-04-16", role="Entscheidung"),
            ],
            signatories=[
                signed_by("Kerstin Oymann", "Bürgermeisterin", signed=True),
                signed_by("Marc Diefenthal", "Technischer Beigeordneter", signed=True),
            ],
            references=["V/1502/2022"],
            attachments=enclosures("Entwurf der Satzung", "Plan des Gebietes"),
        ),
        form={
            "house": "Stadt Rheinsbach\nFachgebiet 61 – Klima und Energie",
            "right": "V/1834/2024\n26.02.2024\nTelefon 917-412",
            "title": _HEAT,
            "kind": "Beschlussvorlage",
            "sort": "Sitzungsart: [x] öffentlich [ ] nichtöffentlich",
            "bodies": [
                ("Betriebsausschuss Stadtwerke", "12.03.2024 · Vorberatung"),
                ("Ausschuss für Klima und Umwelt", "14.03.2024 · Vorberatung"),
                ("Haupt-, Finanz- und Beschwerdeausschuss", "09.04.2024 · Vorberatung"),
                ("Stadtrat", "16.04.2024 · Entscheidung"),
            ],
            "check_title": "Prüfung der Klimawirkung",
            "check": [
                _HEAD,
                ["Ausstoß von Treibhausgasen", "[x]", "[ ]", "[ ]", "[ ]"],
                ["Verbrauch von Strom und Wärme", "[ ]", "[x]", "[ ]", "[ ]"],
                ["Flächen und Böden", "[ ]", "[ ]", "[x]", "[ ]"],
                ["Schutz vor Hitze und Starkregen", "[ ]", "[ ]", "[x]", "[ ]"],
            ],
            "signatures": [
                [
                    (60, True, "Kerstin Oymann\nBürgermeisterin"),
                    (304, True, "Marc Diefenthal\nTechnischer Beigeordneter"),
                ]
            ],
            "head": [("Stadt Rheinsbach", "left"), ("V/1834/2024", "right")],
            "foot": [("Seite {page} von {total}", "center")],
        },
        body="""\
## beschlussvorschlag | Vorschlag zum Beschluss

Die Satzung über den Anschluss und die Benutzung der Fernwärme wird in der Fassung des Entwurfs
beschlossen. Sie tritt am 1. Juli 2024 in Kraft.

## sonstige | Darum geht es

Auf dem Gelände des früheren Schlachthofs entstehen bis 2028 rund 430 Wohnungen. Mit der Vorlage
V/1502/2022 wurde entschieden, das Gebiet aus dem Rechenzentrum an der Bonner Straße mit Wärme zu
versorgen, die dort bisher ungenutzt an die Luft abgegeben wird. Die Leitung ist fertig, die
Zentrale mit zwei Wärmepumpen geht im Herbst in Betrieb.

Damit die Anlage zu tragbaren Preisen arbeiten kann, müssen mindestens achtzig Prozent der Gebäude
angeschlossen werden. Die Investoren haben sich in den Kaufverträgen dazu verpflichtet. Für neunzehn
Grundstücke, die der Stadt nicht gehörten, fehlt eine solche Bindung.

Die Satzung sieht Ausnahmen vor, wenn ein Gebäude seinen Bedarf vollständig aus erneuerbaren Quellen
deckt. Bestehende Heizungen dürfen bis zu ihrem Ersatz weiter betrieben werden.

@check

## finanzielle_auswirkungen | Geld

| Jahr | Ertrag | Aufwand |
| 2024 | 60.000 | 310.000 |
| 2025 | 420.000 | 455.000 |
| 2026 | 610.000 | 480.000 |

Die Beträge sind im Wirtschaftsplan der Stadtwerke enthalten. Der Haushalt der Stadt ist nicht
betroffen.

## anlagen | Anlagen

- Entwurf der Satzung

- Plan des Gebietes
""",
    ),
    _paper(
        id="rheinsbach-2021-v-0410-2021",
        city="Rheinsbach",
        year=2021,
        print="laser",
        purpose="information with both boxes of the session empty, one body, sheet with ticks last,"
        " no signature but a note of electronic release",
        metadata=meta(
            number="V/0410/2021",
            title=_TREE,
            kind="mitteilung",
            date="2021-11-02",
            consultations=[
                meeting("Ausschuss für Klima und Umwelt", "2021-11-18", role="Kenntnisnahme")
            ],
        ),
        form={
            "house": "Stadt Rheinsbach\nFachgebiet 67 – Grün",
            "right": "V/0410/2021\n02.11.2021\nTelefon 917-460",
            "title": _TREE,
            "kind": "Mitteilungsvorlage",
            "sort": "Sitzungsart: [ ] öffentlich [ ] nichtöffentlich",
            "bodies": [("Ausschuss für Klima und Umwelt", "18.11.2021 · Kenntnisnahme")],
            "check_title": "Prüfung der Klimawirkung",
            "check": [
                _HEAD,
                ["Ausstoß von Treibhausgasen", "[ ]", "[x]", "[ ]", "[ ]"],
                ["Verbrauch von Strom und Wärme", "[ ]", "[ ]", "[x]", "[ ]"],
                ["Flächen und Böden", "[ ]", "[x]", "[ ]", "[ ]"],
                ["Schutz vor Hitze und Starkregen", "[x]", "[ ]", "[ ]", "[ ]"],
            ],
            "below": "Diese Vorlage wurde elektronisch freigegeben "
            "und ist ohne Unterschrift gültig.",
            "head": [("Stadt Rheinsbach", "left"), ("V/0410/2021", "right")],
            "foot": [("Seite {page} von {total}", "center")],
        },
        body="""\
## sonstige | Darum geht es

Im Kataster stehen 6.180 Bäume an Straßen. In den Jahren 2018 bis 2020 mussten 412 gefällt werden,
die meisten wegen Trockenheit. Nachgepflanzt wurden 287.

An 61 Stellen ist eine Pflanzung nicht mehr möglich, weil Leitungen im Boden liegen. Hierfür werden
Ersatzorte gesucht, bevorzugt auf Schulhöfen.

## sonstige | So geht es weiter

Bis zum Frühjahr sollen 140 Bäume gesetzt werden. Gewählt werden Arten, die lange Trockenheit
vertragen: Zerreiche, Purpurerle, Silberlinde und Hopfenbuche.

@check
""",
    ),
)
