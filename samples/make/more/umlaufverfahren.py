"""2020 and 1977: papers decided in writing, with a slip to be sent back."""

from functools import partial

from samples.make.layouts import umlaufverfahren as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PUMP = "Auftrag für die Erneuerung des Pumpwerkes Oberau"
_HOST = "Aufnahme der Gemeinde Zell in den Schulverband"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers decided in writing by Zweckverbände; text, persons, places invented",
)

PAPERS = (
    _paper(
        id="wv-oberau-2020-uv-3",
        city="Oberau",
        year=2020,
        print="laser",
        purpose="Beschlussvorlage in the Umlaufverfahren with a slip below: its empty boxes and its"
        " line for a name belong to nobody, deadline that is no date of the paper",
        metadata=meta(
            number="UV 3/2020",
            title=_PUMP,
            kind="beschlussvorlage",
            date="2020-04-14",
            consultations=[meeting("Verbandsversammlung")],
            signatories=[signed_by("Hermann Aicher", "Verbandsvorsitzender", signed=True)],
        ),
        form={
            "face": "sans",
            "name": "Wasserverband Oberau",
            "mark": "UV 3/2020",
            "kind": "Beschlussvorlage",
            "how": "im Umlaufverfahren nach Art. 47 Abs. 3",
            "row": [
                ("Organ", "Verbandsversammlung", 150),
                ("Ausgegeben", "14.04.2020", 110),
                ("Rückgabe bis", "28.04.2020", 110),
            ],
            "title": _PUMP,
            "signatures": [[(74, True, "Hermann Aicher\nVerbandsvorsitzender")]],
            "slip": [
                "Bitte zurück an: Wasserverband Oberau, Am Brunnen 1",
                "[ ] Ich stimme zu. [ ] Ich lehne ab. [ ] Ich enthalte mich.",
            ],
            "slip_end": "Ort, Datum, Unterschrift",
        },
        body="""\
## sachverhalt | Lage

Wegen der Pandemie kann die Versammlung bis auf weiteres nicht zusammentreten. Das Pumpwerk Oberau
versorgt drei Gemeinden. Eine der beiden Pumpen ist am 2. April ausgefallen, die andere läuft seit
1988.

Auf die Ausschreibung vom Februar gingen vier Angebote ein. Das günstigste der Firma Alpentechnik
beläuft sich auf 187.400 Euro und bleibt um sieben Prozent unter der Schätzung. Die Bindefrist endet
am 4. Mai.

## beschlussvorschlag | Zu beschließen ist:

Die Firma Alpentechnik erhält den Auftrag. Der Vorsitzende wird ermächtigt, Nachträge bis zu 15.000
Euro zu erteilen.
""",
    ),
    _paper(
        id="schulverband-zell-1977-umlauf",
        city="Zell",
        year=1977,
        print="typewriter",
        purpose="typed paper with a slip, number only as 'Umlauf Nr. 2' in the mark, day with the"
        " place there, gez. i. V.",
        metadata=meta(
            number="2",
            title=_HOST,
            kind="drucksache",
            date="1977-06-30",
            consultations=[meeting("Schulverbandsversammlung")],
            signatories=[signed_by("Moosbrugger", "stellv. Vorsitzender", mark="i. V.")],
        ),
        form={
            "face": "elite",
            "name": "Schulverband Zell-Atzenbach",
            "mark": "Umlauf Nr. 2\nZell, den 30.6.1977",
            "kind": "Vorlage",
            "how": "zur schriftlichen Abstimmung",
            "row": [
                ("An die Mitglieder der", "Schulverbandsversammlung", 240),
                ("Rücklauf", "bis 15.7.", 120),
            ],
            "title": _HOST,
            "signatures": [[(300, False, "i. V.\nMoosbrugger\nstellv. Vorsitzender")]],
            "slip": ["Zum Umlauf Nr. 2:", "[ ] ja [ ] nein"],
            "slip_end": "Unterschrift",
        },
        body="""\
## sachverhalt

Die Gemeinde Zell hat mit Beschluß vom 6. Juni um Aufnahme gebeten. Sie schickt schon jetzt 74
Kinder in die Hauptschule und bezahlt dafür einen Gastbeitrag, der die Kosten nicht deckt.

Mit der Aufnahme steigt die Zahl der Mitglieder auf fünf. Zell übernimmt vom Schuldenstand 118 000
DM und entsendet zwei Vertreter. Das Landratsamt hat keine Bedenken. Da die nächste Versammlung erst
im Oktober stattfindet, das Schuljahr aber am 22. August beginnt, wird schriftlich abgestimmt.

## beschlussvorschlag | Vorschlag:

Die Gemeinde Zell wird zum 1. August 1977 aufgenommen. Die Satzung ist entsprechend zu ändern.
""",
    ),
)
