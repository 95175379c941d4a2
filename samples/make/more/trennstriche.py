"""2012 and 2020: slim papers, particulars in one line parted by strokes."""

from functools import partial

from samples.make.layouts import trennstriche as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SWIFT = "Nistkästen für Mauersegler an städtischen Gebäuden"
_VAC = "Öffnung der Kindertagesstätten in den Herbstferien"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="slim papers made with a text program in the 2010s; text and persons invented",
)

PAPERS = (
    _paper(
        id="tauberfeld-2020-2020-118-a",
        city="Tauberfeld",
        year=2020,
        print="laser",
        purpose="title in large type, below it one line 'Antrag | 2020/118-A | 05.06.2020 |"
        " öffentlich' parted by strokes, bodies in a second one, names of two groups",
        metadata=meta(
            number="2020/118-A",
            title=_SWIFT,
            kind="antrag",
            public=True,
            date="2020-06-05",
            consultations=[
                meeting("Umweltausschuss", "2020-06-23"),
                meeting("Gemeinderat", "2020-07-07"),
            ],
            signatories=[
                signed_by("Dr. Nele Fahrenholz", "Grüne Liste", mark="gez."),
                signed_by("Adnan Kaya", "SPD", mark="gez."),
            ],
        ),
        form={
            "face": "opensans",
            "name": "Gemeinderat Tauberfeld",
            "title": _SWIFT,
            "line": "Antrag | 2020/118-A | 05.06.2020 | öffentlich",
            "way": "Umweltausschuss 23.06.2020 | Gemeinderat 07.07.2020",
            "signatures": [
                [
                    (88, False, "gez. Dr. Nele Fahrenholz\nGrüne Liste"),
                    (310, False, "gez. Adnan Kaya\nSPD"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschluss

Bei jeder Sanierung eines städtischen Daches werden wenigstens zehn Nistkästen eingebaut. Am
Rathaus, an der Schillerschule und am Bauhof werden sie bis zum April 2021 nachgerüstet.

## begruendung | Warum?

Mauersegler finden an gedämmten Häusern keine Fugen mehr. In Tauberfeld wurden 1995 noch 140 Paare
gezählt, im vergangenen Jahr 37. Ein Kasten kostet 35 Euro, der Einbau vom Gerüst aus fast nichts.

Die Ortsgruppe der Vogelschützer will die Kästen an der Schule mit den Kindern bauen.

## finanzielle_auswirkungen | Kosten

Etwa 2.000 Euro, einmalig.
""",
    ),
    _paper(
        id="tauberfeld-2012-beantwortung",
        city="Tauberfeld",
        year=2012,
        print="laser",
        purpose="line of particulars above the title, Beantwortung without a number of its own but"
        " with that of the Anfrage, day in words, one name",
        metadata=meta(
            title=_VAC,
            kind="antwort",
            date="2012-09-12",
            consultations=[meeting("Jugendausschuss", "2012-09-25")],
            signatories=[signed_by("Hanna Wieland", "Jugendamt")],
            references=["2012/091"],
        ),
        form={
            "face": "carlito",
            "name": "Stadt Tauberfeld",
            "order": ("line", "title"),
            "line": "Jugendausschuss 25.09.2012 | Beantwortung der Anfrage 2012/091 | 12. September"
            " 2012",
            "title": _VAC,
            "signatures": [[(88, False, "Hanna Wieland\nJugendamt")]],
        },
        body="""\
## anfrage | Frage 1: Welche Häuser haben geöffnet?

Welche Einrichtungen sind vom 29. Oktober bis zum 2. November geöffnet, und wie viele Plätze gibt
es?

## antwort | Antwort

Geöffnet haben das Haus am Mühlgraben und das Haus Sonnenschein mit zusammen 64 Plätzen. Angemeldet
sind 51 Kinder.

## anfrage | Frage 2: Was kostet es?

Müssen Eltern für diese Woche zusätzlich bezahlen?

## antwort | Antwort

Nein. Das Essen wird wie sonst abgerechnet.
""",
    ),
)
