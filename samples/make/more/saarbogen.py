"""2012 and 2022: papers of a town on the Saar with crosses below N and Ö."""

from functools import partial

from samples.make.layouts import saarbogen as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PARK = "Neuordnung des Bewohnerparkens in den Zonen III und V"
_LEASE = "Verpachtung der Gaststätte im Bürgerpark an die Brauerei Stauder & Söhne"
_HEAD = ["Beratungsfolge", "geplante Sitzungstermine", "N", "Ö"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns on the Saar; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="saarbeckingen-2022-vorl-22-0874",
        city="Saarbeckingen",
        year=2022,
        print="laser",
        purpose="x below N or Ö at the right of body and day without rules, a body named twice,"
        " kind behind the number in one line, title in a shaded band, pairs without frames,"
        " three roles of who answers as decoys",
        metadata=meta(
            number="22/0874",
            title=_PARK,
            kind="beschlussvorlage",
            public=False,
            date="2022-05-09",
            consultations=[
                meeting("Bezirksrat Mitte", "2022-05-31", True),
                meeting("Ausschuss für Sicherheit, Ordnung und Verkehr", "2022-06-08", False),
                meeting("Ausschuss für Sicherheit, Ordnung und Verkehr", "2022-06-22", True),
                meeting("Stadtrat", "2022-07-05", True),
            ],
            signatories=[
                signed_by("Dr. Lisa Hektor", "Bürgermeisterin", mark="gez."),
                signed_by("Yannick Meiers", "Amtsleiter", mark="gez."),
            ],
            references=["20/0311"],
            attachments=[],
        ),
        form={
            "first": "22/0874  Beschlussvorlage",
            "second": "Stadt Saarbeckingen",
            "pairs": [
                ("Federführung: Amt für Straße und Verkehr", "Datum: 09.05.2022"),
                ("Beteiligt: Ordnungsamt, Rechtsamt", "Bearbeitung: Herr Meiers"),
                ("Vorgänger: 20/0311", "Anlagen: keine"),
            ],
            "title": _PARK,
            "way": [
                _HEAD,
                ["Bezirksrat Mitte", "31.05.2022", "", "x"],
                ["Ausschuss für Sicherheit, Ordnung und Verkehr", "08.06.2022", "x", ""],
                ["Ausschuss für Sicherheit, Ordnung und Verkehr", "22.06.2022", "", "x"],
                ["Stadtrat", "05.07.2022", "", "x"],
            ],
            "foot": [("22/0874", "left"), ("Seite {page} von {total}", "right")],
            "signatures": [
                [
                    (70, False, "gez. Dr. Lisa Hektor\nBürgermeisterin"),
                    (310, False, "gez. Yannick Meiers\nAmtsleiter"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

1. Die Zonen III und V werden zusammengelegt.

2. Der Ausweis kostet ab dem 1. Januar 2023 jährlich 90 Euro, für Fahrzeuge über fünf Meter 120
Euro.

3. Je Wohnung werden höchstens zwei Ausweise ausgestellt.

## sachverhalt | Sachverhalt:

In Zone III kommen auf 1.000 Ausweise 610 Plätze, in Zone V sind es 890. Die Grenze verläuft mitten
durch die Gerberstraße, so dass Anwohner der einen Seite auf der anderen nicht parken dürfen. Nach
der Zählung vom November stehen in Zone V auch abends rund 140 Plätze leer.

Der Ausweis kostet seit 1993 umgerechnet 30,70 Euro im Jahr. Seit 2021 können die Länder die Gebühr
freigeben. Mit 90 Euro läge die Stadt in der Mitte vergleichbarer Städte.

Die Vorlage 20/0311 sah eine Staffelung nach Gewicht vor. Das Rechtsamt rät davon ab, solange über
die Klage gegen eine solche Satzung nicht entschieden ist.

## sonstige | Klimatische Auswirkungen:

Die Verwaltung rechnet damit, dass etwa fünf Prozent der Zweitwagen abgemeldet werden.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

| Ertrag 2021 | 98.000 Euro |
| Ertrag 2023, erwartet | 271.000 Euro |
""",
    ),
    _paper(
        id="saarbeckingen-2012-vorl-12-0456",
        city="Saarbeckingen",
        year=2012,
        print="laser",
        purpose="both rows with x below N, no predecessor, 'Berichtsvorlage' behind the number, one"
        " name in ink in whose stead",
        metadata=meta(
            number="12/0456",
            title=_LEASE,
            kind="informationsvorlage",
            public=False,
            date="2012-03-19",
            consultations=[
                meeting("Werksausschuss", "2012-04-17", False),
                meeting("Hauptausschuss", "2012-04-24", False),
            ],
            signatories=[
                signed_by("Karl-Heinz Petry", "Beigeordneter", mark="In Vertretung", signed=True)
            ],
        ),
        form={
            "first": "12/0456  Berichtsvorlage",
            "second": "Stadt Saarbeckingen",
            "pairs": [
                ("Federführung: Eigenbetrieb Grün", "Datum: 19.03.2012"),
                ("Beteiligt: Kämmerei", "Bearbeitung: Frau Groß"),
            ],
            "title": _LEASE,
            "way": [
                _HEAD,
                ["Werksausschuss", "17.04.2012", "x", ""],
                ["Hauptausschuss", "24.04.2012", "x", ""],
            ],
            "foot": [("12/0456", "left"), ("Seite {page} von {total}", "right")],
            "signatures": [[(70, True, "In Vertretung@Karl-Heinz Petry\nBeigeordneter")]],
        },
        body="""\
## sachverhalt | Bericht:

Der Pachtvertrag mit dem bisherigen Wirt endete am 31. Dezember. Auf die Ausschreibung gingen vier
Angebote ein. Die Brauerei bietet eine feste Pacht von 2.400 Euro im Monat, dazu acht Prozent vom
Umsatz über 400.000 Euro. Sie übernimmt die Erneuerung der Küche.

Der Vertrag läuft zehn Jahre. Der Biergarten bleibt ohne Zwang zum Verzehr zugänglich.

## fazit | Ergebnis:

Der Werkleiter wird den Vertrag im Rahmen seiner Zuständigkeit schließen.
""",
    ),
)
