"""Münster 2011 to 2023: öffentliche Beschlussvorlage, Berichtsvorlage, Ergänzungsvorlage."""

from functools import partial

from samples.make.layouts import muenster
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_ROAD = "Promenade - Erneuerung der Beleuchtung zwischen Kreuzschanze und Neubrückentor"
_CANAL = "Radverkehr am Dortmund-Ems-Kanal: Ergebnisse der Zählung 2016"
_CAMP = "1. Ergänzung zur Vorlage V/0716/2023 „Neubau der Grundschule am Wienburgpark“"

_paper = partial(
    Paper,
    city="Münster",
    print="laser",
    layout=muenster.layout,
    sheet=muenster.sheet,
    modelled_on="form of Vorlagen of the Rat of Münster; text and persons invented",
)

PAPERS = (
    _paper(
        id="muenster-v-0157-2011",
        year=2011,
        purpose="kind with 'Öffentliche' before it, contact fields in small type, columns without"
        " rules, numbered headings 1 to 3, signature gez. over the name",
        metadata=meta(
            number="V/0157/2011",
            title=_ROAD,
            kind="beschlussvorlage",
            public=True,
            date="2011-03-02",
            consultations=[
                meeting("Bezirksvertretung Münster-Mitte", "2011-03-22", role="Anhörung"),
                meeting(
                    "Ausschuss für Stadtplanung, Stadtentwicklung, Verkehr und Wirtschaft",
                    "2011-03-31",
                    role="Entscheidung",
                ),
            ],
            signatories=[signed_by("Hartmut Schultheiß", "Stadtdirektor", mark="I. V.")],
            references=["V/0861/2009"],
            attachments=enclosures(("1", "Lageplan"), ("2", "Lichtberechnung")),
        ),
        form={
            "unit": "Tiefbauamt",
            "kind": "Öffentliche Beschlussvorlage",
            "number": "V/0157/2011",
            "fields": [
                ("Auskunft erteilt:", "Frau Brinkhues"),
                ("Ruf:", "492-6630"),
                ("E-Mail:", "brinkhues@example.org"),
                ("Datum:", "02.03.2011"),
            ],
            "title": _ROAD,
            "rows": [
                ("22.03.2011", "Bezirksvertretung Münster-Mitte", "Anhörung"),
                (
                    "31.03.2011",
                    "Ausschuss für Stadtplanung, Stadtentwicklung, Verkehr und Wirtschaft",
                    "Entscheidung",
                ),
            ],
            "head": [("V/0157/2011", "right")],
            "foot": [("{page}", "center")],
            "sign": [(74, "I. V.\n\nHartmut Schultheiß\nStadtdirektor")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

### I. Sachentscheidung:

Der Erneuerung der Beleuchtung nach Anlage 1 wird zugestimmt.

## finanzielle_auswirkungen | II. Finanzielle Auswirkungen:

Die Kosten von 164.000 € werden im Jahr 2011 bei der Produktgruppe 1201 bereitgestellt. Die
Zustimmung gilt vorbehaltlich der Genehmigung des Haushalts.

## begruendung | Begründung:

### 1. Bestand

Die 58 Leuchten stammen von 1976. Ihre Quecksilberlampen dürfen nach der Verordnung (EG) Nr.
245/2009 ab April 2015 nicht mehr verkauft werden. Der Ausschuss hat am 3. Dezember 2009 mit der
Vorlage V/0861/2009 beschlossen, die Promenade in fünf Abschnitten umzurüsten.

### 2. Planung

Vorgesehen sind Leuchten mit LED, die das Licht nach unten richten. Sie verbrauchen 68 Prozent
weniger Strom. Zum Schutz der Fledermäuse wird nach 23 Uhr auf die Hälfte gedimmt. Das Fazit der
Probestrecke am Aasee war positiv: Von 412 Befragten nannten 77 Prozent das Licht angenehm.

### 3. Bauzeit

Die Arbeiten beginnen nach den Sommerferien und dauern bis zum 30. November 2011. Der Weg bleibt
befahrbar.

## anlagen | Anlagen

Anlage 1: Lageplan

Anlage 2: Lichtberechnung
""",
    ),
    _paper(
        id="muenster-v-0233-2017",
        year=2017,
        purpose="Berichtsvorlage with headings in a left column beside the text, consultations in"
        " the order role, body, date, unsigned",
        metadata=meta(
            number="V/0233/2017",
            title=_CANAL,
            kind="informationsvorlage",
            public=True,
            date="2017-03-09",
            consultations=[
                meeting("Bezirksvertretung Münster-Südost", "2017-03-28", role="Bericht"),
                meeting("Ausschuss für Verkehr", "2017-04-05", role="Bericht"),
            ],
            references=["V/0904/2015"],
        ),
        form={
            "unit": "Amt für Stadtentwicklung,\nStadtplanung, Verkehrsplanung",
            "kind": "Öffentliche Berichtsvorlage",
            "number": "V/0233/2017",
            "fields": [
                ("Auskunft erteilt:", "Herr Terfloth"),
                ("Ruf:", "492-6117"),
                ("Datum:", "09.03.2017"),
            ],
            "title": _CANAL,
            "rows": [
                ("Bericht", "Bezirksvertretung Münster-Südost", "28.03.2017"),
                ("Bericht", "Ausschuss für Verkehr", "05.04.2017"),
            ],
            "widths": (80, 262, 112),
            "margin": True,
            "head": [("V/0233/2017", "right")],
            "foot": [("- {page} -", "center")],
        },
        body="""\
## sachverhalt | Anlass

Der Ausschuss hat am 2. Dezember 2015 mit der Vorlage V/0904/2015 gebeten, den Radverkehr auf den
Betriebswegen des Kanals zu zählen, bevor über deren Ausbau verhandelt wird.

## sonstige | Vorgehen

Gezählt wurde an vier Stellen vom 9. Mai bis zum 2. Oktober 2016, je zwei Wochen von 6 bis 22 Uhr.
An der Schillerstraße stand zusätzlich ein automatisches Gerät, das auch nachts zählte. Regentage
wurden besonders gekennzeichnet.

## fazit | Ergebnis

An Werktagen fuhren im Mittel 2.140 Räder über die Schleuse, an Sonntagen 3.090. Am Prozessionsweg
waren es 1.780. Etwa 55 Prozent der Befragten waren auf dem Weg zur Arbeit oder zur Hochschule. Die
Annahme aus dem Jahr 2011 (1.200 Räder) ist damit weit übertroffen.

## sonstige | Weiteres Vorgehen

Das Wasserstraßen- und Schifffahrtsamt ist bereit, nach der Verbreiterung des Kanals einen 3,50 m
breiten Weg zu gestatten. Der Entwurf der Vereinbarung vom 20. Januar 2017 wird geprüft. Die Stadt
müsste den Winterdienst und die Haftung übernehmen. Mit dem Bau kann nicht vor 2019 begonnen
werden.

## finanzielle_auswirkungen | Kosten

Für die Zählung wurden 18.400 € ausgegeben. Der Ausbau von 6,2 km wird auf 2,1 Mio. € geschätzt;
das Land fördert Radwege an Betriebswegen mit 70 Prozent.
""",
    ),
    _paper(
        id="muenster-v-0716-2023-1",
        year=2023,
        purpose="Ergänzungsvorlage with the suffix /1, the title cites the first number, non-public"
        " in the kind, signature line without ink",
        metadata=meta(
            number="V/0716/2023/1",
            title=_CAMP,
            kind="drucksache",
            public=False,
            date="2023-11-27",
            consultations=[
                meeting("Ausschuss für Schule und Weiterbildung", "2023-11-30", role="Vorberatung"),
                meeting("Rat", "2023-12-13", role="Entscheidung"),
            ],
            signatories=[
                signed_by("Marlene Hüffer", "Stadträtin", signed=False),
                signed_by("Ludger Arntz", "Stadtkämmerer", signed=False),
            ],
            references=["V/0716/2023"],
        ),
        form={
            "unit": "Amt für Immobilienmanagement",
            "kind": "Nichtöffentliche\nErgänzungsvorlage",
            "number": "V/0716/2023/1",
            "fields": [
                ("Auskunft erteilt:", "Frau Ostermann"),
                ("Ruf:", "492-2307"),
                ("Datum:", "27.11.2023"),
            ],
            "title": _CAMP,
            "caption": "Beratungsfolge / Datum / Zuständigkeit",
            "rows": [
                ("Ausschuss für Schule und Weiterbildung", "30.11.2023", "Vorberatung"),
                ("Rat", "13.12.2023", "Entscheidung"),
            ],
            "widths": (262, 90, 102),
            "head": [("V/0716/2023/1", "right")],
            "foot": [("{page}/{total}", "right")],
            "sign": [
                (74, "@gap\n@rule\nMarlene Hüffer\nStadträtin"),
                (310, "@gap\n@rule\nLudger Arntz\nStadtkämmerer"),
            ],
        },
        body="""\
## beschlussvorschlag | Ergänzter Beschlussvorschlag:

Der Beschlussvorschlag der Vorlage V/0716/2023 wird um folgende Ziffer ergänzt:

5. Der Vergabe der Planungsleistungen für die technische Ausrüstung an das Büro mit dem zweitbesten
Angebot wird zugestimmt, falls der Erstplatzierte sein Angebot nicht bis zum 8. Dezember 2023
bestätigt.

## begruendung | Begründung:

Am 20. November 2023 hat das Ingenieurbüro, das nach der Wertung vom 24. Oktober vorn liegt,
mitgeteilt, dass zwei seiner drei Projektleiter ausscheiden. Nach § 46 VgV kommt es auf die
benannten Personen an. Das Büro wurde aufgefordert, bis zum 8. Dezember gleichwertigen Ersatz
nachzuweisen.

Gelingt das nicht, ist der Auftrag dem nächsten Bieter zu erteilen. Dessen Honorar liegt mit
612.300 € um 21.750 € höher. Ohne die Ergänzung müsste der Rat im Februar erneut entscheiden, und
der Beginn der Entwurfsplanung würde sich um zehn Wochen verzögern. Der Bezug der Schule zum
Schuljahr 2027/28 wäre gefährdet.

Die Mehrkosten sind durch den Ansatz gedeckt. Die Namen der Bieter werden in der Sitzung genannt.
Eine Bekanntgabe der Entscheidung nach § 7 der Geschäftsordnung erfolgt nach der Unterzeichnung des
Vertrages.
""",
    ),
)
