"""1964 and 1971: typed papers with a frame of two columns at the right."""

from functools import partial

from samples.make.layouts import dienstweg_64 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_BRIDGE = "Fußgängersteg über die Isen am Schwimmbad"
_FLEET = "Verkauf des städtischen Fuhrparks an den Landkreis"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of a town in Bavaria; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="isenau-1964-b-112-64",
        city="Isenau",
        year=1964,
        print="typewriter",
        purpose="frame at the right: kind, number and two bodies with days in two columns without"
        " labels, parts I. and II., orders to offices below the names",
        metadata=meta(
            number="112/64",
            title=_BRIDGE,
            kind="beschlussvorlage",
            date="1964-07-01",
            consultations=[
                meeting("Bausenat", "1964-07-14"),
                meeting("Stadtrat", "1964-07-23"),
            ],
            signatories=[signed_by("Angerer", "Stadtbaurat", signed=True)],
        ),
        form={
            "office": "Stadtbauamt Isenau\nAbt. Brücken\n1. 7. 1964",
            "frame": [
                ("Beschlußvorlage", "112/64"),
                ("Bausenat", "14.7.64"),
                ("Stadtrat", "23.7.64"),
            ],
            "matter": [("Betr.:", _BRIDGE)],
            "signatures": [[(310, True, "Angerer\nStadtbaurat")]],
            "orders": "III. An Ref. 4 zur Kenntnis\nIV. WV 15. 8. 64",
        },
        body="""\
## sachverhalt | I. Sachverhalt:

Das neue Schwimmbad kann von der Weststadt nur über die Straßenbrücke erreicht werden. Der Umweg
beträgt 1,4 km. Bei schönem Wetter gehen viele Kinder über das Stauwehr, obwohl es gesperrt ist.

Das Bauamt hat einen Steg aus Holz entworfen, 38 m lang und 2 m breit. Die Widerlager können vom
alten Mühlsteg verwendet werden. Das Wasserwirtschaftsamt verlangt eine lichte Höhe von 1,20 m über
dem Hochwasser von 1954.

Die Kosten sind mit 46 500 DM veranschlagt. Ein Steg aus Spannbeton wäre auf 81 000 DM gekommen.

## beschlussvorschlag | II. Beschlußvorschlag:

Dem Bau des Steges wird zugestimmt. Die Mittel stehen bei HSt. 652-931 bereit.
""",
    ),
    _paper(
        id="isenau-1971-fuhrpark",
        city="Isenau",
        year=1971,
        print="typewriter",
        purpose="frame without a number: only kind, one body and 'nichtöffentlich', I. V. above"
        " ink, day with a name of month",
        metadata=meta(
            title=_FLEET,
            kind="drucksache",
            public=False,
            date="1971-02-15",
            consultations=[meeting("Stadtrat", "1971-02-25", False)],
            signatories=[signed_by("Loibl", "Rechtsrat", mark="I. V.", signed=True)],
        ),
        form={
            "office": "Stadtkämmerei Isenau\n15. Februar 1971",
            "frame": [
                ("Vorlage", ""),
                ("Stadtrat", "25.2.71"),
                ("nichtöffentlich", ""),
            ],
            "matter": [("Betr.:", _FLEET)],
            "signatures": [[(310, True, "I. V.@Loibl\nRechtsrat")]],
        },
        body="""\
## sachverhalt | I. Sachverhalt:

Der Landkreis übernimmt am 1. April die Müllabfuhr in allen Gemeinden. Er bietet für die drei
Wagen, zwei Anhänger und die Werkzeuge 94 000 DM. Der Buchwert beträgt 101 300 DM; der älteste
Wagen ist zwölf Jahre alt.

Die acht Arbeiter treten in den Dienst des Landkreises. Zwei von ihnen verlangen eine Zusicherung,
daß ihre Zulage weiter bezahlt wird. Darüber ist noch zu verhandeln.

## beschlussvorschlag | II. Beschlußvorschlag:

Dem Verkauf wird zugestimmt, wenn alle Arbeiter übernommen werden.
""",
    ),
)
