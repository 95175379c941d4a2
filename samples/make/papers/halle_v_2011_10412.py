"""Halle 2011: a long Vorlage, headings with numbers, one near the foot of a page."""

from samples.make.layouts import halle
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPER = Paper(
    id="halle-v-2011-10412",
    city="Halle (Saale)",
    year=2011,
    print="laser",
    layout=halle.layout,
    sheet=halle.sheet,
    modelled_on="form of a Beschlussvorlage of Halle (SessionNet); text and persons invented",
    purpose="three pages, numbered headings of two ranks, running headers and footers, tables over"
    " pages, Fazit with a number, the word Ergebnis in sentences",
    metadata=meta(
        number="V/2011/10412",
        title="Fortschreibung des Konzeptes für die Stadtbibliothek 2012 bis 2016",
        kind="beschlussvorlage",
        public=True,
        date="2011-11-29",
        consultations=[
            meeting("Kulturausschuss", "2012-01-11", public=True, role="Vorberatung"),
            meeting(
                "Ausschuss für Finanzen, städtische Beteiligungsverwaltung und Liegenschaften",
                "2012-01-17",
                public=True,
                role="Vorberatung",
            ),
            meeting("Stadtrat", "2012-01-25", public=True, role="Entscheidung"),
        ],
        signatories=[signed_by("Dr. Ansgar Kehl", "Beigeordneter", signed=True)],
        references=["IV/2007/06455", "V/2010/08861"],
        attachments=enclosures(
            ("1", "Nutzungszahlen 2006 bis 2010"), ("2", "Raumplan der Zweigstellen")
        ),
    ),
    form={
        "short": "Fortschreibung des Konzeptes für die Stadtbibliothek",
        "number": "V/2011/10412",
        "place": "29.11.2011",
        "kind": "Beschlussvorlage",
        "fields": [
            ("TOP:", ""),
            ("Vorlagen-Nummer:", "V/2011/10412"),
            ("Datum:", "29.11.2011"),
            ("Bezug-Nummer.:", ""),
            ("Verfasser:", "FB Kultur"),
            ("Status:", "öffentlich"),
        ],
        "rows": [
            ("Kulturausschuss", "11.01.2012", "öffentlich Vorberatung"),
            (
                "Ausschuss für Finanzen, städtische Beteiligungsverwaltung und Liegenschaften",
                "17.01.2012",
                "öffentlich Vorberatung",
            ),
            ("Stadtrat", "25.01.2012", "öffentlich Entscheidung"),
        ],
        "title": "Fortschreibung des Konzeptes für die Stadtbibliothek 2012 bis 2016",
        "signature": "Dr. Ansgar Kehl\nBeigeordneter",
    },
    body="""\
## beschlussvorschlag | Beschlussvorschlag:

1. Der Stadtrat beschließt die Fortschreibung des Konzeptes für die Stadtbibliothek für die Jahre
2012 bis 2016.

2. Die Zweigstelle West wird zum 30.06.2013 mit der Schulbibliothek der Sekundarschule
zusammengelegt.

3. Die Öffnungszeiten der Zentralbibliothek werden auf 40 Stunden in der Woche erweitert.

@signature

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

| Haushaltsstelle | 2012 | 2013 | 2014 |
| Medienetat | 310.000 € | 325.000 € | 340.000 € |
| Personal | 1.940.000 € | 1.905.000 € | 1.880.000 € |
| Bewirtschaftung | 268.000 € | 241.000 € | 233.000 € |

## zusammenfassung | 1. Zusammenfassung

Die Stadtbibliothek ist mit jährlich 420.000 Besuchen die am stärksten genutzte Kultureinrichtung
der Stadt. Sie unterhält eine Zentralbibliothek, vier Zweigstellen und einen Bücherbus. Mit dem
vorliegenden Konzept sollen die Standorte erhalten, die Öffnungszeiten ausgeweitet und die Kosten
der Gebäude gesenkt werden.

## sachverhalt | 2. Ausgangslage

Grundlage der bisherigen Arbeit ist das im Jahr 2007 beschlossene Konzept (IV/2007/06455). Es sah
vor, den Medienbestand jährlich um acht Prozent zu erneuern. Dieses Ziel wurde in keinem Jahr
erreicht. Der Anteil der Medien, die älter als zehn Jahre sind, stieg von 31 auf 44 Prozent.
Zugleich ging die Zahl der Entleihungen in den Zweigstellen um ein Fünftel zurück, während sie in
der Zentralbibliothek leicht zunahm.

### 2.1 Standorte

Die Zweigstelle Süd wurde 2009 in ein ehemaliges Ladengeschäft verlegt und verzeichnet seitdem die
höchsten Zuwächse. Die Zweigstelle West befindet sich im Obergeschoss eines Plattenbaus ohne
Aufzug. Ein barrierefreier Umbau würde nach einer Schätzung des Eigentümers 190.000 Euro kosten.
Die Zweigstelle Nord teilt sich ihre Räume mit dem Bürgerladen; dieses Modell hat sich bewährt.

Der Bücherbus fährt 21 Haltepunkte an. Das Fahrzeug stammt aus dem Jahr 1998. Im Ergebnis der
letzten Hauptuntersuchung wurden erhebliche Mängel festgestellt, deren Beseitigung rund 18.000
Euro gekostet hat. Eine Ersatzbeschaffung ist mittelfristig unumgänglich.

### 2.2 Nutzung

Die Befragung im Frühjahr 2011 ergab ein differenziertes Bild. Von 1.312 Befragten kommen 58
Prozent mindestens einmal im Monat. Gewünscht werden vor allem längere Öffnungszeiten am
Sonnabend, Arbeitsplätze mit Stromanschluss und ein größeres Angebot an Hörbüchern. Kritik gab es
am Zustand der Sanitäranlagen und an der Dauer der Vormerkungen.

| Standort | Besuche 2008 | Besuche 2009 | Besuche 2010 |
| Zentralbibliothek | 236.400 | 241.900 | 248.300 |
| Zweigstelle Nord | 48.100 | 47.600 | 46.900 |
| Zweigstelle Süd | 39.700 | 44.200 | 52.800 |
| Zweigstelle West | 31.500 | 28.400 | 25.100 |
| Zweigstelle Ost | 29.900 | 28.700 | 27.600 |

## sonstige | 3. Ziele und Maßnahmen

Die Bibliothek versteht sich als Ort des Lernens, der Begegnung und der Information. Bis 2016
werden vier Ziele verfolgt: ein aktueller Bestand, verlässliche Öffnungszeiten, die Zusammenarbeit
mit Schulen und Kindertageseinrichtungen sowie der Ausbau der digitalen Ausleihe.

Der Medienetat wird schrittweise auf 340.000 Euro angehoben. Damit kann die Erneuerungsquote auf
sechs Prozent steigen. Die Rückgabe wird durch einen Automaten im Eingangsbereich erleichtert, der
auch außerhalb der Öffnungszeiten zugänglich ist. Die frei werdenden Stunden kommen dem
Auskunftsdienst zugute.

Mit den Schulen werden verbindliche Vereinbarungen geschlossen. Jede Klasse der Stufen 2, 5 und 7
besucht die Bibliothek mindestens einmal im Schuljahr. Die Zusammenlegung der Zweigstelle West mit
der Schulbibliothek folgt dem Beispiel anderer Städte; sie war bereits Gegenstand des
Prüfauftrages V/2010/08861.

## stellungnahme | 4. Stellungnahme des Bibliotheksbeirates

Der Beirat begrüßt die Erweiterung der Öffnungszeiten. Er bittet darum, die Zweigstelle West erst
dann zu schließen, wenn die neuen Räume bezugsfertig sind, und den Bücherbus in die mittelfristige
Finanzplanung aufzunehmen.

## fazit | 5. Fazit

Mit dem Konzept können die Leistungen der Stadtbibliothek bei sinkenden Kosten der Gebäude
erhalten und in wichtigen Bereichen verbessert werden. Die Zusammenlegung im Westen der Stadt ist
vertretbar, weil der neue Standort besser zu erreichen und barrierefrei ist. Über die Umsetzung
wird jährlich berichtet.

## anlagen | Anlagen:

1. Nutzungszahlen 2006 bis 2010

2. Raumplan der Zweigstellen
""",
)
