"""2018 and 2023: forms for one item of an Austrian Gemeindevertretung."""

from functools import partial

from samples.make.layouts import antragsblatt_at as form
from samples.make.paper import Paper, meeting, meta, signed_by

_BIKE = "Förderung von Lastenrädern für Haushalte und Betriebe"
_LAND = "Grundtausch mit der Agrargemeinschaft Außerfeld"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of an Austrian market town; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="marktdorf-am-see-2023-lastenraeder",
        city="Marktdorf am See",
        year=2023,
        print="laser",
        purpose="file number 'Zl.' in a cell, no number of its own, kind in the sentence of the"
        " session, item in a cell, outcome ticked in a frame at the foot with counts",
        metadata=meta(
            title=_BIKE,
            kind="antrag",
            public=True,
            date="2023-02-27",
            consultations=[
                meeting(
                    "Gemeindevertretung",
                    "2023-03-15",
                    True,
                    agenda_item="6",
                    result="mehrheitlich angenommen",
                    votes=(19, 6, 2),
                ),
            ],
            signatories=[signed_by("DI Verena Moosmann", "Vizebürgermeisterin", signed=True)],
        ),
        form={
            "house": "Marktgemeinde Marktdorf am See",
            "session": "Antrag an die Gemeindevertretung, öffentliche Sitzung am 15. März 2023",
            "grid": [
                [(1, "TOP", "6"), (2, "Zl.", "004-1/2023-Mo"), (2, "Datum", "27.02.2023")],
                [(3, "Berichterstattung", "Vbgm. DI Moosmann"), (2, "Sachbearbeitung", "Bauamt")],
                [(1, "Betreff", f"**{_BIKE}**")],
            ],
            "signatures": [[(66, True, "DI Verena Moosmann\nVizebürgermeisterin")]],
            "over": "Abstimmung",
            "ticks": "[ ] einstimmig angenommen [x] mehrheitlich angenommen [ ] abgelehnt",
            "counts": "dafür: 19   dagegen: 6   enthalten: 2",
        },
        body="""\
## sachverhalt | Sachverhalt

Im Leitbild Mobilität ist das Ziel genannt, den Anteil des Rades von 17 auf 25 Prozent zu heben.
Ein Lastenrad kostet zwischen 3.500 und 7.000 Euro. Bund und Land fördern den Kauf mit zusammen
höchstens 1.250 Euro, sofern die Gemeinde ebenfalls einen Beitrag leistet.

Im Verleih der Gemeinde sind die beiden Räder seit Mai an vier von fünf Tagen ausgebucht.

## antrag | Antrag

Die Gemeinde fördert den Kauf eines Lastenrades mit 300 Euro. Die Mittel sind mit 9.000 Euro im Jahr
begrenzt.

## sonstige | Bedeckung

Haushaltsstelle 1/529-768, Voranschlag 2023.
""",
    ),
    _paper(
        id="marktdorf-am-see-2018-grundtausch",
        city="Marktdorf am See",
        year=2018,
        print="laser",
        purpose="frame of the outcome still empty, closed part of the session, two officers, one"
        " without ink",
        metadata=meta(
            title=_LAND,
            kind="antrag",
            public=False,
            date="2018-10-30",
            consultations=[
                meeting("Gemeindevertretung", "2018-11-14", False, agenda_item="11"),
            ],
            signatories=[
                signed_by("Elmar Rhomberg-Fink", "Bürgermeister", signed=True),
                signed_by("Mag. Judith Lins", "Amtsleiterin", signed=False),
            ],
        ),
        form={
            "house": "Marktgemeinde Marktdorf am See",
            "session": "Antrag an die Gemeindevertretung, nichtöffentliche Sitzung am"
            " 14. November 2018",
            "grid": [
                [(1, "TOP", "11"), (2, "Zl.", "840-3/2018-Li"), (2, "Datum", "30.10.2018")],
                [
                    (3, "Berichterstattung", "Bgm. Rhomberg-Fink"),
                    (2, "Sachbearbeitung", "Amtsleitung"),
                ],
                [(1, "Betreff", f"**{_LAND}**")],
            ],
            "signatures": [
                [
                    (66, True, "Elmar Rhomberg-Fink\nBürgermeister"),
                    (300, False, "Mag. Judith Lins\nAmtsleiterin"),
                ]
            ],
            "over": "Abstimmung",
            "ticks": "[ ] einstimmig angenommen [ ] mehrheitlich angenommen [ ] abgelehnt",
            "counts": "dafür:   dagegen:   enthalten:",
        },
        body="""\
## sachverhalt | Sachverhalt

Für die Erweiterung des Kindergartens fehlen 840 m² auf GST-NR 1204/3. Eigentümerin ist die
Agrargemeinschaft. Sie ist bereit, die Fläche gegen 1.310 m² Wiese in Außerfeld zu tauschen, die der
Gemeinde seit 1961 gehören.

Der Schätzer hat den Wert der beiden Flächen mit 176.400 und 58.950 Euro ermittelt. Der Unterschied
wird in zehn Raten beglichen. Vermessung und Verbücherung bezahlt die Gemeinde.

## antrag | Antrag

Dem Tausch wird zu den angeführten Bedingungen zugestimmt.
""",
    ),
)
