"""2011 and 2019: print-outs in which a committee has several sessions below its name."""

from functools import partial

from samples.make.layouts import stapelliste as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PLAY = "Spielplatz am Weinbergsweg früher öffnen"
_PLAN = "Investitionsplanung des Bezirks für die Jahre 2019 bis 2023"
_HEAD = "Bezirksverordnetenversammlung Pankeburg von Berlin"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="print-outs of districts of Berlin; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="pankeburg-2019-0871-viii",
        city="Pankeburg",
        year=2019,
        print="laser",
        purpose="kind - number in one line, several days of one committee stacked below its name"
        " with title of the session and outcome, file number beside the status, the web"
        " address in the foot",
        metadata=meta(
            number="0871/VIII",
            title=_PLAN,
            kind="drucksache",
            public=True,
            consultations=[
                meeting(
                    "Ausschuss für Haushalt",
                    "2019-01-17",
                    True,
                    role="Empfehlung",
                    result="vertagt",
                ),
                meeting(
                    "Ausschuss für Haushalt",
                    "2019-02-07",
                    True,
                    role="Empfehlung",
                    result="mit Änderungen im Ausschuss beschlossen",
                ),
                meeting(
                    "Bezirksverordnetenversammlung",
                    "2019-02-20",
                    True,
                    role="Entscheidung",
                    result="mit Änderungen in der BVV beschlossen",
                ),
            ],
            signatories=[
                signed_by("Sören Benthin", "Bezirksbürgermeister", mark="gez."),
                signed_by("Dr. Torsten Kuhn", "Bezirksstadtrat", mark="gez."),
            ],
        ),
        form={
            "top": "Drucksache - 0871/VIII",
            "subject": [("Betreff:", _PLAN)],
            "left": [("Status:", "öffentlich"), ("Initiator:", "Bezirksamt")],
            "right": [("Aktenzeichen:", "I 4120/18"), ("Drucksache-Art:", "Vorlage")],
            "caption": "Beratungsfolge:",
            "stack": [
                (
                    "Ausschuss für Haushalt",
                    "Empfehlung",
                    [
                        (
                            "17.01.2019",
                            "24. öffentliche Sitzung des Ausschusses für Haushalt",
                            "vertagt",
                        ),
                        (
                            "07.02.2019",
                            "25. öffentliche Sitzung des Ausschusses für Haushalt",
                            "mit Änderungen im Ausschuss beschlossen",
                        ),
                    ],
                ),
                (
                    "Bezirksverordnetenversammlung",
                    "Entscheidung",
                    [
                        (
                            "20.02.2019",
                            f"23. öffentliche Sitzung der {_HEAD}",
                            "mit Änderungen in der BVV beschlossen",
                        ),
                    ],
                ),
            ],
            "foot": [
                ("https://www.pankeburg.example/vo020.asp?VOLFDNR=7314", "left"),
                ("25.03.2019", "right"),
            ],
            "signatures": [
                [
                    (66, False, "gez. Sören Benthin\nBezirksbürgermeister"),
                    (310, False, "gez. Dr. Torsten Kuhn\nBezirksstadtrat"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Die BVV möge beschließen:

Der Investitionsplanung wird zugestimmt.

## begruendung | Begründung:

Für die fünf Jahre stehen dem Bezirk 98,6 Millionen Euro zur Verfügung. Zwei Drittel davon fließen
in Schulen. Neu aufgenommen sind die Sporthalle an der Gleimstraße und der Steg am Nordufer.

| Jahr | Summe in Tausend Euro |
| 2019 | 17.400 |
| 2020 | 19.900 |
| 2021 | 20.300 |

Zurückgestellt werden das Kulturhaus und die Erweiterung der Bibliothek, weil Flächen fehlen.
""",
    ),
    _paper(
        id="pankeburg-2011-1203-vi",
        city="Pankeburg",
        year=2011,
        print="laser",
        purpose="motion in the same print-out, chairs of two groups in one line, one session"
        " without an outcome",
        metadata=meta(
            number="1203/VI",
            title=_PLAY,
            kind="antrag",
            public=True,
            consultations=[
                meeting(
                    "Bezirksverordnetenversammlung",
                    "2011-05-11",
                    True,
                    role="Entscheidung",
                    result="in den Ausschuss überwiesen",
                ),
                meeting("Ausschuss für Jugend", "2011-06-09", True, role="Empfehlung"),
            ],
            signatories=[
                signed_by("Ines Wolk", "Fraktion der SPD"),
                signed_by("Peter Brandl", "Fraktion Bündnis 90/Die Grünen"),
            ],
        ),
        form={
            "top": "Antrag - 1203/VI",
            "subject": [("Betreff:", _PLAY)],
            "left": [("Status:", "öffentlich"), ("Initiator:", "SPD, Bündnis 90/Die Grünen")],
            "right": [("Aktenzeichen:", "II 0873/11")],
            "caption": "Beratungsfolge:",
            "stack": [
                (
                    "Bezirksverordnetenversammlung",
                    "Entscheidung",
                    [
                        (
                            "11.05.2011",
                            f"44. öffentliche Sitzung der {_HEAD}",
                            "in den Ausschuss überwiesen",
                        ),
                    ],
                ),
                (
                    "Ausschuss für Jugend",
                    "Empfehlung",
                    [
                        ("09.06.2011", "51. öffentliche Sitzung des Ausschusses für Jugend", ""),
                    ],
                ),
            ],
            "foot": [
                ("https://www.pankeburg.example/vo020.asp?VOLFDNR=3390", "left"),
                ("30.05.2011", "right"),
            ],
            "signatures": [
                [
                    (66, False, "Ines Wolk\nFraktion der SPD"),
                    (290, False, "Peter Brandl\nFraktion Bündnis 90/Die Grünen"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Die BVV möge beschließen:

Das Bezirksamt wird ersucht, den Spielplatz am Weinbergsweg von April bis Oktober schon um sieben
Uhr zu öffnen.

## begruendung | Begründung:

Der Platz wird seit dem Umbau mit einem Tor verschlossen, das um neun Uhr geöffnet wird. Viele
Eltern bringen ihre Kinder früher zur Schule und würden mit den jüngeren dort warten. Die Anwohner
wurden vom Quartiersrat befragt; von 38 Haushalten hatten 33 keine Einwände.

Das Schließen übernimmt bisher eine Firma. Eine Schaltuhr kostet einmalig 1.100 Euro.
""",
    ),
)
