"""Bielefeld 2012: four pages, table over two of them, footnotes, headings of three ranks."""

from samples.make.layouts import vorlage_lang
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPERS = (
    Paper(
        id="bielefeld-4417-2009-2014",
        city="Bielefeld",
        year=2012,
        print="laser",
        layout=vorlage_lang.layout,
        sheet=vorlage_lang.sheet,
        modelled_on="form of a Beschlussvorlage of Bielefeld; text and persons invented",
        purpose="four pages, a ruled table over two, footnotes, numbered headings of two ranks,"
        " number with two years, Ergebnis and Fazit in sentences and as a heading, heading near a"
        " page's foot, i. V. m.",
        metadata=meta(
            number="4417/2009-2014",
            title="Prioritätenliste für die Sanierung der städtischen Sporthallen 2013 bis 2017",
            kind="beschlussvorlage",
            public=True,
            date="2012-08-27",
            consultations=[
                meeting("Schul- und Sportausschuss", "2012-09-18", public=True),
                meeting("Betriebsausschuss Immobilienservicebetrieb", "2012-09-25", public=True),
                meeting("Rat der Stadt Bielefeld", "2012-10-18", public=True),
            ],
            signatories=[
                signed_by("Dr. Ulrike Wittenbrink", "Erste Beigeordnete", mark="gez."),
                signed_by("Jörn Detering", "Betriebsleiter", mark="gez."),
            ],
            references=["1208/2004-2009", "3011/2009-2014"],
            attachments=enclosures(("1", "Karte der Standorte")),
        ),
        form={
            "authority": "Stadt Bielefeld\nDer Oberbürgermeister",
            "labels": "Drucksachen-Nr.:\nDatum:\nöffentlich",
            "values": "4417/2009-2014\n27.08.2012",
            "number": "4417/2009-2014",
            "kind": "Beschlussvorlage der Verwaltung",
            "rows": [
                ("Gremium", "Sitzung am", "Beratung"),
                ("Schul- und Sportausschuss", "18.09.2012", "öffentlich"),
                ("Betriebsausschuss Immobilienservicebetrieb", "25.09.2012", "öffentlich"),
                ("Rat der Stadt Bielefeld", "18.10.2012", "öffentlich"),
            ],
            "widths": (250, 100, 97),
            "title_label": "Beratungsgegenstand (Bezeichnung des Tagesordnungspunktes)",
            "title": "Prioritätenliste für die Sanierung der städtischen Sporthallen 2013 bis 2017",
            "notes": [
                "¹ Hallen der Berufskollegs, die der Kreis mitbenutzt, sind nicht enthalten.",
                "² Die Befragung wurde vom Stadtsportbund durchgeführt.",
                "³ Stand der Schätzung: 30. Juni 2012; Baupreisindex nicht berücksichtigt.",
            ],
            "signatures": [
                (78, "gez. Dr. Ulrike Wittenbrink\nErste Beigeordnete"),
                (320, "gez. Jörn Detering\nBetriebsleiter"),
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Der Rat der Stadt beschließt die Prioritätenliste für die Sanierung der Sporthallen in den Jahren
2013 bis 2017 und beauftragt den Immobilienservicebetrieb, die Maßnahmen in dieser Reihenfolge zu
planen.

\\f

## begruendung | Begründung:

## sachverhalt | 1. Anlass

Von den 94 städtischen Sporthallen¹ wurden 61 vor 1980 errichtet. Der Rat hat am 14. Mai 2009
(Drucksache 1208/2004-2009) verlangt, alle fünf Jahre eine Liste der dringendsten Sanierungen
vorzulegen. Sie soll den baulichen Zustand, den Bedarf der Schulen und die Auslastung durch die
Vereine gleichmäßig berücksichtigen.

### 1.1 Verfahren

Jede Halle wurde von zwei Ingenieuren begangen und mit Noten von 1 bis 6 bewertet. Für die
Auslastung gilt der Belegungsplan des Winters 2011/2012. Im Fazit der Vorprüfung, das dem Ausschuss
mit der Drucksache 3011/2009-2014 vorgelegt wurde, war die Gewichtung noch offen geblieben;
inzwischen haben sich Schulen und Sportbund² auf je ein Drittel verständigt.

### 1.2 Rechtliche Vorgaben

Nach § 14 EnEV i. V. m. § 4 der Bauordnung sind bei der Erneuerung von Dächern die Anforderungen an
den Wärmeschutz einzuhalten. Die Kosten dafür sind enthalten.

## sonstige | 2. Beteiligung

Die Schulleitungen haben den Entwurf im Mai erhalten; 52 von 58 haben geantwortet. Mehrfach wurde
darauf hingewiesen, dass Umkleiden und Duschen wichtiger seien als ein neuer Hallenboden. Der
Stadtsportbund hat seine Mitglieder im Juni befragt. Aus beiden Rückmeldungen ergaben sich sieben
Änderungen in der Reihenfolge.

Der Beirat für Behindertenfragen bittet, bei jeder Sanierung einen stufenlosen Zugang herzustellen.
Dem wird mit Ausnahme der Halle in Hoberge entsprochen, wo das Gelände zu steil ist.

## sonstige | 3. Die Liste

Die folgende Übersicht nennt die Hallen in der Reihenfolge ihrer Dringlichkeit³.

| Nr. | Halle | Note | Kosten |
| 1 | Grundschule Brake | 5,4 | 1.240.000 € |
| 2 | Realschule Senne | 5,3 | 980.000 € |
| 3 | Gymnasium am Waldhof | 5,1 | 1.710.000 € |
| 4 | Hauptschule Jöllenbeck | 5,0 | 860.000 € |
| 5 | Grundschule Ubbedissen | 4,9 | 430.000 € |
| 6 | Gesamtschule Schildesche | 4,9 | 2.050.000 € |
| 7 | Grundschule Quelle | 4,8 | 390.000 € |
| 8 | Realschule Heepen | 4,7 | 1.120.000 € |
| 9 | Grundschule Vilsendorf | 4,6 | 410.000 € |
| 10 | Sporthalle Almsporthalle Nord | 4,6 | 2.300.000 € |
| 11 | Grundschule Hoberge | 4,5 | 360.000 € |
| 12 | Förderschule am Kupferhammer | 4,5 | 540.000 € |
| 13 | Gymnasium Brackwede | 4,4 | 1.390.000 € |
| 14 | Grundschule Dornberg | 4,3 | 450.000 € |
| 15 | Hauptschule Baumheide | 4,2 | 770.000 € |
| 16 | Grundschule Sennestadt Süd | 4,2 | 480.000 € |
| 17 | Realschule Ost | 4,1 | 910.000 € |
| 18 | Grundschule Stieghorst | 4,1 | 370.000 € |

Die Hallen der Nummern 1 bis 6 sollen bis Ende 2014 saniert werden. Bei den Nummern 3 und 10 wird
geprüft, ob ein Neubau wirtschaftlicher ist. Während der Bauzeit weichen die Schulen auf benachbarte
Hallen aus; den Vereinen werden Zeiten am Wochenende angeboten.

## finanzielle_auswirkungen | 4. Kosten und Finanzierung

Die geschätzten Kosten betragen 16,76 Mio. Euro. Im Wirtschaftsplan sind jährlich 3,2 Mio. Euro
vorgesehen, so dass bis 2017 rund 16 Mio. Euro zur Verfügung stehen. Der Rest wird aus der
Sportpauschale gedeckt.

## fazit | 5. Ergebnis

Mit der Liste liegt erstmals eine Reihenfolge vor, der Schulen und Vereine zugestimmt haben. Sie
wird im Jahr 2015 überprüft.

##= anlagen | Anlage: 1 Karte der Standorte
""",
    ),
)
