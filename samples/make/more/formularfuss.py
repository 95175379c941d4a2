"""2000 and 2016: forms that name the body first, the kind only in the small print of the foot."""

from functools import partial

from samples.make.layouts import formularfuss as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WELL = "Dorfbrunnen Unterlohe: Instandsetzung und künftige Trägerschaft"
_COPY = "Miete von Kopiergeräten"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of small administrations; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lohetal-2016-2016-ogr-21",
        city="Lohetal",
        year=2016,
        print="laser",
        purpose="body in large type as the heading, day and status below it, subject and number in"
        " a frame ('Kennziffer'), kind only in the foot as 'Formular Beschlussvorlage, Stand"
        " 03/2014', whose figures are no day",
        metadata=meta(
            number="2016-OGR-21",
            title=_WELL,
            kind="beschlussvorlage",
            public=True,
            date="2016-09-05",
            consultations=[
                meeting("Ortsgemeinderat Unterlohe", "2016-09-20", True, agenda_item="3")
            ],
            signatories=[signed_by("Walter Dörr", "Ortsbürgermeister", signed=True)],
            references=["2014-OGR-08"],
        ),
        form={
            "house": "Verbandsgemeindeverwaltung Lohetal",
            "body": "Ortsgemeinderat Unterlohe",
            "session": "Sitzung am 20.09.2016, öffentlich, TOP 3",
            "grid": [
                [(3, "Gegenstand", _WELL), (1.2, "Kennziffer", "2016-OGR-21")],
                [
                    (2, "Fachbereich", "Bauen und Umwelt"),
                    (1, "Bearbeitung", "Frau Schug"),
                    (1, "Datum", "05.09.2016"),
                ],
            ],
            "foot": [
                ("Formular Beschlussvorlage, Stand 03/2014", "left"),
                ("Blatt {page}", "right"),
            ],
            "signatures": [[(330, True, "Walter Dörr\nOrtsbürgermeister")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Der Brunnen von 1887 führt seit dem Herbst kein Wasser mehr. Die Quelle ist gefasst, aber die
Leitung unter der Kreisstraße gebrochen. Bereits 2014 (2014-OGR-08) wurde eine Erneuerung
zurückgestellt, bis die Straße ausgebaut wird. Der Kreis hat den Ausbau nun auf 2021 verschoben.

Der Heimatverein bietet an, den Trog zu reinigen und die Pflege zu übernehmen. Für die Leitung
liegt ein Angebot über 8.940 Euro vor.

## beschlussvorschlag | Beschlussvorschlag

Die Leitung wird noch in diesem Jahr erneuert. Mit dem Verein wird eine Vereinbarung über die Pflege
geschlossen.

## finanzielle_auswirkungen | Finanzierung

Aus dem Ansatz für Dorferneuerung, Restmittel 11.300 Euro.
""",
    ),
    _paper(
        id="lohetal-2000-kopierer",
        city="Lohetal",
        year=2000,
        print="laser",
        purpose="the same form for a closed committee: cell of the Kennziffer empty, kind"
        " 'Entscheidungsvorlage' in the foot, two sign side by side with ink, day in a cell",
        metadata=meta(
            title=_COPY,
            kind="entscheidungsvorlage",
            public=False,
            date="2000-04-17",
            consultations=[meeting("Vergabeausschuss", "2000-05-03", False)],
            signatories=[
                signed_by("Heike Lamberty", "Büroleiterin", signed=True),
                signed_by("Norbert Kallfelz", "Bürgermeister", signed=True),
            ],
        ),
        form={
            "house": "Verbandsgemeindeverwaltung Lohetal",
            "body": "Vergabeausschuss",
            "session": "Sitzung am 03.05.2000, nichtöffentlich",
            "grid": [
                [(3, "Gegenstand", _COPY), (1.2, "Kennziffer", "")],
                [(2, "Fachbereich", "Zentrale Dienste"), (1, "Datum", "17.04.2000")],
            ],
            "foot": [("Formular Entscheidungsvorlage", "left")],
            "signatures": [
                [
                    (66, True, "Heike Lamberty\nBüroleiterin"),
                    (330, True, "Norbert Kallfelz\nBürgermeister"),
                ],
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Die Verträge für sieben Geräte laufen am 30. Juni aus. Im vergangenen Jahr wurden 1,1 Millionen
Kopien gefertigt, davon 40 % in den beiden Schulen. Die Geräte in den Kindergärten werden kaum
genutzt.

Angeboten haben vier Firmen. Bezogen auf fünf Jahre ist das Angebot der Firma Büro Theis mit 98.400
DM das günstigste. Es schließt Toner und Wartung ein.

## beschlussvorschlag | Beschlussvorschlag

Der Auftrag wird an die Firma Büro Theis erteilt. In den Kindergärten werden keine Geräte mehr
aufgestellt.
""",
    ),
)
