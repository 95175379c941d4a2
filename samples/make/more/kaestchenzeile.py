"""2002 and 2009: papers of a Samtgemeinde with two boxes in each row of their way."""

from functools import partial

from samples.make.layouts import kaestchenzeile as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_HALL = "Erweiterung der Sporthalle in Harsebruch um einen Geräteraum und zwei Umkleiden"
_STREET = "Straßenreinigung: Übertragung auf die Anlieger"
_HEAD = ["Gremium", "Sitzungstag", "Öffentlichkeit", "Abstimmungsergebnis"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Samtgemeinden; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="samtgemeinde-harsebruch-2009-sg-09-077",
        city="Samtgemeinde Harsebruch",
        year=2009,
        print="laser",
        purpose="two boxes for publicity in each row of the way, counts in words in the last"
        " column, number among three other numbers in cells, title behind 'Betreff:' below"
        " the table",
        metadata=meta(
            number="SG 09/077",
            title=_HALL,
            kind="beschlussvorlage",
            public=False,
            date="2009-06-15",
            consultations=[
                meeting("Schul- und Sportausschuss", "2009-06-30", True, votes=(8, 0, 1)),
                meeting("Samtgemeindeausschuss", "2009-07-07", False, votes=(7, 0, 0)),
                meeting("Samtgemeinderat", "2009-07-16", True),
            ],
            signatories=[
                signed_by("Dierk Rabbe", "Samtgemeindebürgermeister", signed=True),
                signed_by("Waltraud Söhl", "Fachbereichsleiterin", signed=True),
            ],
            attachments=enclosures(("A", "Entwurf"), ("B", "Kostenschätzung")),
        ),
        form={
            "house": "SAMTGEMEINDE HARSEBRUCH",
            "grid": [
                [
                    (1, "Vorlage", "SG 09/077"),
                    (1, "Aktenzeichen", "52/40-211"),
                    (1, "Produkt", "42401"),
                    (1, "Datum", "15.06.2009"),
                ],
                [(2, "Art", "Beschlussvorlage"), (2, "Auskunft", "Frau Söhl, App. 144")],
            ],
            "way": [
                _HEAD,
                [
                    "Schul- und Sportausschuss",
                    "30.06.2009",
                    "[x] ö [ ] nö",
                    "8 Ja, 0 Nein, 1 Enthaltung",
                ],
                [
                    "Samtgemeindeausschuss",
                    "07.07.2009",
                    "[ ] ö [x] nö",
                    "7 Ja, 0 Nein, 0 Enthaltungen",
                ],
                ["Samtgemeinderat", "16.07.2009", "[x] ö [ ] nö", ""],
            ],
            "label": "Betreff:",
            "title": _HALL,
            "foot": [("SG 09/077", "left"), ("{page}", "right")],
            "signatures": [
                [
                    (64, True, "Dierk Rabbe\nSamtgemeindebürgermeister"),
                    (310, True, "Waltraud Söhl\nFachbereichsleiterin"),
                ]
            ],
        },
        body="""\
## sachverhalt | I. Sachverhalt

Die Halle wurde 1976 für die Grundschule gebaut. Heute trainieren dort neun Sparten des TSV. Die
Geräte stehen zum Teil in den Fluren, was der Prüfer der Unfallkasse im März beanstandet hat. Die
beiden Umkleiden reichen nicht, wenn am Wochenende Turniere stattfinden.

Der Verein bietet an, Abbruch und Malerarbeiten in Eigenleistung zu übernehmen. Das Architekturbüro
bewertet sie mit 26.000 Euro.

## finanzielle_auswirkungen | II. Kosten

| Rohbau und Dach | 148.000 € |
| Ausbau | 97.000 € |
| Technik | 61.000 € |
| Nebenkosten | 44.000 € |

Aus dem Konjunkturpaket können 245.000 Euro verwendet werden. Der Antrag ist bis zum 31. Juli zu
stellen.

## beschlussvorschlag | III. Beschlussvorschlag

Der Samtgemeinderat beschließt die Erweiterung und stellt überplanmäßig 105.000 Euro bereit.

## anlagen | IV. Anlagen

A: Entwurf

B: Kostenschätzung
""",
    ),
    _paper(
        id="samtgemeinde-harsebruch-2002-sg-02-019",
        city="Samtgemeinde Harsebruch",
        year=2002,
        print="laser",
        purpose="one row with a tick, one row without any tick, no counts, status of the paper"
        " untold, one name with role in whose stead",
        metadata=meta(
            number="SG 02/019",
            title=_STREET,
            kind="beschlussvorlage",
            date="2002-02-18",
            consultations=[
                meeting("Bau- und Umweltausschuss", "2002-03-05", True),
                meeting("Samtgemeinderat", "2002-03-21"),
            ],
            signatories=[
                signed_by("Ewald Grothe", "Allgemeiner Vertreter", mark="i. V.", signed=True)
            ],
        ),
        form={
            "house": "SAMTGEMEINDE HARSEBRUCH",
            "grid": [
                [
                    (1, "Vorlage", "SG 02/019"),
                    (1, "Aktenzeichen", "66/63-05"),
                    (1, "Haushaltsstelle", "6750"),
                    (1, "Datum", "18.02.2002"),
                ],
                [(2, "Art", "Beschlussvorlage"), (2, "Auskunft", "Herr Grothe, App. 112")],
            ],
            "way": [
                _HEAD,
                ["Bau- und Umweltausschuss", "05.03.2002", "[x] ö [ ] nö", ""],
                ["Samtgemeinderat", "21.03.2002", "[ ] ö [ ] nö", ""],
            ],
            "label": "Betreff:",
            "title": _STREET,
            "foot": [("SG 02/019", "left"), ("{page}", "right")],
            "signatures": [[(64, True, "i. V.@Ewald Grothe\nAllgemeiner Vertreter")]],
        },
        body="""\
## sachverhalt | I. Sachverhalt

Die Kehrmaschine ist vierzehn Jahre alt und muss ersetzt werden. Eine neue kostet 118.000 Euro.
Gereinigt werden derzeit 31 Kilometer Straßen, für die keine Gebühr erhoben wird.

In den Mitgliedsgemeinden reinigen die Anlieger die Gehwege seit jeher selbst. Die Übertragung der
Fahrbahnen ist nach dem Straßengesetz zulässig, soweit es der Verkehr erlaubt; ausgenommen bleiben
die beiden Ortsdurchfahrten.

## beschlussvorschlag | II. Beschlussvorschlag

Die Verordnung über Art und Umfang der Straßenreinigung wird beschlossen.
""",
    ),
)
