"""2021 and 2024: papers with a design of their own, title in 21 points, facts in columns."""

from functools import partial

from samples.make.layouts import ueberblick as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SQUARE = "Ein Platz für alle: Umbau des Bahnhofsvorplatzes"
_TABLET = "Digitale Endgeräte an den Grundschulen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="designed papers of the 2020s; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="neuwerder-2024-bv-24-0117",
        city="Neuwerder",
        year=2024,
        print="laser",
        purpose="title in 21 points over two lines, facts in three columns ('Kennung', 'Vom', 'Wer"
        " entscheidet'), two bodies with their days in one cell, headings as questions, two pages",
        metadata=meta(
            number="BV-24-0117",
            title=_SQUARE,
            kind="beschlussvorlage",
            date="2024-05-06",
            consultations=[
                meeting("Mobilitätsausschuss", "2024-05-22"),
                meeting("Stadtrat", "2024-06-12"),
            ],
            signatories=[signed_by("Dr. Leyla Aksoy", "Beigeordnete", mark="gez.")],
            references=["BV-22-0340"],
            attachments=enclosures("Entwurf", "Ergebnisse der Beteiligung"),
        ),
        form={
            "house": "NEUWERDER\nStadt am Fluss",
            "kind": "Beschlussvorlage",
            "title": _SQUARE,
            "facts": [
                ("Kennung", "BV-24-0117"),
                ("Vom", "6. Mai 2024"),
                ("Wer entscheidet", "Mobilitätsausschuss 22.05.2024\nStadtrat 12.06.2024"),
            ],
            "foot": [("BV-24-0117", "left"), ("{page} | {total}", "right")],
            "signatures": [[(92, False, "gez. Dr. Leyla Aksoy\nBeigeordnete")]],
        },
        body="""\
## zusammenfassung | Kurz gesagt

Der Vorplatz wird zwischen 2025 und 2027 umgebaut. Busse halten künftig an einer Insel, der
Taxistand rückt nach Osten, und 34 Bäume werden gepflanzt. Die Stadt zahlt 2,9 von 8,4 Millionen
Euro.

## beschlussvorschlag | Was soll beschlossen werden?

1. Der Entwurf des Büros Feldkamp wird Grundlage der weiteren Planung.

2. Die Verwaltung stellt bis zum 30. September den Antrag auf Förderung.

3. Über die Zahl der Stellplätze wird nach der Auswertung des Versuchs gesondert entschieden.

## sachverhalt | Sachverhalt

Am Bahnhof steigen an Werktagen 14.200 Menschen ein, aus oder um. Der Platz davor wurde 1978 für
weniger als die Hälfte gebaut. Zwischen Bus und Gleis liegen drei Fahrbahnen, eine Ampel und eine
Unterführung, deren Aufzug im vergangenen Jahr an 61 Tagen stillstand.

Mit der Vorlage BV-22-0340 wurde ein Wettbewerb beschlossen. Von elf Arbeiten wählte die Jury am 9.
November 2023 einstimmig die des Büros Feldkamp. Sie hob hervor, dass die Wege zu den Bussen darin
am kürzesten sind und die alte Platane erhalten bleibt.

In zwei Werkstätten und einer Befragung haben sich 630 Menschen geäußert. Am häufigsten genannt
wurden Schatten, Bänke mit Lehnen und eine öffentliche Toilette. Kritisch sehen viele, dass 28
Plätze zum Kurzparken entfallen.

## begruendung | Begründung

Ohne Umbau lässt sich der Takt der Stadtbusse nicht auf zehn Minuten verdichten, weil die
Haltestellen dafür nicht lang genug sind. Das Land hat angekündigt, das Programm nach 2026 nicht
fortzusetzen.

Geprüft wurde auch, nur die Haltestellen zu verlängern. Das kostet 2,2 Millionen Euro, wird aber
nicht gefördert und verbessert die Wege nicht.

## finanzielle_auswirkungen | Kosten und Finanzierung

| Bau | 6.950.000 € |
| Planung | 1.120.000 € |
| Kunst und Ausstattung | 330.000 € |
| Förderung | -5.500.000 € |

## sonstige | Was heißt das für das Klima?

Durch kürzere Wege und mehr Busse rechnet das Gutachten mit 240 Tonnen Kohlendioxid weniger im Jahr.
Entsiegelt werden 1.900 Quadratmeter.

## anlagen | Anlagen

- Entwurf

- Ergebnisse der Beteiligung

@sign
""",
    ),
    _paper(
        id="neuwerder-2021-information-tablets",
        city="Neuwerder",
        year=2021,
        print="laser",
        purpose="the same design with 'Information für den Schulausschuss' as kind, no number, day"
        " in the third column, status in the second",
        metadata=meta(
            title=_TABLET,
            kind="informationsvorlage",
            public=True,
            date="2021-02-25",
            consultations=[meeting("Schulausschuss", "2021-03-09")],
        ),
        form={
            "house": "NEUWERDER\nSchulamt",
            "kind": "Informationsvorlage",
            "title": _TABLET,
            "facts": [
                ("Gremium", "Schulausschuss\n9. März 2021"),
                ("Status", "öffentlich"),
                ("Stand", "25. Februar 2021"),
            ],
            "signatures": [],
        },
        body="""\
## sonstige | Wo stehen wir?

Alle sieben Grundschulen sind seit Januar mit Glasfaser angeschlossen. Von 1.310 bestellten Tablets
sind 460 geliefert. Der Lieferant nennt als Grund, dass weltweit Bauteile fehlen, und kündigt die
nächste Sendung für Ende April an.

## sonstige | Wer bekommt sie zuerst?

Kinder, die zu Hause kein Gerät haben. Die Schulen haben 402 gemeldet. Verliehen wird gegen
Unterschrift der Eltern, eine Gebühr fällt nicht an.

## sonstige | Wer kümmert sich um die Technik?

Zwei Stellen sind ausgeschrieben. Bis sie besetzt sind, hilft der Zweckverband mit zwölf Stunden in
der Woche aus.

## fazit | Fazit

Der Plan wird mit einer Verzögerung von etwa drei Monaten erfüllt.
""",
    ),
)
