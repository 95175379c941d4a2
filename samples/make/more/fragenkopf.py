"""2018 and 2024: heads of plain questions and answers in easy words."""

from functools import partial

from samples.make.layouts import fragenkopf as form
from samples.make.paper import Paper, meeting, meta, signed_by

_RAMP = "Rampe am Eingang des Bürgerhauses"
_WASTE = "Mülltonnen auf den Gehwegen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers in plain language; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="inselheim-2024-24-033",
        city="Inselheim",
        year=2024,
        print="laser",
        purpose="labels are questions: 'Worum geht es?' the title, 'Welche Nummer hat das Papier?',"
        " 'Wer berät und wann?', 'Von wann ist das Papier?'",
        metadata=meta(
            number="24-033",
            title=_RAMP,
            kind="beschlussvorlage",
            date="2024-02-12",
            consultations=[
                meeting("Beirat für Menschen mit Behinderung", "2024-02-22"),
                meeting("Gemeinderat", "2024-03-07"),
            ],
            signatories=[signed_by("Selma Yilmaz", "Bürgermeisterin", signed=True)],
        ),
        form={
            "house": "Gemeinde Inselheim",
            "kind": "Beschlussvorlage",
            "answers": [
                ("Worum geht es?", _RAMP),
                ("Welche Nummer hat das Papier?", "24-033"),
                ("Von wann ist das Papier?", "12. Februar 2024"),
                (
                    "Wer berät und wann?",
                    "Beirat für Menschen mit Behinderung, 22.02.2024\nGemeinderat, 07.03.2024",
                ),
            ],
            "signatures": [[(66, True, "Selma Yilmaz\nBürgermeisterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Am Eingang wird eine Rampe gebaut. Sie ist 9 Meter lang und hat zwei Geländer.

## begruendung | Begründung

Das Bürgerhaus hat drei Stufen. Wer einen Rollstuhl hat, muss klingeln und wird durch den Keller
geführt. Das dauert und ist nicht gut.

Der Beirat hat das schon 2021 gesagt. Damals fehlte das Geld. Jetzt zahlt das Land drei von vier
Euro.

Für die Rampe fallen zwei Parkplätze weg. Sie kommen hinter das Haus.

## finanzielle_auswirkungen | Kosten

Die Rampe kostet 64.000 Euro. Die Gemeinde zahlt davon 16.000 Euro.
""",
    ),
    _paper(
        id="inselheim-2018-anfrage-tonnen",
        city="Inselheim",
        year=2018,
        print="laser",
        purpose="Anfrage in the same form: who asks is a row and signs below, 'Wer soll antworten?'"
        " names the office, day in the form 3.9.2018, no number row, session without a"
        " question",
        metadata=meta(
            title=_WASTE,
            kind="anfrage",
            date="2018-09-03",
            consultations=[meeting("Gemeinderat", "2018-09-20")],
            signatories=[signed_by("Moritz Hagen", "Gemeinderat", mark="gez.")],
        ),
        form={
            "house": "Gemeinde Inselheim",
            "kind": "Anfrage",
            "answers": [
                ("Wer fragt?", "Moritz Hagen"),
                ("Worum geht es?", _WASTE),
                ("Wer soll antworten?", "Ordnungsamt"),
                ("Von wann ist das Papier?", "3.9.2018"),
                ("Wann wird beraten?", "Gemeinderat, 20.9.2018"),
            ],
            "signatures": [[(66, False, "gez. Moritz Hagen\nGemeinderat")]],
        },
        body="""\
## anfrage

In der Fischergasse stehen von Dienstagabend bis Donnerstag Tonnen auf dem Gehweg. Kinderwagen
müssen auf die Straße ausweichen.

1. Ab wann dürfen Tonnen herausgestellt werden und wie lange?

2. Wie oft hat das Amt im vergangenen Jahr verwarnt?

3. Können die Tonnen in der Gasse am Abend abgeholt werden?
""",
    ),
)
