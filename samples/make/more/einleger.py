"""2002 and 2015: slips laid on the table that belong to another paper."""

from functools import partial

from samples.make.layouts import einleger as form
from samples.make.paper import Paper, meeting, meta, signed_by

_ROAD = "Umleitung während der Vollsperrung der Mühlenbrücke"
_HALL = "Benennung eines Vertreters für den Aufsichtsrat der Stadthallen GmbH"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="slips laid on the table in sessions; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="muehlenau-2015-tischvorlage-ds-45-2015",
        city="Mühlenau",
        year=2015,
        print="laser",
        purpose="half a page: 'Tischvorlage' in a bar, below it 'zu Drucksache DS 45/2015 – …'"
        " which is a reference and no own number, session in the same line, title in a"
        " frame, gez.",
        metadata=meta(
            title=_ROAD,
            kind="drucksache",
            consultations=[meeting("Stadtrat", "2015-06-18", agenda_item="8")],
            signatories=[signed_by("Jörg Petzold", "Ordnungsamt", mark="gez.")],
            references=["DS 45/2015"],
        ),
        form={
            "house": "Stadt Mühlenau",
            "kind": "Tischvorlage",
            "to": "zu Drucksache DS 45/2015 – Stadtrat am 18.06.2015, TOP 8",
            "title": _ROAD,
            "signatures": [[(64, False, "gez. Jörg Petzold\nOrdnungsamt")]],
        },
        body="""\
## sonstige

Die Polizei hat der Umleitung über den Kirchberg erst gestern zugestimmt und zwei Auflagen gemacht:
In der Schulstraße gilt werktags von 7 bis 14 Uhr Tempo 30, und Lastwagen über 7,5 Tonnen werden
über die Autobahn geführt.

Für die Beschilderung entstehen zusätzlich 3.200 Euro. Sie sind in der Vorlage noch nicht enthalten.

## beschlussvorschlag | Ergänzung des Beschlussvorschlags

Der Beschlussvorschlag wird unter Ziffer 2 um die Worte „einschließlich der Auflagen der Polizei“
ergänzt.
""",
    ),
    _paper(
        id="muehlenau-2002-aenderungsantrag-aufsichtsrat",
        city="Mühlenau",
        year=2002,
        print="laser",
        purpose="Änderungsantrag as a slip, own number 'ÄA 3/2002' behind the kind above the paper"
        " it amends, closed session said in that line, ink and group",
        metadata=meta(
            number="ÄA 3/2002",
            title=_HALL,
            kind="aenderungsantrag",
            public=False,
            date="2002-09-26",
            consultations=[meeting("Stadtrat", "2002-09-26", False)],
            signatories=[
                signed_by("Kathrin Vogel", "PDS-Fraktion", date="2002-09-26", signed=True)
            ],
            references=["DS 88/2002"],
        ),
        form={
            "house": "Stadtrat Mühlenau",
            "kind": "Änderungsantrag ÄA 3/2002",
            "to": "zu DS 88/2002 – nichtöffentliche Sitzung des Stadtrates am 26.09.2002",
            "title": _HALL,
            "signatures": [
                [(64, False, "Mühlenau, 26.09.2002")],
                [(64, True, "Kathrin Vogel\nPDS-Fraktion")],
            ],
        },
        body="""\
## antrag | Antrag

Im Beschlussvorschlag wird der Name „Dr. Horst Wolter“ durch den Namen „Sybille Kern“ ersetzt.

## begruendung | Begründung

Von neun Mitgliedern des Aufsichtsrates ist bisher nur eines eine Frau. Frau Kern hat als Leiterin
der Musikschule mit der Halle seit Jahren zu tun und bringt die Sicht der Vereine ein. Herr Dr.
Wolter gehört bereits drei anderen Aufsichtsräten an und hat im vergangenen Jahr an fünf von acht
Sitzungen nicht teilgenommen.""",
    ),
)
