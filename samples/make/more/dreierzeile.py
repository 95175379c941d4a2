"""2012 and 2024: a Kreis in the hills, number, place and day in one line."""

from functools import partial

from samples.make.layouts import dreierzeile as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SCHOOL = "Errichtung einer Außenstelle der Beruflichen Schulen in Idersbach"
_HUNT = "Wildunfälle auf der Kreisstraße 641"
_HEAD = ["Beratungsfolge", "Sitzungstermin", "TOP", "Öffentlich"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of the Rheingau-Taunus-Kreis (Provox); text, persons and places invented",
)

PAPERS = (
    _paper(
        id="taunuskreis-2024-xi-1287",
        city="Hochtaunauer Kreis",
        year=2024,
        print="laser",
        purpose="'Drucksachen-Nr. XI/1287 Bad Nassfeld, den 06.02.2024' in one line, column"
        " 'Öffentlich' with ja and nein, label 'Titel' alone over the title, Roman parts",
        metadata=meta(
            number="XI/1287",
            title=_SCHOOL,
            kind="beschlussvorlage",
            public=False,
            date="2024-02-06",
            consultations=[
                meeting("Kreisausschuss", "2024-02-19", False),
                meeting("Schul- und Kulturausschuss", "2024-03-05", True),
                meeting("Kreistag", "2024-03-19", True),
            ],
            signatories=[signed_by("Ulrike Conradi", "Landrätin", mark="gez.")],
            references=["X/0944"],
            attachments=enclosures("Raumprogramm"),
        ),
        form={
            "house": "Hochtaunauer Kreis\nDer Kreisausschuss\nFachdienst III.4 Schulen",
            "kind": "Beschlussvorlage",
            "line": "Drucksachen-Nr. XI/1287 Bad Nassfeld, den 06.02.2024",
            "fields": "Aktenzeichen: III.4 – 206-11 Wi\nErsteller/in: Herr Wiegand",
            "bodies": [
                _HEAD,
                ["Kreisausschuss", "19.02.2024", "", "nein"],
                ["Schul- und Kulturausschuss", "05.03.2024", "", "ja"],
                ["Kreistag", "19.03.2024", "", "ja"],
            ],
            "label": "Titel",
            "title": _SCHOOL,
            "foot": [("Drucksachen-Nr. XI/1287", "left"), ("Seite {page} von {total}", "right")],
            "signatures": [[(67, False, "gez. Ulrike Conradi\nLandrätin")]],
        },
        body="""\
## beschlussvorschlag | I. Beschlussvorschlag:

1. Die Beruflichen Schulen erhalten zum Schuljahr 2026/27 eine Außenstelle in Idersbach.

2. Der Kreisausschuss wird beauftragt, das Gebäude Mühlweg 4 für fünfzehn Jahre anzumieten.

## begruendung | II. Begründung:

Der Schulentwicklungsplan (X/0944) nennt für den Untertaunus einen Bedarf von acht Klassen im
Bereich Pflege. Bisher fahren 190 junge Menschen täglich mehr als 45 Minuten nach Bad Nassfeld.

Das Haus der früheren Sparkasse steht leer und kann ohne größere Umbauten sechs Klassen aufnehmen.
Der Eigentümer verlangt 9,40 Euro je Quadratmeter. Die Gemeinde beteiligt sich an einem Aufzug mit
60.000 Euro.

## finanzielle_auswirkungen | III. Finanzielle Auswirkungen:

| Miete jährlich | 142.000 € |
| Umbau und Ausstattung | 385.000 € |
| Zuschuss der Gemeinde | 60.000 € |

## sonstige | IV. Personelle Auswirkungen:

Keine. Die Lehrkräfte stellt das Land.

## anlagen | V. Anlagen:

Raumprogramm
""",
    ),
    _paper(
        id="taunuskreis-2012-ix-204",
        city="Hochtaunauer Kreis",
        year=2012,
        print="laser",
        purpose="answer in the same form: 'Beantwortung einer Anfrage' as kind, line of number,"
        " place and day, column 'Öffentlich' of one row with an item, own number beside that of the"
        " Anfrage in the fields",
        metadata=meta(
            number="IX/0204/1",
            title=_HUNT,
            kind="antwort",
            public=True,
            date="2012-09-03",
            consultations=[meeting("Kreistag", "2012-09-18", True, agenda_item="14")],
            signatories=[
                signed_by("Horst Becker", "Erster Kreisbeigeordneter", mark="i. V.", signed=True)
            ],
            references=["IX/0204"],
        ),
        form={
            "house": "Hochtaunauer Kreis\nDer Kreisausschuss",
            "kind": "Beantwortung einer Anfrage",
            "line": "Drucksachen-Nr. IX/0204/1 Bad Nassfeld, den 03.09.2012",
            "fields": "Anfrage: IX/0204 vom 20.08.2012\nFragesteller: KTA Röder",
            "bodies": [_HEAD, ["Kreistag", "18.09.2012", "14", "ja"]],
            "label": "Titel",
            "title": _HUNT,
            "signatures": [[(330, True, "i. V. Horst Becker\nErster Kreisbeigeordneter")]],
        },
        body="""\
## anfrage | Frage 1:

Wie viele Unfälle mit Wild gab es zwischen Breithain und der Hohen Wurzel seit 2009?

## antwort | Antwort:

Die Polizei verzeichnet 118 Unfälle, davon 71 mit Rehen und 29 mit Wildschweinen. Verletzt wurden
vier Personen.

## anfrage | Frage 2:

Hält der Kreisausschuss eine Begrenzung auf 70 Kilometer in der Stunde für sinnvoll?

## antwort | Antwort:

Zuständig ist die Straßenverkehrsbehörde. Sie hat am 15. August eine Begrenzung von der Dämmerung an
geprüft und will zunächst blaue Reflektoren erproben, die der Jagdverein bezahlt. Nach zwölf Monaten
wird verglichen.
""",
    ),
)
