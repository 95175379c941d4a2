"""Augsburg 2022 and 2023: an information without a meeting, a decision with three."""

from samples.make.layouts import augsburg
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "form of papers of Augsburg in the 2020s; text, groups and persons invented"

PAPERS = (
    Paper(
        id="augsburg-inf-anf-23-55120-1",
        city="Augsburg",
        year=2023,
        print="laser",
        layout=augsburg.layout,
        sheet=augsburg.sheet,
        modelled_on=_FORM,
        purpose="no meeting at all, numbered questions in bold with answers, dates of the question"
        " in the title, several numbers of foreign papers",
        metadata=meta(
            number="INF-ANF/23/55120-1",
            title="Anfrage der Fraktion Offene Stadt vom 02.05.2023: Beleuchtung der Wege am"
            " Senkelbach",
            kind="informationsvorlage",
            public=True,
            date="2023-06-14",
            references=["ANF/23/55120", "BSV/20/04417"],
        ),
        form={
            "running": "Informationsvorlage INF-ANF/23/55120-1 öffentlich",
            "kind": "Informationsvorlage öffentlich",
            "number": "INF-ANF/23/55120-1",
            "fields": [
                ("Federführung:", "Tiefbauamt"),
                ("Referent/in:", "Anton Feigl, berufsm. Stadtrat"),
                ("Datum:", "14.06.2023"),
            ],
            "rows": [],
            "no_rows": "Für diese Vorlage erfolgt keine Beratung in Sitzungen der Gremien",
            "title": "Anfrage der Fraktion Offene Stadt vom 02.05.2023: Beleuchtung der Wege am"
            " Senkelbach",
            "before": [
                (
                    "Hinweis auf einschlägige Vorgänge",
                    [
                        ("Vorlagen Nr.", "Vorgang"),
                        ("ANF/23/55120", "Anfrage"),
                        ("BSV/20/04417", "Beleuchtungskonzept"),
                    ],
                    (150.0, 200.0),
                ),
            ],
        },
        body="""\
## sonstige | Inhalt

### 1. Warum sind am Senkelbach zwischen Eisenbahnbrücke und Wehr keine Leuchten vorhanden?

Der Weg wurde 1988 als Betriebsweg angelegt. Er ist im Beleuchtungskonzept nicht als Schulweg
eingestuft. Für Betriebswege ist eine Beleuchtung nicht vorgesehen.

### 2. Kann dort eine Beleuchtung nachgerüstet werden, die auf Bewegung anspricht?

Technisch ist das möglich. Auf 640 Metern Länge wären 22 Masten nötig. Die untere
Naturschutzbehörde weist darauf hin, dass der Bach von Fledermäusen als Flugweg benutzt wird. Sie
hält bernsteinfarbene Leuchten, die zwischen 23 und 5 Uhr ausgeschaltet bleiben, für vertretbar.

### 3. Was würde das kosten?

Die Stadtwerke haben 118.000 Euro ermittelt, dazu kommen jährlich 2.100 Euro für Strom und Wartung.
Im Haushalt sind dafür keine Mittel vorgesehen.

### 4. Bis wann ist mit einer Entscheidung zu rechnen?

Das Tiefbauamt nimmt den Weg in die Liste für den Doppelhaushalt 2025/2026 auf. Eine frühere
Verwirklichung wäre nur möglich, wenn eine andere Maßnahme zurückgestellt würde. Nach dem Ergebnis
der Verkehrszählung im März, bei der 310 Personen am Tag gezählt wurden, hält die Verwaltung dies
nicht für gerechtfertigt.
""",
    ),
    Paper(
        id="augsburg-bsv-22-50419",
        city="Augsburg",
        year=2022,
        print="inkjet",
        layout=augsburg.layout,
        sheet=augsburg.sheet,
        modelled_on=_FORM,
        purpose="three meetings of which the first is not public though the form says öffentlich,"
        " finance table, signature with role above the name",
        metadata=meta(
            number="BSV/22/50419",
            title="Neufassung der Satzung über die Benutzung der städtischen Friedhöfe",
            kind="beschlussvorlage",
            public=True,
            date="2022-09-05",
            consultations=[
                meeting("Referentenbesprechung", "2022-09-12", public=False, role="Anhörung"),
                meeting(
                    "Ausschuss für Umwelt, Klima und Gesundheit (Umweltausschuss)",
                    "2022-09-19",
                    public=True,
                    role="Vorberatung",
                ),
                meeting("Stadtrat", "2022-09-29", public=True, role="Entscheidung"),
            ],
            signatories=[signed_by("Anna-Lena Brugger", "Referentin", mark="gez.")],
            references=["BSV/14/01803"],
            attachments=enclosures(
                ("1", "Entwurf der Satzung"),
                ("2", "Gegenüberstellung der Änderungen"),
                ("3", "Stellungnahme des Seniorenbeirates vom 11. Juli 2022"),
            ),
        ),
        form={
            "running": "Beschlussvorlage BSV/22/50419 öffentlich",
            "kind": "Beschlussvorlage öffentlich",
            "number": "BSV/22/50419",
            "fields": [
                ("Federführung:", "Amt für Grünordnung, Naturschutz und Friedhofswesen"),
                ("Referent/in:", "Anna-Lena Brugger"),
                ("Datum:", "05.09.2022"),
            ],
            "rows": [
                ("12.09.2022", "Referentenbesprechung (Anhörung)", "nichtöffentlich"),
                (
                    "19.09.2022",
                    "Ausschuss für Umwelt, Klima und Gesundheit (Umweltausschuss) (Vorberatung)",
                    "öffentlich",
                ),
                ("29.09.2022", "Stadtrat (Entscheidung)", "öffentlich"),
            ],
            "title": "Neufassung der Satzung über die Benutzung der städtischen Friedhöfe",
            "signature": "Referentin\ngez. Anna-Lena Brugger",
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Die Neufassung der Friedhofssatzung wird entsprechend der Anlage 1 beschlossen.

2. Die Ruhezeit für Urnen wird einheitlich auf zehn Jahre festgesetzt.

## begruendung | Begründung

Die geltende Satzung stammt vom 28. November 2014 (BSV/14/01803). Seitdem hat sich der Anteil der
Urnenbeisetzungen von 54 auf 71 Prozent erhöht. Zugleich werden Grabstätten gewünscht, die von den
Angehörigen nicht gepflegt werden müssen.

Vorgesehen sind deshalb Baumgräber auf dem Nordfriedhof, gemeinschaftliche Anlagen mit Namenstafel
und ein Feld für früh verstorbene Kinder. Grabsteine aus Kinderarbeit werden künftig
ausgeschlossen; der Nachweis ist durch ein anerkanntes Siegel zu führen.

Der Seniorenbeirat hat dem Entwurf zugestimmt und um mehr Sitzbänke gebeten. Eine Änderung der
Gebühren ist mit der Satzung nicht verbunden.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Jahr | Aufwand | Ertrag |
| 2023 | 145.000 € | 30.000 € |
| 2024 | 60.000 € | 95.000 € |

## anlagen | Anlagen

1. Entwurf der Satzung

2. Gegenüberstellung der Änderungen

3. Stellungnahme des Seniorenbeirates vom 11. Juli 2022
""",
    ),
)
