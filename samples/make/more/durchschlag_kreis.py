"""1961 and 1966: carbon copies of a Kreis, kind and number low on the first sheet."""

from functools import partial

from samples.make.layouts import durchschlag_kreis as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SCHOOL = ["Neubau einer Mittelpunktschule", "in Grebenau"]
_HEAD = ["Ehrung des Kreisheimatpflegers"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="carbon copies of a Kreis in Hessen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-schlitzau-1961-kreistagsvorlage-23",
        city="Kreis Schlitzau",
        year=1961,
        print="typewriter",
        purpose="matter as two spaced lines without a label, number only in an underlined line low"
        " on the first page, address to the Kreistag with its day, two signers",
        metadata=meta(
            number="23/61",
            title=" ".join(_SCHOOL),
            kind="drucksache",
            date="1961-08-17",
            consultations=[meeting("Kreistag", "1961-09-08")],
            signatories=[
                signed_by("Dr. Stieler", "Landrat", signed=True),
                signed_by("Euler", "Erster Kreisbeigeordneter", signed=True),
            ],
        ),
        form={
            "place": "Schlitzau, den 17. August 1961",
            "to": "An den Kreistag\nzur Sitzung am 8. September 1961",
            "title": _SCHOOL,
            "foot": "Kreistagsvorlage 23/61",
            "signatures": [
                [
                    (82, True, "Dr. Stieler\nLandrat"),
                    (310, True, "Euler\nErster Kreisbeigeordneter"),
                ]
            ],
        },
        body="""\
## sonstige

Die Schulen in Grebenau, Wallersdorf, Eulersdorf und Bieben haben zusammen 214 Kinder in acht
Klassen. In zwei von ihnen werden alle acht Jahrgänge in einem Raum unterrichtet. Das Gebäude in
Bieben ist von 1871 und hat weder Wasser noch Aborte im Haus.

Die vier Gemeinden haben im Juni beschlossen, einen Schulverband zu bilden, wenn der Kreis die
Baulast zur Hälfte übernimmt. Das Grundstück am Bahnhof gehört der Gemeinde Grebenau.

Die Kosten sind nach dem Entwurf des Kreisbauamtes wie folgt geschätzt:

| Bauwerk | 612 000 DM |
| Turnhalle | 245 000 DM |
| Einrichtung | 84 000 DM |

Das Land gibt nach dem Großen Hessenplan 45 v.H. Der Omnibus wird von der Bundespost gestellt.

## beschlussvorschlag | Beschlußvorschlag des Kreisausschusses:

1. Der Kreis tritt dem Schulverband bei.

2. In den Haushalt 1962 werden 260 000 DM eingestellt.
""",
    ),
    _paper(
        id="kreis-schlitzau-1966-heimatpfleger",
        city="Kreis Schlitzau",
        year=1966,
        print="typewriter",
        purpose="no number: the line at the foot says only 'Mitteilung', one spaced line as matter,"
        " body in the dative with its day, gez.",
        metadata=meta(
            title=_HEAD[0],
            kind="mitteilung",
            date="1966-05-03",
            consultations=[meeting("Kreisausschuß", "1966-05-12")],
            signatories=[signed_by("Euler", "Landrat", mark="gez.")],
        ),
        form={
            "place": "Schlitzau, 3.5.1966",
            "to": "An den Kreisausschuß\nzur Sitzung am 12.5.1966",
            "title": _HEAD,
            "foot": "Mitteilung",
            "signatures": [[(82, False, "gez. Euler\nLandrat")]],
        },
        body="""\
## sonstige

Herr Lehrer a. D. Konrad Schmitt aus Rixfeld wird am 4. Juni achtzig Jahre alt. Er hat seit 1924
die Flurnamen von 61 Gemarkungen gesammelt und nach dem Kriege das Heimatmuseum aus dem Nichts
wieder aufgebaut. Ihm ist zu danken, daß die Akten des Amtes Schlitzau nicht in den Reißwolf kamen.

Der Hessische Museumsverband wird ihm seine Plakette überreichen. Es ist beabsichtigt, daß der
Kreis das Buch über die Wüstungen, das im Manuskript fertig ist, in 800 Stücken drucken läßt. Die
Kosten von etwa 5 200 DM sind im Titel Kulturpflege vorhanden.""",
    ),
)
