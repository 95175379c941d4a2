"""Hannover 2015 and 2009: a Beschlussdrucksache and a motion in a district."""

from samples.make.layouts import hannover
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "form of Drucksachen of Hannover; text, groups and persons invented"

PAPERS = (
    Paper(
        id="hannover-1482-2015-n1",
        city="Hannover",
        year=2015,
        print="laser",
        layout=hannover.layout,
        sheet=hannover.sheet,
        modelled_on=_FORM,
        purpose="number with N1, bodies as a list without days, 'Antrag,' as heading with a comma,"
        " Gender-Aspekte, cost table with its words, office and day below, no signature",
        metadata=meta(
            number="1482/2015 N1",
            title="Umwandlung des Fröbelplatzes in eine Grünfläche mit Spielangeboten",
            kind="beschlussvorlage",
            date="2015-07-02",
            consultations=[
                meeting("Stadtbezirksrat Linden-Limmer"),
                meeting("Ausschuss für Umweltschutz und Grünflächen"),
                meeting("Verwaltungsausschuss"),
            ],
            references=["1482/2015", "15-0877/2014"],
        ),
        form={
            "authority": "Landeshauptstadt Hannover",
            "kind": "Beschluss-\ndrucksache",
            "fields": [
                ("Nr.", "1482/2015 N1"),
                ("Anzahl der Anlagen", "0"),
                ("Zu TOP", ""),
            ],
            "bodies": [
                "In den Stadtbezirksrat Linden-Limmer",
                "In den Ausschuss für Umweltschutz und Grünflächen",
                "In den Verwaltungsausschuss",
            ],
            "title": "Umwandlung des Fröbelplatzes in eine Grünfläche mit Spielangeboten",
            "signature": "67.2\nHannover / 02.07.2015",
        },
        body="""\
## antrag | Antrag,

den Fröbelplatz nach dem in der Sitzung ausgehängten Plan umzugestalten und mit den Arbeiten im
Herbst 2015 zu beginnen.

## sonstige | Berücksichtigung von Gender-Aspekten

Bei der Beteiligung wurden Mädchen und Jungen getrennt befragt. Die Mädchen wünschten vor allem
Schaukeln und geschützte Sitzplätze, die Jungen eine Fläche für Ballspiele. Beide Wünsche sind
berücksichtigt.

## finanzielle_auswirkungen | Kostentabelle

| Maßnahme | 2015 | 2016 |
| Wege und Pflanzung | 96.000 € | 41.000 € |
| Spielgeräte | 0 € | 73.000 € |

## begruendung | Begründung des Antrages

Die Neufassung wurde erforderlich, weil in der ursprünglichen Drucksache 1482/2015 die Kosten der
Baumgruben nicht enthalten waren. Der Platz wird seit Jahren als ungeordneter Parkplatz genutzt. Der
Bezirksrat hat mit seinem Antrag 15-0877/2014 um eine Planung gebeten.

In zwei Werkstätten im Februar und März haben 130 Anwohnerinnen und Anwohner ihre Vorstellungen
eingebracht. Von den 34 Stellplätzen bleiben acht am westlichen Rand erhalten. Die vier großen
Ahorne werden in die Grünfläche einbezogen.

Im Ergebnis entsteht eine Fläche von 2.100 m², auf der Kinder verschiedener Altersgruppen spielen
können und die zugleich dem Stadtteil einen Mittelpunkt gibt.
""",
    ),
    Paper(
        id="hannover-15-0871-2009",
        city="Hannover",
        year=2009,
        print="laser",
        layout=hannover.layout,
        sheet=hannover.sheet,
        modelled_on=_FORM,
        purpose="motion of a group in a district council, receipt in a field, number that begins"
        " with the district's, 'Der Bezirksrat möge beschließen:' inside one line",
        metadata=meta(
            number="15-0871/2009",
            title="Zebrastreifen in der Limmerstraße",
            kind="antrag",
            date="2009-04-28",
            consultations=[meeting("Stadtbezirksrat Linden-Limmer", "2009-05-13")],
            signatories=[signed_by("Frank Ohlendorf", "Fraktionsvorsitzender", mark="gez.")],
        ),
        form={
            "authority": "Fraktion Lindener Liste\nim Stadtbezirksrat Linden-Limmer",
            "kind": "Antrag",
            "fields": [("Nr.", "15-0871/2009"), ("Eingang", "29.04.2009")],
            "bodies": ["In den Stadtbezirksrat Linden-Limmer", "am 13.05.2009"],
            "title": "Zebrastreifen in der Limmerstraße",
            "signature": "Hannover, den 28. April 2009\n\ngez. Frank Ohlendorf\n"
            "Fraktionsvorsitzender",
        },
        body="""\
##= beschlussvorschlag | Der Bezirksrat möge beschließen: Die Verwaltung wird gebeten, in Höhe der
Stadtteilbücherei einen Fußgängerüberweg anzulegen.

## begruendung | Begründung:

Die Limmerstraße ist zwischen Küchengarten und Kötnerholzweg zwar für Autos gesperrt, dahinter aber
beginnt der Durchgangsverkehr. Genau dort liegen die Bücherei, ein Kindergarten und die Haltestelle
der Buslinie 700. Eine Ampel gibt es erst in 240 Metern Entfernung.

Im vergangenen Winter wurde ein siebenjähriges Mädchen angefahren und schwer verletzt. Die Polizei
hat daraufhin an vier Tagen gemessen; jedes dritte Fahrzeug war schneller als erlaubt. Eltern haben
eine Zeit lang selbst Lotsendienste eingerichtet, was auf die Dauer nicht zumutbar ist.

Ein Zebrastreifen mit Beleuchtung kostet nach Auskunft der Verwaltung etwa 11.000 Euro. Die Kosten
können aus den Mitteln des Bezirksrates zur Hälfte übernommen werden, wenn sich die Stadt in
gleicher Höhe beteiligt. Bis zur Fertigstellung soll das Tempo durch ein Schild auf 30 km/h
begrenzt werden.
""",
    ),
)
