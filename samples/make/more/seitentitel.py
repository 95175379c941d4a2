"""2008 and 2018: Vorlagen set like a report, with a running title and decimal headings."""

from functools import partial

from samples.make.layouts import seitentitel as form
from samples.make.paper import Paper, meeting, meta, signed_by

_CULTURE = "Kulturentwicklungsplan 2018 bis 2028"
_FOREST = "Forsteinrichtung für den Stadtwald"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="report-like papers of a city; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="mainbogen-2018-kev-08-18",
        city="Mainbogen",
        year=2018,
        print="laser",
        purpose="particulars as plain lines in a box at the right: number without a label among"
        " them, decimal headings of two ranks, running title on page two, years in the title",
        metadata=meta(
            number="KEV/08/18",
            title=_CULTURE,
            kind="beschlussvorlage",
            public=True,
            date="2018-04-04",
            consultations=[
                meeting("Kultursenat", "2018-04-24", True),
                meeting("Stadtrat", "2018-05-15", True),
            ],
            signatories=[signed_by("Dr. Friederike Amling", "Kulturreferentin", signed=True)],
        ),
        form={
            "running": "Kulturentwicklungsplan · Stadt Mainbogen",
            "kind": "Beschlussvorlage",
            "title": _CULTURE,
            "box": [
                "KEV/08/18",
                "Stadt Mainbogen, Kulturreferat",
                "4. April 2018",
                "öffentlich",
                "Kultursenat 24.04.2018",
                "Stadtrat 15.05.2018",
            ],
            "signatures": [[(78, True, "Dr. Friederike Amling\nKulturreferentin")]],
        },
        body="""\
## beschlussvorschlag | 1. Beschlussvorschlag

Der Stadtrat beschließt den Plan als Rahmen für die kommenden zehn Jahre. Über die einzelnen
Vorhaben wird mit dem Haushalt entschieden.

## sachverhalt | 2. Ausgangslage

### 2.1 Einrichtungen

Die Stadt unterhält ein Theater, zwei Museen, die Bibliothek mit vier Zweigstellen, das Archiv und
die Musikschule. Daneben bestehen 118 Vereine und freie Gruppen. Die Zahl der Besuche lag 2017 bei
612.000, das sind neun vom Hundert mehr als 2010.

### 2.2 Beteiligung

Von März bis November 2017 fanden sechs Werkstätten statt, an denen 430 Menschen teilnahmen. Die
Umfrage im Netz haben 1.870 beantwortet. Gewünscht werden vor allem Räume zum Proben, längere
Öffnungszeiten am Abend und Angebote, die nichts kosten.

## sonstige | 3. Leitlinien

### 3.1 Teilhabe

Alle Häuser öffnen an einem Tag im Monat ohne Eintritt. Die Bibliothek wird an Sonntagen zum
Treffpunkt; ob das ohne ausleihendes Personal möglich ist, klärt ein Versuch.

### 3.2 Räume

Im ehemaligen Postamt entstehen zwölf Proberäume. Die Halle 5 im Hafen wird für Veranstaltungen bis
400 Personen hergerichtet, sofern das Land fördert.

### 3.3 Förderung

Die freien Gruppen erhalten Verträge über drei Jahre. Ein Beirat aus fünf Personen gibt
Empfehlungen.

## finanzielle_auswirkungen | 4. Finanzierung

| Vorhaben | einmalig | jährlich |
| Proberäume | 1.450.000 | 62.000 |
| Halle 5 | 2.900.000 | 110.000 |
| Verträge | - | 180.000 |

Die Beträge sind in der mittelfristigen Planung bis 2021 zur Hälfte enthalten.

## fazit | 5. Fazit

Der Plan schafft Verlässlichkeit, ohne den Stadtrat zu binden. Er wird nach fünf Jahren überprüft.
""",
    ),
    _paper(
        id="mainbogen-2008-stadtwald",
        city="Mainbogen",
        year=2008,
        print="laser",
        purpose="no number in the box, 'Bericht' is the kind, one body without a status, line below"
        " the name about an exhibition of maps",
        metadata=meta(
            title=_FOREST,
            kind="sonstige",
            date="2008-10-13",
            consultations=[meeting("Umweltausschuss", "2008-11-11")],
            signatories=[signed_by("Gottfried Heilig", "Forstdirektor", mark="gez.")],
        ),
        form={
            "running": "Forsteinrichtung · Stadt Mainbogen",
            "kind": "Bericht",
            "title": _FOREST,
            "box": [
                "Stadt Mainbogen, Forstamt",
                "13.10.2008",
                "Umweltausschuss 11.11.2008",
                "Auskunft: 37-2316",
            ],
            "signatures": [[(78, False, "gez. Gottfried Heilig\nForstdirektor")]],
            "low": "Die Karten hängen bis zum 14. November im Foyer des Rathauses aus.",
        },
        body="""\
## sonstige | 1. Zustand

Der Wald umfasst 1.120 ha, davon 640 ha Buche und Eiche. Der Vorrat ist seit 1998 von 261 auf 289
Festmeter je Hektar gestiegen. Die Fichte nimmt nach den Stürmen nur noch elf Prozent der Fläche
ein.

## sonstige | 2. Planung bis 2018

Jährlich sollen 6.200 Festmeter eingeschlagen werden, 400 mehr als bisher. 58 ha werden aus der
Nutzung genommen. Auf 31 ha wird Eiche gepflanzt, die gegen Wild zu schützen ist.

## finanzielle_auswirkungen | 3. Ergebnis

Bei den heutigen Preisen für Holz ist mit einem Überschuss von 40.000 Euro im Jahr zu rechnen.
""",
    ),
)
