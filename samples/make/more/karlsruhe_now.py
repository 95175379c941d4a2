"""Karlsruhe 2020 to 2025: three papers in the newer form."""

from samples.make.layouts import karlsruhe_now
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "form of Karlsruhe in the 2020s; text, groups and persons invented"
_CROSSES = (206.0, 80.0, 50.0, 40.0, 40.0)

PAPERS = (
    Paper(
        id="karlsruhe-2025-0588",
        city="Karlsruhe",
        year=2025,
        print="laser",
        layout=karlsruhe_now.layout,
        sheet=karlsruhe_now.sheet,
        modelled_on=_FORM,
        purpose="column 'Ö / N', one row of each: the paper is not public by its rows; a table"
        " of years; cited numbers; no date",
        metadata=meta(
            number="2025/0588",
            title="Zusammenlegung der städtischen Verleihstellen für Spiel- und Sportgeräte",
            kind="beschlussvorlage",
            public=False,
            consultations=[
                meeting(
                    "Ausschuss für Sport und Bewegung",
                    "2025-06-24",
                    public=False,
                    role="Vorberatung",
                    agenda_item="4",
                ),
                meeting(
                    "Gemeinderat",
                    "2025-07-22",
                    public=True,
                    role="Entscheidung",
                    agenda_item="11",
                ),
            ],
            references=["2025/0102", "2023/1377"],
            attachments=enclosures(("1", "Übersicht der Verleihstellen")),
        ),
        form={
            "kind": "Beschlussvorlage",
            "sender": "",
            "labels": "Vorlage Nr.:\nVerantwortlich:\nDienststelle:",
            "values": "2025/0588\nDez. 3\nSchul- und Sportamt",
            "title": "Zusammenlegung der städtischen Verleihstellen für Spiel- und Sportgeräte",
            "rows": [
                ("Gremien", "Termin", "TOP", "Ö / N", "Zuständigkeit"),
                ("Ausschuss für Sport und Bewegung", "24.06.2025", "4", "N", "Vorberatung"),
                ("Gemeinderat", "22.07.2025", "11", "Ö", "Entscheidung"),
            ],
            "widths": (190.0, 80.0, 45.0, 50.0, 100.0),
            "boxes": [
                ("Finanzielle Auswirkungen", True),
                ("CO2-Relevanz: Auswirkung auf den Klimaschutz", False),
            ],
        },
        body="""\
## zusammenfassung | Kurzfassung

Die Stadt verleiht an vier Stellen Spiel- und Sportgeräte an Vereine und Schulen. Drei davon sind
nicht ausgelastet. Es wird vorgeschlagen, den Verleih ab Januar 2026 am Standort Nordhafen zu
bündeln.

## beschlussvorschlag | Beschluss

Der Gemeinderat stimmt der Zusammenlegung der Verleihstellen am Standort Nordhafen zum 1. Januar
2026 zu.

@boxes

## sonstige | Maßnahme

Grundlage ist das mit der Informationsvorlage Nr. 2025/0102 vorgestellte Verfahren zur Sicherung
des Haushalts. Die Mietverträge für die Stellen Südstadt, Durlach und Neureut enden zum Jahresende
und werden nicht verlängert. Das dort tätige Personal wechselt in den Nordhafen oder in die
Betreuung der Sporthallen; Kündigungen sind nicht vorgesehen.

| 2026 | 2027 | 2028 | 2029 |
| 38.500 € | 61.000 € | 61.000 € | 62.500 € |

## sachverhalt | Ausgangslage

Im Jahr 2024 wurden 1.912 Entleihungen gezählt, davon 1.344 im Nordhafen. Die übrigen Stellen haben
zusammen an nur 41 Tagen im Jahr mehr als drei Kunden. Der Bestand ist in der Vorlage 2023/1377
beschrieben; er wird um doppelt vorhandene Geräte verringert, die den Schulen angeboten werden.

Die Vereine wurden befragt. Von 96 Antwortenden halten 71 einen Standort für ausreichend, wenn ein
Lieferdienst eingerichtet wird. Ein solcher Dienst ist mit dem vorhandenen Transporter an zwei
Nachmittagen in der Woche möglich.

## anlagen | Anlage

1. Übersicht der Verleihstellen
""",
    ),
    Paper(
        id="karlsruhe-2022-0341",
        city="Karlsruhe",
        year=2022,
        print="laser",
        layout=karlsruhe_now.layout,
        sheet=karlsruhe_now.sheet,
        modelled_on=_FORM,
        purpose="Anfrage that gives only the day of its receipt: no date; 'Unterzeichnet von:'"
        " two names; a heading with a slash",
        metadata=meta(
            number="2022/0341",
            title="Barrierefreie Toiletten in Sporthallen: Bestand und Bedarf",
            kind="anfrage",
            public=True,
            consultations=[meeting("Gemeinderat", "2022-05-24", public=True, agenda_item="27")],
            signatories=[signed_by("Carla Wehrle"), signed_by("Tobias Anstett")],
        ),
        form={
            "kind": "Anfrage",
            "sender": "Fraktion Bürgerbund",
            "labels": "Vorlage Nr.:\nEingang:",
            "values": "2022/0341\n29.03.2022",
            "title": "Barrierefreie Toiletten in Sporthallen: Bestand und Bedarf",
            "rows": [
                ("Gremium", "Termin", "TOP", "ö", "nö"),
                ("Gemeinderat", "24.05.2022", "27", "x", ""),
            ],
            "widths": _CROSSES,
            "signature": "Unterzeichnet von:\nCarla Wehrle\nTobias Anstett",
        },
        body="""\
## anfrage

1. In welchen städtischen Sporthallen gibt es eine Toilette, die den Anforderungen der DIN 18040
entspricht? Wir bitten um eine Aufstellung nach Stadtteilen.

2. Sind diese Toiletten während der Hallenzeiten der Vereine geöffnet, und wer hat den Schlüssel?

3. Für welche Hallen ist ein Umbau bis 2025 vorgesehen?

4. Wurde für Hallen, die nicht umgebaut werden können, eine Lösung mit Containern geprüft?

## sachverhalt | Sachverhalt/Begründung:

Der Verein für Rollstuhlbasketball hat uns berichtet, dass er zwei Auswärtsmannschaften im Februar
wieder nach Hause schicken musste. In der einen Halle war die Toilette verschlossen, in der anderen
diente sie als Lager für Matten. Das ist kein Einzelfall.

Menschen mit Behinderung haben einen Anspruch darauf, am Sport teilzunehmen, ob als Spielerin oder
als Zuschauer. Eine Halle ohne benutzbare Toilette schließt sie aus. Bevor wir Anträge zum
Haushalt stellen, möchten wir deshalb wissen, wie groß die Lücke ist und welche Mittel für den
laufenden Zeitraum bereits gebunden sind.
""",
    ),
    Paper(
        id="karlsruhe-2020-brunnenweg",
        city="Karlsruhe",
        year=2020,
        print="laser",
        layout=karlsruhe_now.layout,
        sheet=karlsruhe_now.sheet,
        modelled_on=_FORM,
        purpose="no number (the field holds dashes), the date is that of the question, questions"
        " in bold between the answers, non-public cross",
        metadata=meta(
            title="Zustand der Treppe am Brunnenweg",
            kind="stellungnahme",
            public=False,
            consultations=[
                meeting("Ortschaftsrat Stupferich", "2020-02-05", public=False, agenda_item="2")
            ],
        ),
        form={
            "kind": "Stellungnahme zur Anfrage",
            "sender": "der Ortschaftsratsfraktion Freie Liste vom 28.11.2019",
            "labels": "Vorlage Nr.:\nVerantwortlich:",
            "values": "---\nDez. 6",
            "title": "Zustand der Treppe am Brunnenweg",
            "rows": [
                ("Gremium", "Termin", "TOP", "ö", "nö"),
                ("Ortschaftsrat Stupferich", "05.02.2020", "2", "", "x"),
            ],
            "widths": _CROSSES,
        },
        body="""\
## sonstige

### Ist der Stadt bekannt, dass die Treppe am Brunnenweg bei Nässe nicht mehr gefahrlos begangen
werden kann?

Ja. Die Ortsverwaltung hat am 4. November 2019 eine Begehung mit dem Tiefbauamt veranlasst. Dabei
wurden elf lose Stufen und ein auf drei Metern fehlender Handlauf festgestellt. Die losen Stufen
wurden noch im November mit Mörtel gesichert.

### Wem gehört das Grundstück, über das der untere Teil der Treppe führt?

Der untere Teil liegt auf einem privaten Grundstück. Ein Wegerecht ist im Grundbuch nicht
eingetragen. Mit der Eigentümerin wird über den Erwerb eines Streifens von zwei Metern Breite
verhandelt. Angaben zum Preis können nur in nichtöffentlicher Sitzung gemacht werden.

### Wann ist mit einer Erneuerung zu rechnen?

Die Treppe ist in der Prioritätenliste für das Jahr 2021 enthalten. Voraussetzung ist, dass die
Verhandlungen bis zum Sommer abgeschlossen werden. Gelingt das nicht, wird der untere Teil gesperrt
und die Schule über die Bergstraße ausgeschildert. Die Kosten der Erneuerung werden auf 64.000 Euro
geschätzt; ein Zuschuss ist nicht zu erwarten.
""",
    ),
)
