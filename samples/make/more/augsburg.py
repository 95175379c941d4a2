"""Augsburg 2022 to 2024: question, table paper, information and decision in one form."""

from samples.make.layouts import augsburg
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "form of papers of Augsburg in the 2020s; text, groups and persons invented"

PAPERS = (
    Paper(
        id="augsburg-anf-24-58213",
        city="Augsburg",
        year=2024,
        print="laser",
        layout=augsburg.layout,
        sheet=augsburg.sheet,
        modelled_on=_FORM,
        purpose="labels above values in three columns, a row without a day, empty Begründung,"
        " 'Keine' below Anlage, list with dashes",
        metadata=meta(
            number="ANF/24/58213",
            title="Anfrage der Fraktion Offene Stadt: Wartezeiten in der Kfz-Zulassung",
            kind="anfrage",
            public=True,
            date="2024-03-08",
            consultations=[
                meeting("Stadtrat Augsburg", public=True, role="Information ohne Beratung")
            ],
        ),
        form={
            "running": "Anfrage im Sinne von § 33a GeschO (öffentlich) ANF/24/58213 öffentlich",
            "kind": "Anfrage ehrenamtlicher Stadtratsmitglieder\nAnfrage im Sinne von § 33a GeschO"
            " (öffentlich)",
            "number": "ANF/24/58213",
            "fields": [
                ("Federführung:", "Dokumente aus der Politik"),
                ("Initiator:", "Fraktion Offene Stadt"),
                ("Datum:", "08.03.2024"),
            ],
            "rows": [("", "Stadtrat Augsburg (Information ohne Beratung)", "öffentlich")],
            "title": "Anfrage der Fraktion Offene Stadt: Wartezeiten in der Kfz-Zulassung",
        },
        body="""\
## anfrage | Anfrage

Sehr geehrte Frau Oberbürgermeisterin,

in den letzten Wochen erreichen uns vermehrt Beschwerden von Handwerksbetrieben und Autohäusern,
die für eine einfache Ummeldung mehr als drei Wochen auf einen Termin warten. Die Anmeldung über
das Internet scheitert nach ihren Angaben häufig daran, dass Bescheinigungen nicht erkannt werden.

Wir bitten um die Beantwortung folgender Fragen:

- Wie viele Tage betrug die mittlere Wartezeit auf einen Termin in den Monaten Dezember, Januar und
Februar?

- Wie viele Stellen in der Zulassungsbehörde sind zurzeit nicht besetzt, und seit wann?

- Wie hoch ist der Anteil der Vorgänge, die ohne Termin über das Internet erledigt werden?

- Ist vorgesehen, den Schalter für gewerbliche Kunden wieder zu öffnen, der im Jahr 2021
geschlossen wurde?

Für eine schriftliche Beantwortung vor der Sommerpause wären wir dankbar.

## begruendung | Begründung

## anlagen | Anlage

Keine
""",
    ),
    Paper(
        id="augsburg-tvo-bsv-24-57731-1",
        city="Augsburg",
        year=2024,
        print="laser",
        layout=augsburg.layout,
        sheet=augsburg.sheet,
        modelled_on=_FORM,
        purpose="Tischvorlage, not public, own number extends the cited one and stands in the head"
        " of each page, i. V.",
        metadata=meta(
            number="TVO-BSV/24/57731-1",
            title="Erwerb des Grundstücks Flur-Nr. 1188/4 Gemarkung Haunstetten zur Erweiterung"
            " der Feuerwache Süd",
            kind="drucksache",
            public=False,
            date="2024-02-19",
            consultations=[
                meeting(
                    "Liegenschaftsausschuss", "2024-02-20", public=False, role="Vorberatung"
                ),
                meeting("Stadtrat", "2024-02-29", public=False, role="Entscheidung"),
            ],
            signatories=[signed_by("Jürgen Rössle", "Ltd. Verwaltungsdirektor", mark="i. V.")],
            references=["BSV/24/57731"],
        ),
        form={
            "running": "Tischvorlage TVO-BSV/24/57731-1 nichtöffentlich",
            "kind": "Tischvorlage nichtöffentlich",
            "number": "TVO-BSV/24/57731-1",
            "fields": [
                ("Federführung:", "Liegenschaftsamt"),
                ("Referent/in:", "Dr. Karin Lohwasser, berufsm. Stadträtin"),
                ("Datum:", "19.02.2024"),
            ],
            "rows": [
                ("20.02.2024", "Liegenschaftsausschuss (Vorberatung)", "nichtöffentlich"),
                ("29.02.2024", "Stadtrat (Entscheidung)", "nichtöffentlich"),
            ],
            "title": "Erwerb des Grundstücks Flur-Nr. 1188/4 Gemarkung Haunstetten zur Erweiterung"
            " der Feuerwache Süd",
            "before": [
                ("Gesamtkosten", [("einmalig", "laufend/pro Jahr"), ("1.265.000 €", "keine")],
                 (150.0, 150.0)),
            ],
            "signature": "i. V.\nJürgen Rössle\nLtd. Verwaltungsdirektor",
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Dem Erwerb des Grundstücks Flur-Nr. 1188/4 der Gemarkung Haunstetten mit einer Fläche von 2.310
m² zum Preis von 1.210.000 € wird zugestimmt.

2. Die Nebenkosten von 55.000 € werden genehmigt.

## begruendung | Begründung

Die Verwaltung hat mit der Vorlage BSV/24/57731 über den Stand der Verhandlungen berichtet. In der
Zwischenzeit hat die Erbengemeinschaft das Angebot der Stadt angenommen und um eine Beurkundung bis
Ende März gebeten. Der Preis liegt um vier Prozent über dem Wert, den der Gutachterausschuss im
Herbst 2023 ermittelt hat.

Die Feuerwache Süd kann auf dem vorhandenen Gelände nicht erweitert werden. Zwei Fahrzeuge stehen
seit 2019 in einer angemieteten Halle, was die Ausrückzeiten um bis zu drei Minuten verlängert. Das
angrenzende Grundstück ist das einzige, das ohne Änderung des Bebauungsplanes genutzt werden kann.

Das Vorkaufsrecht nach § 24 BauGB i. V. m. der Satzung vom 27. Juli 2017 besteht nicht, da die
Fläche außerhalb des Geltungsbereiches liegt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Die Mittel stehen auf der Haushaltsstelle 1.88000.93200 zur Verfügung.
""",
    ),
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
                ("Hinweis auf einschlägige Vorgänge",
                 [("Vorlagen Nr.", "Vorgang"), ("ANF/23/55120", "Anfrage"),
                  ("BSV/20/04417", "Beleuchtungskonzept")],
                 (150.0, 200.0)),
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
                    "Ausschuss für Umwelt, Klima und Gesundheit (Umweltausschuss)", "2022-09-19",
                    public=True, role="Vorberatung",
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
