"""2004 and 2016: sheets of a Landkreis that begin with the session and have no number."""

from functools import partial

from samples.make.layouts import topkopf as form
from samples.make.paper import Paper, meeting, meta, signed_by

_ROAD = "Kreisstraße TS 14, Ausbau zwischen Ollerding und Hausmoning"
_CLINIC = "Bericht über den Stand der Geburtshilfe am Kreiskrankenhaus"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="sheets of a Landkreis in Bavaria; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="landkreis-chiemfeld-2016-ts-14",
        city="Landkreis Chiemfeld",
        year=2016,
        print="laser",
        purpose="no number, kind small below the title, road numbers as decoys, session in the"
        " middle with status, item beside the title, votes at the end on a line of their own",
        metadata=meta(
            title=_ROAD,
            kind="sitzungsvorlage",
            public=True,
            consultations=[
                meeting(
                    "Ausschuss für Bauen und Verkehr",
                    "2016-10-19",
                    True,
                    agenda_item="3",
                    votes=(11, 2, None),
                ),
            ],
        ),
        form={
            "house": "Landratsamt Chiemfeld",
            "session": "Öffentliche Sitzung des Ausschusses für Bauen und Verkehr\n"
            "am Mittwoch, 19. Oktober 2016",
            "item": "TOP 3",
            "title": _ROAD,
            "kind": "Sitzungsvorlage",
        },
        body="""\
## sachverhalt | Sachvortrag

Der Abschnitt ist 2,4 km lang und zwischen 4,60 und 5,10 m breit. An vier Stellen können sich zwei
Busse nicht begegnen. Die Zählung von 2015 ergab 2.180 Fahrzeuge am Tag, davon 190 Lastwagen.

Die Planung sieht eine Fahrbahn von 6,00 m vor, dazu auf der Südseite einen Weg für Radfahrer. Von
den 23 Eigentümern haben 21 dem Verkauf der nötigen Flächen zugestimmt.

Die Kosten betragen 3,1 Millionen Euro, der Freistaat fördert mit 55 Prozent.

## beschlussvorschlag | Beschluss

Dem Ausbau wird zugestimmt. Die Verwaltung beantragt die Förderung.

##= sonstige | Abstimmung: 11 : 2
""",
    ),
    _paper(
        id="landkreis-chiemfeld-2004-geburtshilfe",
        city="Landkreis Chiemfeld",
        year=2004,
        print="laser",
        purpose="same sheet, closed session, 'Vorlage' below the title, report by a doctor whose"
        " name stands below without ink, day above it",
        metadata=meta(
            title=_CLINIC,
            kind="drucksache",
            public=False,
            date="2004-02-16",
            consultations=[meeting("Krankenhausausschuss", "2004-03-01", False, agenda_item="2")],
            signatories=[
                signed_by(
                    "Dr. Anton Mayrhofer", "Ärztlicher Direktor", date="2004-02-16", mark="gez."
                )
            ],
        ),
        form={
            "house": "Landratsamt Chiemfeld",
            "session": "Nichtöffentliche Sitzung des Krankenhausausschusses\nam 1. März 2004",
            "item": "TOP 2",
            "title": _CLINIC,
            "kind": "Vorlage der Krankenhausverwaltung",
            "signatures": [
                [
                    (
                        76,
                        False,
                        "Chiemfeld, 16. Februar 2004\ngez. Dr. Anton Mayrhofer\n"
                        "Ärztlicher Direktor",
                    )
                ]
            ],
        },
        body="""\
## sachverhalt | Sachvortrag

Im Jahr 2003 wurden 412 Kinder geboren, 58 weniger als im Vorjahr. Zwei der vier Belegärzte beenden
ihre Tätigkeit im Sommer. Ein Nachfolger hat sich bisher nicht gemeldet.

| Jahr | Geburten |
| 2001 | 503 |
| 2002 | 470 |
| 2003 | 412 |

Die Versicherung der Hebammen steigt nochmals um ein Fünftel. Unter 400 Geburten ist der Dienst
rund um die Uhr nicht mehr zu bezahlen.

Es wird vorgeschlagen, mit dem Klinikum der Nachbarstadt über eine gemeinsame Abteilung zu sprechen.
""",
    ),
)
